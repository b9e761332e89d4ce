import { describe, expect, it } from "vitest";
import { attachScan, createDecision, editDecision } from "@/lib/honours/decision/commands/write";
import { canSee } from "@/lib/honours/decision/policy";
import { decisionYears, findDecision, listDecisions } from "@/lib/honours/decision/queries";
import type { EditInput } from "@/lib/honours/decision/schema";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCampaign, givenCatalogue } from "@/tests/factories/campaign";
import {
  aDecision,
  BKB,
  DECIDING,
  givenAward,
  givenDraft,
  must,
  publish,
} from "@/tests/factories/decision";
import { aDrawing, aPdf, aPng, aProgram, aWebPage } from "@/tests/factories/files";
import { givenUnit } from "@/tests/factories/organisation";

const NOT_A_SCAN =
  "Nội dung tệp không phải là PDF, PNG hoặc JPEG (hệ thống xét theo nội dung, không theo tên tệp). Quét hoặc xuất lại thành một trong các loại này rồi chọn lại.";

const anEdit = (decisionId: string, version: number, over: Partial<EditInput> = {}): EditInput => {
  const { scan: _, ...header } = aDecision();
  return { ...header, decisionId, version, ...over };
};

describe("entering a decision", () => {
  it("[D-01] keeps number, date, signer and scan as a draft, and leaves a trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const campaign = await givenCampaign();
    const { id } = must(
      await createDecision(
        staff,
        aDecision({ number: "12/QĐ-BTNMT", campaignId: campaign.id }),
        DECIDING,
      ),
    );
    expect(
      await db.decision.findUniqueOrThrow({ where: { id }, include: { file: true } }),
    ).toMatchObject({
      number: "12/QĐ-BTNMT",
      signedOn: new Date("2021-12-15T00:00:00Z"),
      signerName: null,
      signerTitle: "Bộ trưởng",
      campaignId: campaign.id,
      status: "draft",
      publishedAt: null,
      version: 1,
      file: { name: "Quyết định.pdf", contentType: "application/pdf", isPublic: false },
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "decision.create", subjectId: id, accountId: staff.accountId },
    ]);
  });

  it("[D-16] is refused to everybody but the ministry's staff", async () => {
    const unit = await givenUnit();
    for (const role of ROLES.filter((one) => one !== "ministry_staff")) {
      const viewer = await givenViewer(role, role === "administrator" ? null : unit.id);
      expect(await createDecision(viewer, aDecision(), DECIDING)).toEqual({
        ok: false,
        error: { code: "forbidden" },
      });
    }
    expect(await db.decision.count()).toBe(0);
    expect(await db.file.count()).toBe(0);
  });

  it("[D-02] refuses a date of signing in the future and leaves nothing behind", async () => {
    const staff = await givenViewer("ministry_staff");
    expect(await createDecision(staff, aDecision({ signedOn: "2021-12-21" }), DECIDING)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { signedOn: ["Ngày ký không thể sau hôm nay (20/12/2021)."] },
      },
    });
    expect(await db.file.count()).toBe(0);
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("[D-02] refuses the same number of the same day, however it is written", async () => {
    const staff = await givenViewer("ministry_staff");
    await createDecision(staff, aDecision({ number: "12/QĐ-BTNMT" }), DECIDING);
    const again = await createDecision(staff, aDecision({ number: "12/QD-btnmt" }), DECIDING);
    expect(again).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: {
          number: [
            "Quyết định số 12/QD-btnmt ký ngày 15/12/2021 đã được nhập. Tìm trong danh sách quyết định.",
          ],
        },
      },
    });
    expect(await db.file.count()).toBe(1);
    const other = aDecision({ number: "12/QĐ-BTNMT", signedOn: "2021-12-16" });
    expect((await createDecision(staff, other, DECIDING)).ok).toBe(true);
  });

  it("refuses a campaign that is none, or of another year", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id: campaignId } = await givenCampaign({ year: 2020 });
    const unknown = aDecision({ campaignId: "01a20a63-0a81-7488-998d-ae087a851198" });
    expect(await createDecision(staff, unknown, DECIDING)).toMatchObject({
      error: { fields: { campaignId: ["Chọn phong trào trong danh sách."] } },
    });
    expect(await createDecision(staff, aDecision({ campaignId }), DECIDING)).toMatchObject({
      error: { fields: { year: [expect.stringContaining("2020")] } },
    });
  });

  it("[D-03] judges the scan by its bytes, never by its name", async () => {
    const staff = await givenViewer("ministry_staff");
    for (const scan of [aProgram(), aWebPage(), aDrawing(), new File(["chữ"], "van-ban.pdf")]) {
      expect(await createDecision(staff, aDecision({ scan }), DECIDING)).toEqual({
        ok: false,
        error: { code: "invalid", fields: { scan: [NOT_A_SCAN] } },
      });
    }
    expect(
      await createDecision(staff, aDecision({ scan: new File([], "a.pdf") }), DECIDING),
    ).toMatchObject({
      error: { fields: { scan: ["Tệp này trống. Kiểm tra lại bản quét rồi chọn lại."] } },
    });
    expect(await db.decision.count()).toBe(0);
    expect(await db.file.count()).toBe(0);
    for (const scan of [aPdf("a.exe"), aPng("b.html")])
      must(await createDecision(staff, aDecision({ scan }), DECIDING));
    expect(await db.file.findMany({ select: { name: true }, orderBy: { name: "asc" } })).toEqual([
      { name: "a.pdf" },
      { name: "b.png" },
    ]);
  });

  it("[D-04] refuses a scan over 20 MB, and takes one of exactly 20 MB", async () => {
    const staff = await givenViewer("ministry_staff");
    const fill = (bytes: number) => aPdf("lon.pdf", " ".repeat(bytes - aPdf().size));
    const limit = 20 * 1024 * 1024;
    expect(
      await createDecision(staff, aDecision({ scan: fill(limit + 1) }), DECIDING),
    ).toMatchObject({
      error: { fields: { scan: [expect.stringContaining("Tệp lớn hơn 20 MB")] } },
    });
    expect((await createDecision(staff, aDecision({ scan: fill(limit) }), DECIDING)).ok).toBe(true);
    expect(await db.file.findMany({ select: { size: true } })).toEqual([{ size: limit }]);
  });
});

