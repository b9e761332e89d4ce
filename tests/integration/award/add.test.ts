import { describe, expect, it } from "vitest";
import { addAward, addLines } from "@/lib/honours/award/commands/add";
import { placeAward, removeAward, sortAwards } from "@/lib/honours/award/commands/arrange";
import {
  listAwards,
  listPickable,
  listPickableUnits,
  listRecipientUnits,
} from "@/lib/honours/award/queries";
import type { AddInput } from "@/lib/honours/award/schema";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCampaign, givenCatalogue } from "@/tests/factories/campaign";
import {
  BKB,
  DECIDING,
  givenAward,
  givenDraft,
  LDTT,
  must,
  TTLDXS,
} from "@/tests/factories/decision";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

async function givenHall() {
  await givenCatalogue();
  const staff = await givenViewer("ministry_staff");
  const unit = await givenUnit({ name: "Cục Thử nghiệm" });
  const draft = await givenDraft(staff);
  return { staff, unit, draft };
}

const byHand = (decisionId: string, unitId: string, over: Partial<AddInput> = {}): AddInput => ({
  decisionId,
  subject: "person",
  unitId,
  fullName: "Trần Thị Ví Dụ",
  birthYear: null,
  honour: LDTT,
  achievement: "",
  ...over,
});

const onRoster = (unitId: string, fullName: string, birthYear: number | null) =>
  db.person.create({
    data: { fullName, birthYear, employments: { create: { unitId, position: "Chuyên viên" } } },
  });

const order = async (viewer: Viewer, decisionId: string) =>
  (await listAwards(viewer, decisionId, 1)).map((row) => row.recipientName);

describe("adding a recipient by hand", () => {
  it("[D-06] is a unit, or a department named with its unit", async () => {
    const { staff, unit, draft } = await givenHall();
    const department = await givenUnit({ parentId: unit.id, kind: "division", name: "Phòng Thử" });
    for (const unitId of [unit.id, department.id]) {
      const input = byHand(draft.id, unitId, { subject: "collective", fullName: "", honour: BKB });
      expect(await addAward(staff, input, DECIDING)).toMatchObject({
        value: { found: "collective" },
      });
    }
    expect(await listAwards(staff, draft.id, 1)).toMatchObject([
      { recipientName: "Cục Thử nghiệm", unitName: "Cục Thử nghiệm", personId: null },
      { recipientName: "Phòng Thử", unitName: "Cục Thử nghiệm", personId: null },
    ]);
    expect(await db.auditEntry.count({ where: { action: "award.add" } })).toBe(2);
  });

  it("[D-06] finds the person on the roster of the unit and its departments", async () => {
    const { staff, unit, draft } = await givenHall();
    const department = await givenUnit({ parentId: unit.id, kind: "division" });
    const person = await onRoster(department.id, "Đặng Thị Ví Dụ", 1985);
    await onRoster((await givenUnit()).id, "Đặng Thị Ví Dụ", 1990);
    const input = byHand(draft.id, unit.id, { fullName: "đặng thị ví dụ" });
    expect(await addAward(staff, input, DECIDING)).toMatchObject({ value: { found: "roster" } });
    expect(await db.award.findFirstOrThrow()).toMatchObject({
      personId: person.id,
      recipientName: "Đặng Thị Ví Dụ",
      unitId: unit.id,
    });
  });

  it("[D-06] enrols a person whom the roster does not know", async () => {
    const { staff, unit, draft } = await givenHall();
    const input = byHand(draft.id, unit.id, { birthYear: 1980 });
    expect(await addAward(staff, input, DECIDING)).toMatchObject({ value: { found: "enrolled" } });
    expect(await db.person.findMany({ include: { employments: true } })).toMatchObject([
      { fullName: "Trần Thị Ví Dụ", birthYear: 1980, employments: [{ unitId: unit.id }] },
    ]);
  });

  it("[D-06] asks for the year of birth when two share the name", async () => {
    const { staff, unit, draft } = await givenHall();
    await onRoster(unit.id, "Trần Thị Ví Dụ", 1975);
    const younger = await onRoster(unit.id, "Trần Thị Ví Dụ", 1990);
    expect(await addAward(staff, byHand(draft.id, unit.id), DECIDING)).toMatchObject({
      error: {
        fields: {
          birthYear: [
            "Đơn vị có 2 người cùng tên Trần Thị Ví Dụ (sinh năm 1975, 1990). Nhập năm sinh để phân biệt.",
          ],
        },
      },
    });
    must(await addAward(staff, byHand(draft.id, unit.id, { birthYear: 1990 }), DECIDING));
    expect(await db.award.findFirstOrThrow()).toMatchObject({ personId: younger.id });
  });

  it("[D-07] refuses the same honour for the same recipient twice, and allows another", async () => {
    const { staff, unit, draft } = await givenHall();
    must(await addAward(staff, byHand(draft.id, unit.id), DECIDING));
    expect(await addAward(staff, byHand(draft.id, unit.id), DECIDING)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { fullName: ["Trần Thị Ví Dụ đã có Lao động tiên tiến trong quyết định này."] },
      },
    });
    must(await addAward(staff, byHand(draft.id, unit.id, { honour: BKB }), DECIDING));
    const collective = byHand(draft.id, unit.id, { subject: "collective", honour: TTLDXS });
    must(await addAward(staff, collective, DECIDING));
    expect(await addAward(staff, collective, DECIDING)).toMatchObject({
      error: { fields: { unitId: [expect.stringContaining("Cục Thử nghiệm đã có")] } },
    });
    expect(await db.award.count()).toBe(3);
  });

  it("[D-07] refuses it also when two colleagues add it together", async () => {
    const { staff, unit, draft } = await givenHall();
    const colleague = await givenViewer("ministry_staff");
    const input = byHand(draft.id, unit.id, { subject: "collective", honour: TTLDXS });
    const results = await Promise.all([
      addAward(staff, input, DECIDING),
      addAward(colleague, input, DECIDING),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.award.count()).toBe(1);
  });

  it("refuses an honour that is not for this kind of recipient, and what is in no list", async () => {
    const { staff, unit, draft } = await givenHall();
    const nowhere = "01a20a63-0a81-7488-998d-ae087a851198";
    const refusals = [
      [byHand(draft.id, unit.id, { honour: TTLDXS }), "honour"],
      [byHand(draft.id, unit.id, { subject: "collective", honour: LDTT }), "honour"],
      [byHand(draft.id, unit.id, { honour: { kind: "form", code: "KHAC" } }), "honour"],
      [byHand(draft.id, nowhere), "unitId"],
    ] as const;
    for (const [input, field] of refusals) {
      const result = await addAward(staff, input, DECIDING);
      expect(result).toMatchObject({
        error: { code: "invalid", fields: { [field]: [expect.any(String)] } },
      });
    }
    expect(await db.award.count()).toBe(0);
    expect(await db.person.count()).toBe(0);
  });

  it("[D-16] is the ministry's staff's work alone", async () => {
    const { unit, draft } = await givenHall();
    const officer = await givenViewer("unit_officer", unit.id);
    expect(await addAward(officer, byHand(draft.id, unit.id), DECIDING)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await listAwards(officer, draft.id, 1)).toEqual([]);
    expect(await listRecipientUnits(officer, "2021-12-20")).toEqual([]);
  });
});

