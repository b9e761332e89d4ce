import "server-only";
import { record } from "@/lib/platform/audit/record";
import { db } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { hashPassword } from "../password";
import { mayEndSession } from "../policy";
import { passwordProblem } from "../rules";
import type { PasswordInput, SessionRef } from "../schema";
import type { Viewer } from "../viewer";
import { confirmPassword } from "./confirm-password";

/** Ends one session at once: one's own on another machine, or anybody's by an administrator. */
export async function endSession(
  viewer: Viewer,
  { sessionId }: SessionRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: sessionId },
      select: { accountId: true },
    });
    if (!session || !mayEndSession(viewer, session)) return err({ code: "not_found" });
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, { action: "session.end", subjectId: sessionId, detail: {}, at: now });
    return ok(null);
  });
}

/** Ends every session of one's own but the one that asks. */
export async function endOtherSessions(
  viewer: Viewer,
  _input: Record<string, never>,
  now: Date,
): Promise<Result<{ ended: number }, Failure>> {
  return transact(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { accountId: viewer.accountId, endedAt: null, id: { not: viewer.sessionId } },
      data: { endedAt: now },
    });
    await record(tx, viewer, {
      action: "session.end_others",
      subjectId: viewer.accountId,
      detail: { ended: count },
      at: now,
    });
    return ok({ ended: count });
  });
}

/**
 * Changes one's own password and ends one's other sessions. Refuses a wrong current password (counted as a failed
 * sign-in, so that a session left open is no place to guess) and a new one that is too weak or the same.
 */
export async function changePassword(
  viewer: Viewer,
  input: PasswordInput,
  now: Date,
): Promise<Result<{ ended: number }, Failure>> {
  const account = await db.account.findUnique({
    where: { id: viewer.accountId },
    select: { email: true, passwordHash: true },
  });
  if (!account) return err({ code: "not_found" });

  const problem = passwordProblem(input.next, account.email);
  if (problem) return err(invalid("next", problem));
  if (input.next === input.current) {
    return err(invalid("next", "Mật khẩu mới phải khác mật khẩu đang dùng."));
  }

  const confirmed = await confirmPassword(viewer, input.current, "current");
  if (!confirmed.ok) return confirmed;

  const passwordHash = await hashPassword(input.next);
  return transact(async (tx) => {
    const { count: changed } = await tx.account.updateMany({
      where: { id: viewer.accountId, passwordHash: account.passwordHash },
      data: { passwordHash, passwordChangedAt: now },
    });
    if (changed === 0) return err({ code: "conflict" });
    const { count: ended } = await tx.session.updateMany({
      where: { accountId: viewer.accountId, endedAt: null, id: { not: viewer.sessionId } },
      data: { endedAt: now },
    });
    await record(tx, viewer, {
      action: "account.change_password",
      subjectId: viewer.accountId,
      detail: { ended },
      at: now,
    });
    return ok({ ended });
  });
}