describe("correcting a draft", () => {
  it("writes the header over and raises the version", async () => {
    const staff = await givenViewer("ministry_staff");
    const draft = await givenDraft(staff);
    const edit = anEdit(draft.id, 1, { number: "99/QĐ-BTNMT", signerName: "Người ký mẫu" });
    expect(await editDecision(staff, edit, DECIDING)).toEqual({ ok: true, value: { version: 2 } });
    expect(await db.decision.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
      number: "99/QĐ-BTNMT",
      signerName: "Người ký mẫu",
      version: 2,
    });
    expect(await db.auditEntry.count({ where: { action: "decision.edit" } })).toBe(1);
  });

  it("[D-10] is a conflict for whoever was slower", async () => {
    const staff = await givenViewer("ministry_staff");
    const colleague = await givenViewer("ministry_staff");
    const draft = await givenDraft(staff);
    const results = await Promise.all([
      editDecision(staff, anEdit(draft.id, 1), DECIDING),
      editDecision(colleague, anEdit(draft.id, 1), DECIDING),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: { code: "conflict" } });
  });

  it("keeps the refusals of entering, and the draft as it was", async () => {
    const staff = await givenViewer("ministry_staff");
    const first = await givenDraft(staff, { number: "1/QĐ-BTNMT" });
    const second = await givenDraft(staff, { number: "2/QĐ-BTNMT" });
    for (const over of [{ number: "1/QĐ-BTNMT" }, { signedOn: "2021-12-25" }]) {
      const result = await editDecision(staff, anEdit(second.id, 1, over), DECIDING);
      expect(result).toMatchObject({
        error: { fields: { [Object.keys(over)[0] ?? ""]: [expect.any(String)] } },
      });
    }
    expect(await db.decision.findUniqueOrThrow({ where: { id: second.id } })).toEqual(second);
    expect(await db.decision.findUniqueOrThrow({ where: { id: first.id } })).toEqual(first);
  });

  it("puts a new scan in the place of the old one", async () => {
    const staff = await givenViewer("ministry_staff");
    const draft = await givenDraft(staff);
    const input = { decisionId: draft.id, version: 1 };
    expect(await attachScan(staff, { ...input, scan: aProgram() }, DECIDING)).toMatchObject({
      error: { fields: { scan: [NOT_A_SCAN] } },
    });
    must(await attachScan(staff, { ...input, scan: aPng("ban-moi.png") }, DECIDING));
    expect(await db.file.findMany({ select: { name: true } })).toEqual([{ name: "ban-moi.png" }]);
    expect(await db.fileContent.count()).toBe(1);
    expect(await db.auditEntry.count({ where: { action: "decision.attach_scan" } })).toBe(1);
    expect(await attachScan(staff, { ...input, scan: aPdf() }, DECIDING)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
  });
});

