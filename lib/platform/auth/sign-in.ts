import "server-only";
import { db } from "@/lib/platform/db/client";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { SESSION_HOURS } from "./cookies";
import { verifyPassword } from "./password";
import { type SignInLimits, limits as shared } from "./sign-in-limits";

export type Refusal = { code: "wrong" } | { code: "wait"; minutes: number };

/** Longer ones are not hashed: no password of the portal is. */
const LONGEST_TYPED = 400;

/**
 * Opens a session for the account behind e-mail and password. Says the same, after the same time, of an unknown e-mail,
 * a wrong password and a disabled account; after too many failures it says only how long to wait. `now` is the real clock.
 */
export async function signIn(
  typed: { email: string; password: string },
  from: { address: string; device: string },
  now: Date,
  limits: SignInLimits = shared,
): Promise<Result<{ sessionId: string }, Refusal>> {
  const email = typed.email.trim().toLowerCase();
  const who = { email, address: from.address };
  const minutes = await limits.attempt(who);
  if (minutes !== null) return err({ code: "wait", minutes });

  const account = await db.account.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const fits = await verifyPassword(
    account?.passwordHash ?? null,
    typed.password.slice(0, LONGEST_TYPED),
  );
  if (!account || !fits || account.disabledAt !== null) return err({ code: "wrong" });

  await limits.forgive(who);
  const session = await db.$transaction(async (tx) => {
    const opened = await tx.session.create({
      data: {
        accountId: account.id,
        device: from.device.slice(0, 300),
        createdAt: now,
        expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000),
      },
      select: { id: true },
    });
    await tx.auditEntry.create({
      data: {
        accountId: account.id,
        action: "session.begin",
        subjectId: opened.id,
        detail: { address: from.address },
        at: now,
      },
    });
    return opened;
  });
  return ok({ sessionId: session.id });
}

/** Ends the session of a browser that signs out; a second time does nothing. */
export async function signOut(sessionId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return;
    const { accountId } = await tx.session.findUniqueOrThrow({
      where: { id: sessionId },
      select: { accountId: true },
    });
    await tx.auditEntry.create({
      data: { accountId, action: "session.end", subjectId: sessionId, detail: {}, at: now },
    });
  });
}