/** Two accepted files of the campaign and one still under way; each names one person for the certificate. */
async function givenAcceptedFiles() {
  await givenCatalogue();
  const staff = await givenViewer("ministry_staff");
  const campaign = await givenCampaign();
  const draft = await givenDraft(staff, { campaignId: campaign.id });
  const files = [];
  for (const [name, status] of [
    ["Cục A", "accepted"],
    ["Cục B", "accepted"],
    ["Cục C", "awaiting_ministry"],
  ] as const) {
    const unit = await givenUnit({ name });
    const file = await givenRegistration({ status, unitId: unit.id, campaignId: campaign.id });
    const person = await onRoster(unit.id, "Trần Thị Ví Dụ", 1985);
    await db.registrationLine.updateMany({
      where: { registrationId: file.id },
      data: { personId: person.id },
    });
    await db.registrationLine.create({
      data: {
        registrationId: file.id,
        subject: "collective",
        collectiveId: unit.id,
        emulationTitleCode: "TTLDXS",
      },
    });
    files.push({ unit, person, file });
  }
  const filter = {
    decisionId: draft.id,
    campaignId: campaign.id,
    unitId: null,
    honour: null,
    page: 1,
  };
  return { staff, campaign, draft, files, filter };
}

describe("taking from the accepted files", () => {
  it("[D-05] shows accepted lines by honour and unit, narrowed by either", async () => {
    const { staff, campaign, files, filter } = await givenAcceptedFiles();
    const lines = async (over: object) =>
      (await listPickable(staff, { ...filter, ...over })).rows.map((row) => [
        row.recipientName,
        row.unitName,
      ]);
    expect(await lines({})).toEqual([
      ["Cục A", "Cục A"],
      ["Cục B", "Cục B"],
      ["Trần Thị Ví Dụ", "Cục A"],
      ["Trần Thị Ví Dụ", "Cục B"],
    ]);
    expect(await lines({ unitId: files[1]?.unit.id })).toEqual([
      ["Cục B", "Cục B"],
      ["Trần Thị Ví Dụ", "Cục B"],
    ]);
    expect(await lines({ honour: TTLDXS })).toEqual([
      ["Cục A", "Cục A"],
      ["Cục B", "Cục B"],
    ]);
    expect(await lines({ page: 2 })).toEqual([]);
    expect(await listPickable(staff, filter)).toMatchObject({ total: 4 });
    const units = await listPickableUnits(staff, campaign.id);
    expect(units.map((unit) => unit.unitName)).toEqual(["Cục A", "Cục B"]);
    const officer = await givenViewer("unit_officer", files[0]?.unit.id ?? null);
    expect(await listPickable(officer, filter)).toEqual({ rows: [], total: 0 });
  });

  it("[D-05] adds the ticked lines together, in the order of a decision", async () => {
    const { staff, draft, files, filter } = await givenAcceptedFiles();
    const { rows } = await listPickable(staff, filter);
    const lineIds = rows.map((row) => row.id).reverse();
    expect(await addLines(staff, { decisionId: draft.id, lineIds }, DECIDING)).toEqual({
      ok: true,
      value: { added: 4 },
    });
    expect(await order(staff, draft.id)).toEqual([
      "Cục A",
      "Cục B",
      "Trần Thị Ví Dụ",
      "Trần Thị Ví Dụ",
    ]);
    expect(await db.award.findFirstOrThrow({ where: { position: 3 } })).toMatchObject({
      personId: files[0]?.person.id,
      unitId: files[0]?.unit.id,
      unitName: "Cục A",
      lineId: rows[2]?.id,
      commendationFormCode: "BKB",
    });
    expect((await listPickable(staff, filter)).rows.map((row) => row.taken)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await db.auditEntry.count({ where: { action: "award.add_lines" } })).toBe(1);
  });

  it("[D-07] refuses the whole choice when one of it is in the decision already, by name", async () => {
    const { staff, draft, files, filter } = await givenAcceptedFiles();
    await givenAward(staff, draft.id, { unitId: files[0]?.unit.id ?? "", honour: TTLDXS });
    const { rows } = await listPickable(staff, filter);
    expect(rows.map((row) => row.taken)).toEqual([true, false, false, false]);
    const lineIds = rows.map((row) => row.id);
    expect(await addLines(staff, { decisionId: draft.id, lineIds }, DECIDING)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: {
          lineIds: [
            "Đã có trong quyết định: Cục A (Tập thể lao động xuất sắc). Bỏ dấu các dòng này rồi thêm lại.",
          ],
        },
      },
    });
    expect(await db.award.count()).toBe(1);
  });

  it("refuses lines that are not of an accepted file of the campaign", async () => {
    const { staff, draft, files } = await givenAcceptedFiles();
    const line = await db.registrationLine.findFirstOrThrow({
      where: { registrationId: files[2]?.file.id ?? "" },
    });
    const stale = { code: "invalid", fields: { lineIds: [expect.stringContaining("không còn")] } };
    const choice = { decisionId: draft.id, lineIds: [line.id] };
    expect(await addLines(staff, choice, DECIDING)).toEqual({ ok: false, error: stale });
    const loose = await givenDraft(staff);
    expect(await addLines(staff, { ...choice, decisionId: loose.id }, DECIDING)).toMatchObject({
      error: { fields: { lineIds: [expect.stringContaining("Chọn phong trào")] } },
    });
  });
});

