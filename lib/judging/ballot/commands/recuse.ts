import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { RecusalInput, RecusalRef } from "../schema";
import { openDraft } from "./prepare";

/** A member stands back from a line: related to the candidate, or asked to. Only before the vote is opened. */
export async function addRecusal(
  viewer: Viewer,
  input: RecusalInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input.sessionId);
    if (!draft.ok) return draft;
    const { lines, roll } = draft.value;
    const voter = roll.find((one) => one.id === input.voterId);
    if (!voter || !lines.some((line) => line.id === input.lineId))
      return err({ code: "not_found" });
    if (voter.recusedFrom.includes(input.lineId))
      return err(invalid("lineId", "Thành viên này đã không tham gia biểu quyết ở dòng đó."));
    const { sessionId: _, ...data } = input;
    await tx.ballotRecusal.create({ data });
    await record(tx, viewer, {
      action: "ballot.add_recusal",
      subjectId: input.sessionId,
      detail: { voter: input.voterId, line: input.lineId },
      at: now,
    });
    return ok(null);
  });
}

/** Takes back a recusal entered by hand; what the portal itself found stands. */
export async function removeRecusal(
  viewer: Viewer,
  input: RecusalRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input.sessionId);
    if (!draft.ok) return draft;
    const { lines, roll } = draft.value;
    const voter = roll.find((one) => one.id === input.voterId);
    const line = lines.find((one) => one.id === input.lineId);
    if (!voter || !line || !voter.recusedFrom.includes(line.id)) return err({ code: "not_found" });
    const found = line.recusals.find((one) => one.voterId === voter.id);
    if (found?.computed)
      return err(invalid("lineId", `Cổng tự xác định và không bỏ được: ${found.reason}.`));
    await tx.ballotRecusal.delete({
      where: { voterId_lineId: { voterId: voter.id, lineId: line.id } },
    });
    await record(tx, viewer, {
      action: "ballot.remove_recusal",
      subjectId: input.sessionId,
      detail: { voter: voter.id, line: line.id },
      at: now,
    });
    return ok(null);
  });
}
