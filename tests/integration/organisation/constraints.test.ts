import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { isExclusionViolation, isUniqueViolation } from "@/lib/platform/db/violations";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";

let bloc = "";
let other = "";
let first = "";
let second = "";

beforeEach(async () => {
  bloc = (await givenBloc()).id;
  other = (await givenBloc()).id;
  first = (await givenUnit()).id;
  second = (await givenUnit()).id;
});

/** What the database itself says to rows that no command has looked at; null when it takes them. */
const thrownBy = (write: Promise<unknown>): Promise<unknown> =>
  write.then(
    () => null,
    (thrown: unknown) => thrown,
  );

const lead = (
  office: "leader" | "deputy",
  unitId: string,
  startsOn: string,
  endsOn: string | null,
  blocId = bloc,
) =>
  thrownBy(db.$executeRaw`
    insert into bloc_leadership (id, bloc_id, unit_id, office, starts_on, ends_on, confidence)
    values (gen_random_uuid(), ${blocId}::uuid, ${unitId}::uuid, ${office}::bloc_office,
      ${startsOn}::date, ${endsOn}::date, 'confirmed')`);

const sit = (blocId: string, startsOn: string, endsOn: string | null) =>
  thrownBy(db.$executeRaw`
    insert into bloc_membership (id, bloc_id, unit_id, starts_on, ends_on, confidence)
    values (gen_random_uuid(), ${blocId}::uuid, ${first}::uuid, ${startsOn}::date, ${endsOn}::date, 'confirmed')`);

const codeOf = (thrown: unknown): unknown =>
  JSON.stringify(thrown).match(/"originalCode":"(\w{5})"/)?.[1] ?? null;

describe("one leader and one deputy a day", () => {
  const TAKEN = "one_leader_and_one_deputy_at_a_time";

  it("[O-15] 31/12 and 01/01 do not overlap", async () => {
    expect(await lead("leader", first, "2020-01-01", "2020-12-31")).toBeNull();
    expect(await lead("leader", second, "2021-01-01", null)).toBeNull();
  });

  it("[O-15] the same day does", async () => {
    await lead("leader", first, "2020-01-01", "2020-12-31");
    const thrown = await lead("leader", second, "2020-12-31", null);
    expect(isExclusionViolation(thrown, TAKEN)).toBe(true);
  });

  it("an open term keeps everybody out, and a bloc stands for itself", async () => {
    await lead("leader", first, "2020-01-01", null);
    expect(isExclusionViolation(await lead("leader", second, "2099-01-01", null), TAKEN)).toBe(
      true,
    );
    expect(await lead("leader", second, "2099-01-01", null, other)).toBeNull();
    expect(await lead("deputy", second, "2020-01-01", null)).toBeNull();
  });

  it("[O-13] no unit is leader and deputy on one day", async () => {
    await lead("leader", first, "2021-01-01", "2021-12-31");
    const thrown = await lead("deputy", first, "2021-12-31", null);
    expect(isExclusionViolation(thrown, "no_unit_in_both_offices")).toBe(true);
    expect(isExclusionViolation(thrown, TAKEN)).toBe(false);
    expect(await lead("deputy", first, "2022-01-01", null)).toBeNull();
  });
});

describe("one bloc a day", () => {
  it("[O-08] a unit leaves on one day and joins elsewhere on the next, not on the same", async () => {
    expect(await sit(bloc, "2021-01-01", "2021-06-30")).toBeNull();
    expect(isExclusionViolation(await sit(other, "2021-06-30", null), "one_bloc_at_a_time")).toBe(
      true,
    );
    expect(isExclusionViolation(await sit(bloc, "2020-01-01", null))).toBe(true);
    expect(await sit(other, "2021-07-01", null)).toBeNull();
  });
});

describe("periods in order", () => {
  it("refuses an end before its beginning and takes one day", async () => {
    expect(codeOf(await sit(bloc, "2021-01-02", "2021-01-01"))).toBe("23514");
    expect(codeOf(await lead("leader", first, "2021-01-02", "2021-01-01"))).toBe("23514");
    expect(await sit(bloc, "2021-01-01", "2021-01-01")).toBeNull();
  });

  it("refuses a unit that ends before it began, and one that is its own parent", async () => {
    const dated = (from: string, to: string) =>
      thrownBy(db.$executeRaw`
        update unit set valid_from = ${from}::date, valid_to = ${to}::date where id = ${first}::uuid`);
    expect(codeOf(await dated("2021-01-02", "2021-01-01"))).toBe("23514");
    expect(await dated("2021-01-01", "2021-01-01")).toBeNull();
    const own = db.$executeRaw`update unit set parent_id = id where id = ${first}::uuid`;
    expect(codeOf(await thrownBy(own))).toBe("23514");
  });
});

describe("how the driver reports what the database refused", () => {
  it("tells an exclusion from a check, a unique index and a plain error", async () => {
    await sit(bloc, "2021-01-01", null);
    const byPrisma = await thrownBy(
      db.blocMembership.create({
        data: {
          blocId: other,
          unitId: first,
          startsOn: new Date("2021-05-01"),
          confidence: "proposed",
        },
      }),
    );
    const twice = await thrownBy(db.unit.update({ where: { id: first }, data: { id: second } }));
    const check = await thrownBy(
      db.$executeRaw`update unit set parent_id = id where id = ${first}::uuid`,
    );
    const quoted = new Error("23P01 one_bloc_at_a_time");

    expect(
      [byPrisma, twice, check, quoted].map((thrown) => [
        isExclusionViolation(thrown),
        isUniqueViolation(thrown),
      ]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
    expect(isExclusionViolation(byPrisma, "one_bloc_at_a_time")).toBe(true);
    expect(isExclusionViolation(byPrisma, "no_unit_in_both_offices")).toBe(false);
  });
});
