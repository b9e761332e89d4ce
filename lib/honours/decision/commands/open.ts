import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayWrite } from "../policy";
import { type LoadedDecision, loadDecision } from "../queries";
import { EDITABLE } from "../workflow";

/**
 * Opens a draft for one write: sight, right and status are checked, and its row is held until the transaction ends.
 * Every write raises the version, so that nobody publishes what they have not seen. With `version` given, a stale one
 * is a conflict; without, the write stands beside whatever others wrote.
 */
export async function openDraft(
  tx: Tx,
  viewer: Viewer,
  subject: { decisionId: string; version?: number },
): Promise<Result<LoadedDecision, Failure>> {
  const decision = await loadDecision(tx, subject.decisionId);
  if (!decision || !canSee(viewer, decision)) return err({ code: "not_found" });
  if (!mayWrite(viewer)) return err({ code: "forbidden" });
  if (!EDITABLE.includes(decision.status)) return err({ code: "wrong_status" });

  const version = subject.version;
  const { count } = await tx.decision.updateMany({
    where: {
      id: decision.id,
      status: { in: [...EDITABLE] },
      ...(version !== undefined && { version }),
    },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return err({ code: version === undefined ? "wrong_status" : "conflict" });
  // Read again under the lock: what was read before it may be somebody's older draft.
  const held = await loadDecision(tx, decision.id);
  return held ? ok(held) : err({ code: "not_found" });
}