describe("who sees which decision", () => {
  it("[D-16] the list and the lens agree for every role", async () => {
    await givenCatalogue();
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const draft = await givenDraft(staff, { number: "1/QĐ-BTNMT" });
    const published = await givenDraft(staff, { number: "2/QĐ-BTNMT" });
    await givenAward(staff, published.id, { unitId: unit.id, honour: BKB });
    must(await publish(staff, published.id));

    const all = await db.decision.findMany();
    for (const role of ROLES) {
      const viewer =
        role === "ministry_staff"
          ? staff
          : await givenViewer(role, role === "administrator" ? null : unit.id);
      const { rows, total } = await listDecisions(viewer, {
        status: null,
        year: null,
        search: "",
        page: 1,
      });
      const seen = all.filter((one) => canSee(viewer, one)).map((one) => one.id);
      expect(rows.map((row) => row.id).sort()).toEqual(seen.sort());
      expect(total).toBe(seen.length);
      for (const one of all) {
        const found = await findDecision(viewer, one.id);
        expect(found !== null).toBe(canSee(viewer, one));
      }
    }
    const officer = await givenViewer("unit_officer", unit.id);
    expect(await findDecision(officer, draft.id)).toBeNull();
    expect(await editDecision(officer, anEdit(draft.id, 1), DECIDING)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await editDecision(officer, anEdit(published.id, 2), DECIDING)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("finds by number or title without diacritics, by status and by year", async () => {
    const staff = await givenViewer("ministry_staff");
    await givenDraft(staff, { number: "7/QĐ-BTNMT", title: "Tặng Cờ thi đua", year: 2020 });
    await givenDraft(staff, { number: "8/QĐ-BTNMT", signedOn: "2021-12-01" });
    const numbers = async (over: object) =>
      (
        await listDecisions(staff, { status: null, year: null, search: "", page: 1, ...over })
      ).rows.map((row) => row.number);
    expect(await numbers({})).toEqual(["7/QĐ-BTNMT", "8/QĐ-BTNMT"]);
    expect(await numbers({ search: "co thi dua" })).toEqual(["7/QĐ-BTNMT"]);
    expect(await numbers({ search: "8/qd" })).toEqual(["8/QĐ-BTNMT"]);
    expect(await numbers({ year: 2021 })).toEqual(["8/QĐ-BTNMT"]);
    expect(await numbers({ status: "published" })).toEqual([]);
    expect(await decisionYears(staff)).toEqual([2021, 2020]);
  });
});
