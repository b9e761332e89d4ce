import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { enrolRoster } from "@/lib/organisation/person/commands/import";
import { addPerson, movePerson } from "@/lib/organisation/person/commands/roster";
import { rate } from "@/lib/organisation/record/commands";
import { db } from "@/lib/platform/db/client";
import { must } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";

let desk: Awaited<ReturnType<typeof givenDesk>>;
beforeEach(async () => {
  desk = await givenDesk();
});

const who = (over: Record<string, unknown> = {}) => ({
  fullName: "Vũ Thị Lan",
  birthYear: 1985,
  sex: "female" as const,
  position: "Chuyên viên",
  staffNumber: null,
  identityNumber: null,
  match: null,
  ...over,
});

/** A person who has worked in the desk's unit since 2018. */
const givenPerson = (unitId = desk.unit.id) =>
  db.person.create({
    data: {
      fullName: "Vũ Thị Lan",
      birthYear: 1985,
      employments: { create: { unitId, position: "", startsOn: new Date("2018-01-01") } },
    },
  });

const add = (over: Record<string, unknown> = {}) =>
  addPerson(
    desk.officer,
    {
      unitId: desk.unit.id,
      ...who(over),
      workingSince: null,
      sectorSince: null,
      transferredIn: null,
    },
    NOW,
  );

const placesOf = async (personId: string) =>
  (await db.employment.findMany({ where: { personId }, orderBy: { startsOn: "asc" } })).map(
    ({ unitId, endsOn }) => [unitId, endsOn?.toISOString().slice(0, 10) ?? null],
  );

describe("two who enter one person at once", () => {
  it("[N-35] enter the person once; the other is asked who it is", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => add()));
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(answers.find((one) => !one.ok)).toMatchObject({
      error: { code: "invalid", fields: { match: [expect.any(String)] } },
    });
    expect(await db.person.count({ where: { fullName: "Vũ Thị Lan" } })).toBe(1);
  });

  it("[N-35] give somebody known from elsewhere one place of work, by hand and from a list", async () => {
    const { id } = await givenPerson((await givenUnit()).id);
    const list = () =>
      enrolRoster(
        desk.officer,
        {
          unitId: desk.unit.id,
          batchId: randomUUID(),
          source: "danh-sach.xlsx",
          rows: [{ ...who({ match: id }), departmentId: null }],
        },
        NOW,
      );
    const answers = await Promise.all([add({ match: id }), list(), add({ match: id }), list()]);
    expect(answers.filter((one) => !one.ok)).toEqual([]);
    expect(await db.employment.count({ where: { personId: id, unitId: desk.unit.id } })).toBe(1);
  });
});

describe("who moves a person", () => {
  const move = (id: string, unitId: string, on = "2021-03-01") =>
    movePerson(desk.officer, { id, unitId, position: "Phó Trưởng phòng", on }, NOW);

  it("[N-36] of two at once one does; the other is told where the person went, and since when", async () => {
    const { id } = await givenPerson();
    const [one, two] = [await givenUnit({ name: "Cục Một" }), await givenUnit({ name: "Cục Hai" })];
    const answers = await Promise.all([move(id, one.id), move(id, two.id)]);
    const won = answers[0].ok ? one : two;
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: {
          on: [
            `Người này đã được ghi công tác tại ${won.name} từ ngày 01/03/2021. Chọn ngày chuyển sau ngày đó.`,
          ],
        },
      },
    });
    expect(await placesOf(id)).toEqual([
      [desk.unit.id, "2021-02-28"],
      [won.id, null],
    ]);
    expect(await db.auditEntry.findMany({ where: { action: "person.move" } })).toMatchObject([
      { subjectId: id, accountId: desk.officer.accountId, detail: { unitId: won.id } },
    ]);
  });

  it("[N-36] ahead of the day is refused a second time, and a day before that move as well", async () => {
    const { id } = await givenPerson();
    const unit = await givenUnit();
    must(await move(id, unit.id, "2021-06-01"));
    for (const on of ["2021-06-01", "2021-03-01"])
      expect(await move(id, unit.id, on), on).toMatchObject({
        error: { code: "invalid", fields: { on: [expect.stringContaining("01/06/2021")] } },
      });
    expect(await placesOf(id)).toEqual([
      [desk.unit.id, "2021-05-31"],
      [unit.id, null],
    ]);
  });
});

it("[N-08] two who rate one person for one year at once leave one rating", async () => {
  const { id } = await givenPerson();
  const say = (rating: "good" | "excellent") =>
    rate(
      desk.officer,
      { personId: id, unitId: null, year: 2020, rating, decidedOn: null, source: "QĐ 1" },
      NOW,
    );
  const answers = await Promise.all([say("good"), say("excellent"), say("good")]);
  expect(answers.filter((one) => !one.ok)).toEqual([]);
  expect(await db.yearlyRating.count({ where: { personId: id } })).toBe(1);
});