describe("arranging the list", () => {
  async function givenThree() {
    const hall = await givenHall();
    for (const fullName of ["Vũ Văn An", "Bùi Thị Yến", "Lê Văn Bình"])
      await givenAward(hall.staff, hall.draft.id, { unitId: hall.unit.id, fullName, honour: LDTT });
    const rows = await listAwards(hall.staff, hall.draft.id, 1);
    return { ...hall, decisionId: hall.draft.id, ids: rows.map((row) => row.id) };
  }

  it("[D-17] moves a line to another place", async () => {
    const { staff, decisionId, ids } = await givenThree();
    must(await placeAward(staff, { decisionId, awardId: ids[2] ?? "", place: 1 }, DECIDING));
    expect(await order(staff, decisionId)).toEqual(["Lê Văn Bình", "Vũ Văn An", "Bùi Thị Yến"]);
    const elsewhere = "01a20a63-0a81-7488-998d-ae087a851198";
    expect(await placeAward(staff, { decisionId, awardId: elsewhere, place: 1 }, DECIDING)).toEqual(
      {
        ok: false,
        error: { code: "not_found" },
      },
    );
    expect(await trail("award")).toEqual(["add", "add", "add", "place"]);
  });

  it("[D-17] sorts as decisions are printed: honour, collectives first, unit, tên", async () => {
    const { staff, unit, decisionId } = await givenThree();
    await givenAward(staff, decisionId, { unitId: unit.id, fullName: "Đỗ Thị An", honour: BKB });
    await givenAward(staff, decisionId, { unitId: unit.id, honour: BKB });
    await givenAward(staff, decisionId, { unitId: unit.id, honour: TTLDXS });
    must(await sortAwards(staff, { decisionId }, DECIDING));
    expect(await order(staff, decisionId)).toEqual([
      "Vũ Văn An",
      "Lê Văn Bình",
      "Bùi Thị Yến",
      "Cục Thử nghiệm",
      "Cục Thử nghiệm",
      "Đỗ Thị An",
    ]);
    expect(await trail("award")).toEqual(["add", "add", "add", "add", "add", "add", "sort"]);
  });

  it("[D-17] takes a line off, and once is enough", async () => {
    const { staff, decisionId, ids } = await givenThree();
    const ref = { decisionId, awardId: ids[0] ?? "" };
    must(await removeAward(staff, ref, DECIDING));
    must(await removeAward(staff, ref, DECIDING));
    expect(await order(staff, decisionId)).toEqual(["Bùi Thị Yến", "Lê Văn Bình"]);
    expect(await db.auditEntry.count({ where: { action: "award.remove" } })).toBe(1);
  });
});
