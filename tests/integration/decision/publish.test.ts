import { describe, expect, it } from "vitest";
import { addAward } from "@/lib/honours/award/commands/add";
import { placeAward, removeAward, sortAwards } from "@/lib/honours/award/commands/arrange";
import { publishedAwards } from "@/lib/honours/award/queries";
import { publishDecision } from "@/lib/honours/decision/commands/publish";
import { attachScan, editDecision } from "@/lib/honours/decision/commands/write";
import { publishedDecision } from "@/lib/honours/decision/queries";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import {
  aDecision,
  BKB,
  DECIDING,
  givenAward,
  givenDraft,
  LDTT,
  must,
  publish,
  TTLDXS,
} from "@/tests/factories/decision";
import { aPdf } from "@/tests/factories/files";
import { givenUnit } from "@/tests/factories/organisation";

/** A draft that confers three honours: two on a unit's people, one on a department. */
async function givenWholeDraft() {
  await givenCatalogue();
  const staff = await givenViewer("ministry_staff");
  const unit = await givenUnit({ name: "Cục Thử nghiệm" });
  const department = await givenUnit({ parentId: unit.id, kind: "division", name: "Phòng Thử" });
  const draft = await givenDraft(staff, { number: "12/QĐ-BTNMT" });
  await givenAward(staff, draft.id, { unitId: unit.id, fullName: "Trần Thị Ví Dụ", honour: LDTT });
  await givenAward(staff, draft.id, { unitId: unit.id, fullName: "Trần Thị Ví Dụ", honour: BKB });
  await givenAward(staff, draft.id, { unitId: department.id, honour: TTLDXS });
  const { version } = await db.decision.findUniqueOrThrow({ where: { id: draft.id } });
  return { staff, unit, department, draft, version };
}

