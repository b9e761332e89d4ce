import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerClaim, reportAward } from "@/lib/honours/claim/commands";
import { listClaims } from "@/lib/honours/claim/queries";
import { type ClaimInput, claimInput } from "@/lib/honours/claim/schema";
import type { About } from "@/lib/organisation/record/schema";
import { db } from "@/lib/platform/db/client";
import { recordsOfPersons, recordsOfUnits } from "@/lib/titles/eligibility/queries";
import { historyOfCollective, historyOfPerson } from "@/lib/titles/ledger/queries";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { aPdf, aProgram } from "@/tests/factories/files";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

let desk: Awaited<ReturnType<typeof givenDesk>>;
let personId: string;

beforeEach(async () => {
  desk = await givenDesk();
  const person = await db.person.create({
    data: {
      fullName: "Phan Văn An",
      employments: { create: { unitId: desk.unit.id, position: "" } },
    },
  });
  personId = person.id;
});

type Rest = Partial<Omit<ClaimInput, "personId" | "unitId">>;

const claim = (over: Rest = {}, about: About = { personId, unitId: null }): ClaimInput => ({
  ...about,
  honour: { kind: "form", code: "BKB" },
  meritType: "regular",
  year: 2012,
  decisionNumber: "77/QĐ-BTNMT",
  decidedOn: "2013-01-10",
  signerTitle: "Bộ trưởng",
  unitName: "Cục Tiền Thân",
  note: "",
  scan: aPdf(),
  ...over,
});

