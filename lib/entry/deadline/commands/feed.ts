import "server-only";
import { randomBytes } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { addressOf } from "@/lib/platform/env";
import type { Failure } from "@/lib/platform/shared/failure";
import { ok, type Result } from "@/lib/platform/shared/result";
import { feedDigest } from "../queries";

/**
 * Gives the viewer's calendar a secret address, told once; only its digest is kept. An address given before stops working.
 */
export async function openFeed(
  viewer: Viewer,
  _input: Record<string, never>,
  now: Date,
): Promise<Result<{ address: string }, Failure>> {
  return transact(async (tx) => {
    const secret = randomBytes(32).toString("base64url");
    const { accountId } = viewer;
    const data = { digest: feedDigest(secret), createdAt: now };
    await tx.calendarFeed.upsert({
      where: { accountId },
      update: data,
      create: { ...data, accountId },
    });
    await record(tx, viewer, {
      action: "calendar.open_feed",
      subjectId: accountId,
      detail: {},
      at: now,
    });
    return ok({ address: addressOf(`/api/lich/${secret}`) });
  });
}

/** Closes the viewer's calendar: its address finds nothing any more. Closed already is as good as closed. */
export async function revokeFeed(
  viewer: Viewer,
  _input: Record<string, never>,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const { accountId } = viewer;
    const { count } = await tx.calendarFeed.deleteMany({ where: { accountId } });
    if (count === 0) return ok(null);
    await record(tx, viewer, {
      action: "calendar.revoke_feed",
      subjectId: accountId,
      detail: {},
      at: now,
    });
    return ok(null);
  });
}
