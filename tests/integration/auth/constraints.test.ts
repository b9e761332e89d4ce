import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { isExclusionViolation } from "@/lib/platform/db/violations";
import { givenAccount } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";

let accountId = "";
let unitId = "";
let otherUnit = "";
beforeEach(async () => {
  accountId = (await givenAccount()).id;
  unitId = (await givenUnit()).id;
  otherUnit = (await givenUnit()).id;
});

/** Writes a role that no command has looked at. */
const grant = (over: Partial<Prisma.GrantUncheckedCreateInput> = {}) =>
  db.grant.create({
    data: { accountId, role: "unit_officer", unitId, startsOn: toDate("2021-01-01"), ...over },
  });

const thrownBy = (write: Promise<unknown>): Promise<unknown> =>
  write.then(
    () => null,
    (thrown: unknown) => thrown,
  );

describe("the database itself", () => {
  it("[A-37] refuses a role without the unit it needs, and one of the whole ministry with a unit", async () => {
    await expect(grant({ unitId: null })).rejects.toThrow(/grant_scope_fits_role/);
    for (const role of ["ministry_staff", "administrator"] as const) {
      await expect(grant({ role })).rejects.toThrow(/grant_scope_fits_role/);
      await grant({ role, unitId: null });
    }
  });

  it("[A-37] refuses the same role twice on one day, and lets one follow another", async () => {
    await grant({ endsOn: toDate("2021-06-30") });
    const again = await thrownBy(grant({ startsOn: toDate("2021-06-30") }));
    expect(isExclusionViolation(again, "grant_held_once")).toBe(true);
    await grant({ startsOn: toDate("2021-07-01") });
    await grant({ unitId: otherUnit });
    await grant({ role: "administrator", unitId: null });
    const twice = await thrownBy(grant({ role: "administrator", unitId: null }));
    expect(isExclusionViolation(twice, "grant_held_once")).toBe(true);
  });

  it("[A-37] refuses a period that ends before it begins, and a session that is over at once", async () => {
    await expect(grant({ endsOn: toDate("2020-12-31") })).rejects.toThrow(/grant_period/);
    const at = new Date("2021-03-01T02:00:00Z");
    await expect(
      db.session.create({ data: { accountId, device: "", createdAt: at, expiresAt: at } }),
    ).rejects.toThrow(/session_period/);
  });

  it("[A-37] refuses an e-mail address that is not folded, not one or taken", async () => {
    const make = (email: string) =>
      db.account.create({ data: { email, name: "Người thử", passwordHash: "x" } });
    await expect(make("Lan@thu.vn")).rejects.toThrow(/account_email_folded/);
    await expect(make("lan")).rejects.toThrow(/account_email_folded/);
    await make("lan@thu.vn");
    await expect(make("lan@thu.vn")).rejects.toThrow(/Unique constraint/);
  });

  it("[A-37] refuses to forget a unit over which somebody holds a role", async () => {
    await grant();
    await expect(db.unit.delete({ where: { id: unitId } })).rejects.toThrow(
      /grant_scope_fits_role/,
    );
  });
});