describe("an older award that the ledger lacks", () => {
  it("[N-15] is reported with its scan, confirmed by the staff, and then stands in the ledger under the name of its day", async () => {
    const { id } = must(await reportAward(desk.officer, claim(), NOW));
    expect(await historyOfPerson(personId)).toEqual([]);
    expect(await db.notice.count({ where: { accountId: desk.staff.accountId } })).toBe(1);
    must(await answerClaim(desk.staff, { id, confirmed: true, answer: "" }, NOW));
    expect(await historyOfPerson(personId)).toMatchObject([
      {
        year: 2012,
        honourName: "Bằng khen của Bộ trưởng",
        unitName: "Cục Tiền Thân",
        decisionNumber: "77/QĐ-BTNMT",
      },
    ]);
    expect((await recordsOfPersons([personId])).get(personId)?.awards).toMatchObject([
      { code: "BKB", meritType: "regular" },
    ]);
    expect(await db.notice.count({ where: { accountId: desk.officer.accountId } })).toBe(1);
    expect(await reportAward(desk.officer, claim(), NOW)).toMatchObject({
      error: { fields: { year: expect.anything() } },
    });
  });

  it("[N-15] two people of one old decision are confirmed one after the other", async () => {
    const other = await db.person.create({
      data: {
        fullName: "Đỗ Văn Bình",
        employments: { create: { unitId: desk.first.id, position: "" } },
      },
    });
    const one = must(await reportAward(desk.officer, claim(), NOW));
    const two = must(
      await reportAward(
        desk.officer,
        claim({ scan: aPdf() }, { personId: other.id, unitId: null }),
        NOW,
      ),
    );
    for (const { id } of [one, two])
      must(await answerClaim(desk.staff, { id, confirmed: true, answer: "" }, NOW));
    expect(await historyOfPerson(other.id)).toHaveLength(1);
  });

  it("[N-16] is refused with a reason; the second who answers is told; strangers report nothing", async () => {
    const { id } = must(await reportAward(desk.head, claim(), NOW));
    expect(await answerClaim(desk.officer, { id, confirmed: true, answer: "" }, NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
    must(
      await answerClaim(
        desk.staff,
        { id, confirmed: false, answer: "Bản chụp không có tên người này" },
        NOW,
      ),
    );
    expect(await answerClaim(desk.staff, { id, confirmed: true, answer: "" }, NOW)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await historyOfPerson(personId)).toEqual([]);
    expect(await trail("claim")).toEqual(["report", "refuse"]);
    for (const viewer of [
      desk.stranger,
      desk.department,
      await givenViewer("bloc_leader", desk.unit.id),
    ])
      expect(await reportAward(viewer, claim({ scan: aPdf() }), NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
  });

  it("[N-16] a day to come, an honour of collectives and a scan that is none are refused beside their field", async () => {
    expect(await reportAward(desk.officer, claim({ decidedOn: "2021-03-02" }), NOW)).toMatchObject({
      error: { fields: { decidedOn: expect.anything() } },
    });
    expect(
      await reportAward(desk.officer, claim({ honour: { kind: "title", code: "TTLDXS" } }), NOW),
    ).toMatchObject({ error: { fields: { honour: expect.anything() } } });
    expect(await reportAward(desk.officer, claim({ scan: aProgram() }), NOW)).toMatchObject({
      error: { fields: { scan: expect.anything() } },
    });
    expect(await db.awardClaim.count()).toBe(0);
  });

  it("[N-16] two reports of one award that are confirmed at the same moment enter it once", async () => {
    const one = must(await reportAward(desk.officer, claim(), NOW));
    const two = must(await reportAward(desk.head, claim({ scan: aPdf() }), NOW));
    const answers = await Promise.all(
      [one, two].map(({ id }) => answerClaim(desk.staff, { id, confirmed: true, answer: "" }, NOW)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { fields: { confirmed: [expect.stringContaining("đã ghi nhận")] } },
    });
    expect(await historyOfPerson(personId)).toHaveLength(1);
  });

  it("[N-16] two reports of one award enter it once; the second is told", async () => {
    const one = must(await reportAward(desk.officer, claim(), NOW));
    const two = must(await reportAward(desk.head, claim({ scan: aPdf() }), NOW));
    must(await answerClaim(desk.staff, { id: one.id, confirmed: true, answer: "" }, NOW));
    expect(
      await answerClaim(desk.staff, { id: two.id, confirmed: true, answer: "" }, NOW),
    ).toMatchObject({ error: { fields: { confirmed: expect.anything() } } });
    expect(await historyOfPerson(personId)).toHaveLength(1);
    expect(await db.awardClaim.count({ where: { status: "waiting" } })).toBe(1);
  });

  it("[N-16] staff report for somebody who works nowhere now", async () => {
    await db.employment.updateMany({
      where: { personId },
      data: { endsOn: new Date("2020-12-31") },
    });
    must(await reportAward(desk.staff, claim(), NOW));
    expect(await reportAward(desk.officer, claim({ scan: aPdf() }), NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("[N-16] the list and the lens agree", async () => {
    must(await reportAward(desk.officer, claim(), NOW));
    const sees = [desk.officer, desk.head, desk.staff];
    for (const viewer of [
      ...sees,
      desk.stranger,
      desk.department,
      await givenViewer("administrator"),
    ])
      expect((await listClaims(viewer, 1)).total).toBe(sees.includes(viewer) ? 1 : 0);
  });
});

const collective = (unitId: string, over: Rest = {}) =>
  claim(
    { honour: { kind: "title", code: "TTLDXS" }, unitName: "Phòng Tiền Thân", ...over },
    { personId: null, unitId },
  );

describe("an older award of a collective", () => {
  it("[N-40] is reported for the unit and for its departments by officer and head, and stands in the ledger under the name of its day", async () => {
    const ids = [
      must(await reportAward(desk.officer, collective(desk.unit.id), NOW)).id,
      must(await reportAward(desk.head, collective(desk.first.id, { scan: aPdf() }), NOW)).id,
    ];
    expect((await listClaims(desk.officer, 1)).total).toBe(2);
    expect((await listClaims(desk.stranger, 1)).total).toBe(0);
    for (const id of ids)
      must(await answerClaim(desk.staff, { id, confirmed: true, answer: "" }, NOW));
    expect(await historyOfCollective(desk.first.id)).toMatchObject([
      {
        recipient: "collective",
        recipientName: "Phòng Tiền Thân",
        unitName: desk.unit.name,
        decisionNumber: "77/QĐ-BTNMT",
        year: 2012,
      },
    ]);
    expect(await historyOfCollective(desk.unit.id)).toHaveLength(1);
    expect((await recordsOfUnits([desk.first.id])).get(desk.first.id)?.awards).toMatchObject([
      { code: "TTLDXS" },
    ]);
    expect(await db.notice.count({ where: { accountId: desk.officer.accountId } })).toBe(2);
    const trail = await db.auditEntry.findMany({ where: { subjectId: { in: ids } } });
    expect(trail.map(({ action }) => action).sort()).toEqual([
      "claim.confirm",
      "claim.confirm",
      "claim.report",
      "claim.report",
    ]);
  });

  it("[N-41] is refused for another unit's collective, to a department's officer, and for a unit unknown", async () => {
    for (const [viewer, unitId] of [
      [desk.stranger, desk.unit.id],
      [desk.stranger, desk.first.id],
      [desk.department, desk.first.id],
      [await givenViewer("bloc_leader", desk.unit.id), desk.unit.id],
      [desk.staff, randomUUID()],
    ] as const)
      expect(await reportAward(viewer, collective(unitId, { scan: aPdf() }), NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
    expect(await db.awardClaim.count()).toBe(0);
    expect(await db.auditEntry.count({ where: { action: "claim.report" } })).toBe(0);
  });

  it("[N-41] an honour of persons, one that a unit carried on holds already, and a scan that is none are refused beside their field", async () => {
    expect(
      await reportAward(
        desk.officer,
        collective(desk.unit.id, { honour: { kind: "title", code: "LDTT" } }),
        NOW,
      ),
    ).toMatchObject({ error: { fields: { honour: expect.anything() } } });
    expect(
      await reportAward(desk.officer, collective(desk.unit.id, { scan: aProgram() }), NOW),
    ).toMatchObject({ error: { fields: { scan: expect.anything() } } });
    const old = await givenUnit({ name: "Cục Cũ" });
    const { id } = must(await reportAward(desk.staff, collective(old.id), NOW));
    must(await answerClaim(desk.staff, { id, confirmed: true, answer: "" }, NOW));
    await db.unitSuccession.create({
      data: {
        fromId: old.id,
        toId: desk.unit.id,
        kind: "merge",
        effectiveOn: new Date("2015-01-01"),
        decisionNo: "1/QĐ",
      },
    });
    expect(
      await reportAward(desk.officer, collective(desk.unit.id, { scan: aPdf() }), NOW),
    ).toMatchObject({ error: { fields: { year: expect.anything() } } });
  });

  it("[N-41] is one person's or one collective's, never both and never nobody's", () => {
    const said = { ...collective(desk.unit.id), honour: "title:TTLDXS" };
    expect(claimInput.safeParse(said).success).toBe(true);
    expect(claimInput.safeParse({ ...said, personId }).success).toBe(false);
    expect(claimInput.safeParse({ ...said, unitId: null }).success).toBe(false);
  });
});
