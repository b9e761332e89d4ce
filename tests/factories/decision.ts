import { addAward } from "@/lib/honours/award/commands/add";
import { publishDecision } from "@/lib/honours/decision/commands/publish";
import { createDecision } from "@/lib/honours/decision/commands/write";
import type { CreateInput } from "@/lib/honours/decision/schema";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { aPdf } from "./files";
import { nextCode } from "./organisation";

/** A working day on which the decisions of 2021 are entered. */
export const DECIDING = new Date("2021-12-20T03:00:00Z");

export const aDecision = (over: Partial<CreateInput> = {}): CreateInput => ({
  campaignId: null,
  year: 2021,
  number: `${nextCode("QD")}/QĐ-BTNMT`,
  title: "Về việc tặng danh hiệu thi đua năm 2021",
  signedOn: "2021-12-15",
  signerName: null,
  signerTitle: "Bộ trưởng",
  meritType: "regular",
  scan: aPdf(),
  ...over,
});

/** The value of what must have gone well; says the refusal otherwise. */
export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A draft entered by the staff, with its scan. */
export async function givenDraft(staff: Viewer, over: Partial<CreateInput> = {}) {
  const { id } = must(await createDecision(staff, aDecision(over), DECIDING));
  return db.decision.findUniqueOrThrow({ where: { id } });
}

type Recipient = {
  unitId: string;
  fullName?: string;
  honour: { kind: "title" | "form"; code: string };
};

export async function givenAward(staff: Viewer, decisionId: string, who: Recipient) {
  return must(
    await addAward(
      staff,
      {
        decisionId,
        subject: who.fullName === undefined ? "collective" : "person",
        unitId: who.unitId,
        fullName: who.fullName ?? "",
        birthYear: null,
        honour: who.honour,
        achievement: "",
      },
      DECIDING,
    ),
  );
}

/** Publishes a draft as it stands. */
export async function publish(staff: Viewer, decisionId: string, now = DECIDING) {
  const { number, version } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
  return publishDecision(staff, { decisionId, version, number }, now);
}

export const LDTT = { kind: "title", code: "LDTT" } as const;
export const TTLDXS = { kind: "title", code: "TTLDXS" } as const;
export const BKB = { kind: "form", code: "BKB" } as const;
