import { describe, expect, it } from "vitest";
import { addUnit, editUnit } from "@/lib/organisation/unit/commands";
import { findUnit } from "@/lib/organisation/unit/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { trailOf } from "./trail";

const NOW = new Date("2021-03-01T02:00:00Z");
const FACTS = {
  name: "Cục Thử nghiệm",
  shortName: "Cục TN",
  symbol: null,
  kind: "authority",
  legalPersonality: null,
  validFrom: null,
  validTo: null,
  confidence: "confirmed",
} as const;
const NOBODY = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

describe("editing a unit", () => {
  it("[O-03] writes the entry and leaves a trace of what stood before", async () => {
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit({
      code: "C-TN",
      name: "Cục Cũ",
      shortName: "Cục TN",
      legalPersonality: true,
      confidence: "proposed",
    });
    const result = await editUnit(
      staff,
      { ...FACTS, id: unit.id, version: 1, validTo: "2022-10-31" },
      NOW,
    );

    expect(result).toEqual({ ok: true, value: { version: 2 } });
    expect(await findUnit(staff, unit.id)).toMatchObject({
      name: "Cục Thử nghiệm",
      legalPersonality: null,
      validTo: "2022-10-31",
      confidence: "confirmed",
      version: 2,
    });
    expect(await trailOf(unit.id)).toEqual([
      {
        action: "unit.edit",
        accountId: staff.accountId,
        detail: {
          code: "C-TN",
          name: "Cục Thử nghiệm",
          name_before: "Cục Cũ",
          legalPersonality: null,
          legalPersonality_before: true,
          validTo: "2022-10-31",
          validTo_before: null,
          confidence: "confirmed",
          confidence_before: "proposed",
        },
      },
    ]);
  });

  it("[O-04] tells who was slower and overwrites nothing", async () => {
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const write = (name: string) =>
      editUnit(staff, { ...FACTS, name, id: unit.id, version: 1 }, NOW);
    const results = await Promise.all(["Cục Một", "Cục Hai"].map(write));

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: { code: "conflict" } });
    const winner = results[0]?.ok ? "Cục Một" : "Cục Hai";
    expect(await db.unit.findUniqueOrThrow({ where: { id: unit.id } })).toMatchObject({
      name: winner,
      version: 2,
    });
    expect(await trailOf(unit.id)).toHaveLength(1);
  });

  it("knows no unit that is not there", async () => {
    const staff = await givenViewer("ministry_staff");
    expect(await editUnit(staff, { ...FACTS, id: NOBODY, version: 1 }, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("adding a unit", () => {
  const NEW = { ...FACTS, code: "C-TN.KH", parentId: null };

  it("[O-05] adds a department to its unit, with its trace", async () => {
    const admin = await givenViewer("administrator");
    const parent = await givenUnit();
    const result = await addUnit(
      admin,
      { ...NEW, name: "Phòng Kế hoạch", kind: "division", parentId: parent.id },
      NOW,
    );

    if (!result.ok) throw new Error(result.error.code);
    const found = await findUnit(admin, parent.id);
    expect(found?.children.map(({ id, name }) => [id, name])).toEqual([
      [result.value.id, "Phòng Kế hoạch"],
    ]);
    expect(await trailOf(result.value.id)).toEqual([
      {
        action: "unit.add",
        accountId: admin.accountId,
        detail: { code: "C-TN.KH", name: "Phòng Kế hoạch", parentId: parent.id },
      },
    ]);
  });

  it("[O-05] refuses a code already used, also when two people take it at once", async () => {
    const staff = await givenViewer("ministry_staff");
    const results = await Promise.all([addUnit(staff, NEW, NOW), addUnit(staff, NEW, NOW)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { code: ["Mã C-TN.KH đã dùng cho một đơn vị khác. Chọn mã khác."] },
      },
    });
    expect(await db.unit.count()).toBe(1);
    expect(await db.auditEntry.count()).toBe(1);
  });

  it("refuses a parent that is not there", async () => {
    const staff = await givenViewer("ministry_staff");
    expect(await addUnit(staff, { ...NEW, parentId: NOBODY }, NOW)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { parentId: ["Không tìm thấy đơn vị cấp trên. Chọn lại trong danh sách."] },
      },
    });
    expect(await db.unit.count()).toBe(0);
  });
});

describe("who may write units", () => {
  it.each(ROLES)("[O-06] %s", async (role) => {
    const unit = await givenUnit();
    const keeps = role === "ministry_staff" || role === "administrator";
    const viewer = await givenViewer(role, keeps ? null : unit.id);
    const edited = await editUnit(viewer, { ...FACTS, id: unit.id, version: 1 }, NOW);
    const added = await addUnit(viewer, { ...FACTS, code: "C-MOI", parentId: null }, NOW);
    const forbidden = { ok: false, error: { code: "forbidden" } };
    if (keeps) expect([edited.ok, added.ok]).toEqual([true, true]);
    else expect([edited, added]).toEqual([forbidden, forbidden]);
    expect(await db.auditEntry.count()).toBe(keeps ? 2 : 0);
  });
});
