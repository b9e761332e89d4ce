import { beforeEach, describe, expect, it } from "vitest";
import {
  absent,
  discipline,
  endRecord,
  openCase,
  rate,
  recognise,
  removeRecord,
} from "@/lib/organisation/record/commands";
import { findRecords, findUnitRecords } from "@/lib/organisation/record/queries";
import {
  absenceInput,
  caseInput,
  disciplineInput,
  ratingInput,
} from "@/lib/organisation/record/schema";
import { db } from "@/lib/platform/db/client";
import { recordsOfPersons } from "@/lib/titles/eligibility/queries";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const DAY = "2021-03-01";
const SOURCE = "Quyết định 01/QĐ";
let desk: Awaited<ReturnType<typeof givenDesk>>;
let personId: string;

beforeEach(async () => {
  desk = await givenDesk();
  const person = await db.person.create({
    data: {
      fullName: "Phan Văn An",
      employments: { create: { unitId: desk.first.id, position: "" } },
    },
  });
  personId = person.id;
});

const rating = (year: number, value: "excellent" | "good" = "good") => ({
  personId,
  unitId: null,
  year,
  rating: value,
  decidedOn: null,
  source: SOURCE,
});

describe("facts about people", () => {
  it("[N-08] ratings, discipline, leave, cases and initiatives are kept with their paper and reach the verdicts", async () => {
    must(await rate(desk.officer, rating(2020), NOW));
    must(await rate(desk.officer, rating(2020, "excellent"), NOW));
    must(
      await discipline(
        desk.officer,
        { personId, kind: "warning", decidedOn: "2020-05-01", erasedOn: null, source: SOURCE },
        NOW,
      ),
    );
    must(
      await absent(
        desk.officer,
        {
          personId,
          kind: "maternity",
          startsOn: "2021-01-01",
          endsOn: "2021-06-30",
          goodResult: null,
          source: SOURCE,
        },
        NOW,
      ),
    );
    must(
      await openCase(
        desk.officer,
        {
          personId,
          unitId: null,
          kind: "complaint",
          openedOn: "2021-02-01",
          closedOn: null,
          source: SOURCE,
        },
        NOW,
      ),
    );
    must(
      await recognise(
        desk.officer,
        {
          personId,
          year: 2020,
          kind: "topic",
          scope: "ministry",
          title: "Đề tài",
          decidedOn: null,
          source: SOURCE,
        },
        NOW,
      ),
    );
    const records = await findRecords(desk.officer, personId, DAY);
    expect(records).toMatchObject({
      ratings: [{ year: 2020, rating: "excellent", source: SOURCE }],
      disciplines: [{ kind: "warning", erasedOn: null }],
      absences: [{ kind: "maternity" }],
      cases: [{ kind: "complaint", closedOn: null }],
      recognitions: [{ kind: "topic", scope: "ministry" }],
    });
    const reckoned = (await recordsOfPersons([personId])).get(personId);
    expect(reckoned).toMatchObject({
      disciplines: [{ level: 2, source: `Nhân sự: ${SOURCE}` }],
      ratings: [{ rating: "excellent" }],
    });
    expect(await db.auditEntry.count({ where: { action: "record.add" } })).toBe(6);
  });

  it("[N-09] a discipline is erased and a case concluded on a day; what was entered by mistake is taken away", async () => {
    must(
      await discipline(
        desk.officer,
        { personId, kind: "reprimand", decidedOn: "2020-05-01", erasedOn: null, source: SOURCE },
        NOW,
      ),
    );
    const [one] = (await findRecords(desk.officer, personId, DAY))?.disciplines ?? [];
    const id = one?.id ?? "";
    expect(
      await endRecord(desk.officer, { kind: "discipline", id, on: "2020-04-30" }, NOW),
    ).toMatchObject({ error: { code: "invalid" } });
    must(await endRecord(desk.officer, { kind: "discipline", id, on: "2021-02-01" }, NOW));
    expect((await findRecords(desk.officer, personId, DAY))?.disciplines).toMatchObject([
      { erasedOn: "2021-02-01" },
    ]);
    expect(await removeRecord(desk.stranger, { kind: "discipline", id }, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    must(await removeRecord(desk.head, { kind: "discipline", id }, NOW));
    expect((await findRecords(desk.officer, personId, DAY))?.disciplines).toEqual([]);
    expect(await trail("record")).toEqual(["add", "end", "remove"]);
  });

  it("[N-10] only the unit's officer and head and the staff know; to others there is no such person", async () => {
    must(await rate(desk.officer, rating(2020), NOW));
    const leader = await givenViewer("bloc_leader", desk.unit.id);
    const knows = [desk.officer, desk.head, desk.staff];
    for (const viewer of [
      ...knows,
      desk.department,
      desk.stranger,
      leader,
      await givenViewer("administrator"),
    ]) {
      const may = knows.includes(viewer);
      expect((await findRecords(viewer, personId, DAY)) !== null).toBe(may);
      expect((await rate(viewer, rating(2019), NOW)).ok).toBe(may);
      expect((await findUnitRecords(viewer, desk.unit.id)) !== null).toBe(may);
    }
  });

  it("[N-11] days that cannot be are refused beside their field", async () => {
    const future = {
      personId,
      kind: "warning",
      decidedOn: "2021-03-02",
      erasedOn: null,
      source: SOURCE,
    } as const;
    expect(await discipline(desk.officer, future, NOW)).toMatchObject({
      error: { fields: { decidedOn: expect.anything() } },
    });
    expect(disciplineInput.safeParse({ ...future, erasedOn: "2021-01-01" }).success).toBe(false);
    expect(ratingInput.safeParse({ ...rating(2020), source: "" }).success).toBe(false);
    expect(ratingInput.safeParse({ ...rating(2020), unitId: desk.unit.id }).success).toBe(false);
    expect(
      absenceInput.safeParse({
        personId,
        kind: "other",
        startsOn: "2021-02-01",
        endsOn: "2021-01-01",
        goodResult: "",
        source: SOURCE,
      }).success,
    ).toBe(false);
    expect(
      caseInput.safeParse({
        personId,
        unitId: null,
        kind: "complaint",
        openedOn: "2021-02-01",
        closedOn: "2021-01-01",
        source: SOURCE,
      }).success,
    ).toBe(false);
  });
});
