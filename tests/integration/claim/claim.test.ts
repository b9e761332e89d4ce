import { beforeEach, describe, expect, it } from "vitest";
import { answerClaim, reportAward } from "@/lib/honours/claim/commands";
import { listClaims } from "@/lib/honours/claim/queries";
import type { ClaimInput } from "@/lib/honours/claim/schema";
import { db } from "@/lib/platform/db/client";
import { recordsOfPersons } from "@/lib/titles/eligibility/queries";
import { historyOfPerson } from "@/lib/titles/ledger/queries";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { aPdf, aProgram } from "@/tests/factories/files";
import { NOW } from "@/tests/factories/registration";

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

const claim = (over: Partial<ClaimInput> = {}): ClaimInput => ({
  personId,
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
      await reportAward(desk.officer, claim({ personId: other.id, scan: aPdf() }), NOW),
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