describe("publishing a decision", () => {
  it("[D-11] enters every award in the ledger, opens the scan, tells the units and leaves a trace", async () => {
    const { staff, unit, department, draft, version } = await givenWholeDraft();
    const officer = await givenViewer("unit_officer", unit.id);
    const stranger = await givenViewer("unit_officer", (await givenUnit()).id);
    expect(
      await publishDecision(
        staff,
        { decisionId: draft.id, version, number: "12/QĐ-BTNMT" },
        DECIDING,
      ),
    ).toEqual({ ok: true, value: { id: draft.id, awards: 3 } });

    const decision = await db.decision.findUniqueOrThrow({
      where: { id: draft.id },
      include: { file: true, awards: true },
    });
    expect(decision).toMatchObject({
      status: "published",
      publishedAt: DECIDING,
      file: { isPublic: true },
    });

    const entries = await db.ledgerEntry.findMany({ orderBy: { recipientName: "asc" } });
    const kept = entries.map(({ id: _, folded: __, ...entry }) => entry);
    const said = decision.awards.map((award) => ({
      awardId: award.id,
      year: 2021,
      personId: award.personId,
      unitId: award.unitId,
      emulationTitleCode: award.emulationTitleCode,
      commendationFormCode: award.commendationFormCode,
      recipientName: award.recipientName,
      unitName: award.unitName,
      decisionNumber: "12/QĐ-BTNMT",
      decidedOn: new Date("2021-12-15T00:00:00Z"),
      meritType: "regular",
      enteredAt: DECIDING,
    }));
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining(said));
    expect(entries.find((entry) => entry.unitId === department.id)).toMatchObject({
      recipientName: "Phòng Thử",
      folded: "phong thu cuc thu nghiem",
      unitName: "Cục Thử nghiệm",
      personId: null,
    });

    expect(await db.notice.findMany()).toMatchObject([
      {
        accountId: officer.accountId,
        href: `/bang-vang/quyet-dinh/${draft.id}`,
        title: "Đã công bố Quyết định số 12/QĐ-BTNMT: đơn vị có tập thể, cá nhân được khen thưởng",
      },
    ]);
    expect(await db.notice.count({ where: { accountId: stranger.accountId } })).toBe(0);
    expect(await db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } })).toMatchObject({
      action: "decision.publish",
      subjectId: draft.id,
      accountId: staff.accountId,
      detail: { number: "12/QĐ-BTNMT", titles: 2, forms: 1, people: 1, collectives: 1 },
    });
  });

  it("[D-08] refuses a number typed otherwise, and takes it with spaces around", async () => {
    const { staff, draft, version } = await givenWholeDraft();
    const typed = (number: string) =>
      publishDecision(staff, { decisionId: draft.id, version, number }, DECIDING);
    expect(await typed("12/QD-BTNMT")).toMatchObject({
      error: { code: "invalid", fields: { number: [expect.stringContaining("không trùng")] } },
    });
    expect(await db.decision.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
      status: "draft",
      version,
    });
    expect(await db.ledgerEntry.count()).toBe(0);
    expect((await typed(" 12/QĐ-BTNMT ")).ok).toBe(true);
  });

  it("[D-09] refuses a decision without awards or without its scan", async () => {
    const staff = await givenViewer("ministry_staff");
    const empty = await givenDraft(staff, { scan: null });
    expect(await publish(staff, empty.id)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: {
          scan: ["Đính kèm bản quét quyết định đã ký trước khi công bố."],
          awards: ["Quyết định chưa có danh hiệu nào: thêm ít nhất một cá nhân hoặc tập thể."],
        },
      },
    });
  });

  it("[D-10] is done once when two press the button together", async () => {
    const { staff, draft } = await givenWholeDraft();
    const colleague = await givenViewer("ministry_staff");
    const results = await Promise.all([publish(staff, draft.id), publish(colleague, draft.id)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const [refused] = results.filter((result) => !result.ok);
    expect(["conflict", "wrong_status"]).toContain(
      refused && !refused.ok ? refused.error.code : "",
    );
    expect(await db.ledgerEntry.count()).toBe(3);
    expect(await db.auditEntry.count({ where: { action: "decision.publish" } })).toBe(1);
  });

  it("[D-10] is a conflict when the list changed since it was last seen", async () => {
    const { staff, unit, draft, version } = await givenWholeDraft();
    await givenAward(staff, draft.id, { unitId: unit.id, honour: TTLDXS });
    expect(
      await publishDecision(
        staff,
        { decisionId: draft.id, version, number: draft.number },
        DECIDING,
      ),
    ).toEqual({ ok: false, error: { code: "conflict" } });
  });

  it("[D-16] is refused to others: out of sight as a draft", async () => {
    const { unit, draft } = await givenWholeDraft();
    const head = await givenViewer("unit_head", unit.id);
    expect(await publish(head, draft.id)).toEqual({ ok: false, error: { code: "not_found" } });
  });

  it("does not run out of connections when many publish at once", async () => {
    await givenCatalogue();
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const drafts = [];
    for (let count = 0; count < 20; count++) {
      const draft = await givenDraft(staff);
      await givenAward(staff, draft.id, { unitId: unit.id, honour: BKB });
      drafts.push(draft.id);
    }
    const results = await Promise.all(drafts.map((id) => publish(staff, id)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await db.ledgerEntry.count()).toBe(20);
  });
});

describe("a published decision", () => {
  it("[D-12] is not rewritten by any command", async () => {
    const { staff, unit, draft } = await givenWholeDraft();
    must(await publish(staff, draft.id));
    const { version, awards } = await db.decision.findUniqueOrThrow({
      where: { id: draft.id },
      include: { awards: true },
    });
    const awardId = awards[0]?.id ?? "";
    const decisionId = draft.id;
    const { scan: _, ...header } = aDecision();
    const added = {
      decisionId,
      subject: "collective" as const,
      unitId: unit.id,
      fullName: "",
      birthYear: null,
      honour: BKB,
      achievement: "",
    };
    const refused = [
      await editDecision(staff, { ...header, decisionId, version }, DECIDING),
      await attachScan(staff, { decisionId, version, scan: aPdf() }, DECIDING),
      await addAward(staff, added, DECIDING),
      await removeAward(staff, { decisionId, awardId }, DECIDING),
      await placeAward(staff, { decisionId, awardId, place: 2 }, DECIDING),
      await sortAwards(staff, { decisionId }, DECIDING),
      await publish(staff, decisionId),
    ];
    for (const result of refused)
      expect(result).toEqual({ ok: false, error: { code: "wrong_status" } });
    expect(await db.file.count()).toBe(1);
  });

  it("[D-12] is not rewritten by the database either, nor is the ledger", async () => {
    const { staff, draft } = await givenWholeDraft();
    must(await publish(staff, draft.id));
    const id = draft.id;
    const attempts = [
      () => db.decision.update({ where: { id }, data: { title: "khác" } }),
      () => db.decision.delete({ where: { id } }),
      () => db.award.updateMany({ where: { decisionId: id }, data: { recipientName: "khác" } }),
      () => db.award.deleteMany({ where: { decisionId: id } }),
      () => db.ledgerEntry.updateMany({ data: { year: 1999 } }),
      () => db.ledgerEntry.deleteMany({}),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow();
    expect(await db.award.count({ where: { decisionId: id } })).toBe(3);
    expect(await db.ledgerEntry.count()).toBe(3);
  });

  it("[D-18] is read by everybody with its list, and a draft by nobody", async () => {
    const { staff, draft } = await givenWholeDraft();
    expect(await publishedDecision(draft.id)).toBeNull();
    expect(await publishedAwards(draft.id, 1)).toEqual([]);
    must(await publish(staff, draft.id));
    expect(await publishedDecision(draft.id)).toMatchObject({
      number: "12/QĐ-BTNMT",
      signedOn: "2021-12-15",
      tally: { titles: 2, forms: 1, people: 1, collectives: 1 },
    });
    const rows = await publishedAwards(draft.id, 1);
    expect(rows.map((row) => [row.recipientName, row.unitName, row.honourName])).toEqual([
      ["Trần Thị Ví Dụ", "Cục Thử nghiệm", "Lao động tiên tiến"],
      ["Trần Thị Ví Dụ", "Cục Thử nghiệm", "Bằng khen của Bộ trưởng"],
      ["Phòng Thử", "Cục Thử nghiệm", "Tập thể lao động xuất sắc"],
    ]);
    expect(Object.keys(rows[0] ?? {})).not.toContain("birthYear");
    expect(await publishedAwards(draft.id, 2)).toEqual([]);
  });
});
