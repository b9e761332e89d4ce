import { describe, expect, it } from "vitest";
import { listConferred } from "@/lib/honours/award/queries";
import { bonusSheet } from "@/lib/honours/award/rules";
import { editDecision } from "@/lib/honours/decision/commands/write";
import { db } from "@/lib/platform/db/client";
import { enterSalary } from "@/lib/titles/bonus/commands";
import { listSalaries } from "@/lib/titles/bonus/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import {
  aDecision,
  BKB,
  DECIDING,
  givenAward,
  givenDraft,
  must,
  publish,
} from "@/tests/factories/decision";
import { givenUnit } from "@/tests/factories/organisation";

const SALARY = {
  from: "2021-12-01",
  amount: 1_600_000,
  basis: "Nghị định thử nghiệm",
  confidence: "proposed" as const,
};

describe("the money of a decision", () => {
  it("[D-30] what kind of merit it rewards is corrected on the draft and goes into the ledger", async () => {
    await givenCatalogue();
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const draft = await givenDraft(staff);
    expect(draft.meritType).toBe("regular");
    const { scan: _, ...header } = aDecision({ number: draft.number, meritType: "ad_hoc" });
    must(
      await editDecision(
        staff,
        { decisionId: draft.id, version: draft.version, ...header },
        DECIDING,
      ),
    );
    await givenAward(staff, draft.id, { unitId: unit.id, fullName: "Trần Thị Ví Dụ", honour: BKB });
    await publish(staff, draft.id);
    expect(await db.ledgerEntry.findMany({ select: { meritType: true } })).toEqual([
      { meritType: "ad_hoc" },
    ]);
  });

  it("[D-32] follows the base salary that staff enter; a stranger enters none and reads no lines", async () => {
    await givenCatalogue();
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const head = await givenViewer("unit_head", unit.id);
    const draft = await givenDraft(staff);
    await givenAward(staff, draft.id, { unitId: unit.id, fullName: "Trần Thị Ví Dụ", honour: BKB });
    expect(await listConferred(head, draft.id)).toEqual([]);
    const total = async () =>
      bonusSheet(await listConferred(staff, draft.id), "2021-12-15", await listSalaries()).total;
    expect(await total()).toBe(1_490_000);
    expect(await enterSalary(head, SALARY, DECIDING)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
    must(await enterSalary(staff, SALARY, DECIDING));
    expect(await total()).toBe(1_600_000);
    must(await enterSalary(staff, { ...SALARY, amount: 1_700_000 }, DECIDING));
    expect(await total()).toBe(1_700_000);
    expect(await db.auditEntry.findMany({ where: { action: "bonus.enter_salary" } })).toHaveLength(
      2,
    );
  });
});
