import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { secondRefusal } from "../policy";
import { secondApproval } from "../queries";
import { instantOf, textRefusal, timingRefusal, type Written, writtenOf } from "../rules";
import { type Event, follow, type Status } from "../workflow";
import { tellAuthor, tellOthers } from "./tell";
import { keepVersion, openPictures, type Standing } from "./write";

export type Move = {
  readonly version: number;
  readonly event: Event;
  readonly publishDay: string | null;
  readonly publishTime: string;
  readonly withdrawDay: string | null;
  readonly withdrawTime: string;
  readonly reason: string;
};

/** Steps after which the public reads the text, at once, later, or once a second person agrees. */
const leadsOut = (event: Event): boolean =>
  event === "publish" || event === "schedule" || event === "submit";

/** The moments that a step sets; a text that goes back to its author has none. */
function momentsOf(move: Move, now: Date): { publishedAt?: Date | null; withdrawAt?: Date | null } {
  const withdrawAt =
    move.withdrawDay === null ? null : instantOf(move.withdrawDay, move.withdrawTime);
  switch (move.event) {
    case "publish":
      return { publishedAt: now, withdrawAt };
    case "schedule":
      return {
        publishedAt: move.publishDay === null ? now : instantOf(move.publishDay, move.publishTime),
        withdrawAt,
      };
    case "unschedule":
      return { publishedAt: null, withdrawAt: null };
    case "withdraw":
      return { withdrawAt: null };
    case "submit":
    case "send_back":
    case "approve_edit":
    case "return_edit":
      return {};
  }
}

/**
 * One step of a text's life, by a person. Refuses what cannot follow, a stale version, a text that is not whole, a moment
 * that has passed, and while the ministry wants a second person, one who would approve what they put up themselves.
 */
export async function takeStep(
  tx: Tx,
  viewer: Viewer,
  standing: Standing & Written,
  move: Move,
  detail: Record<string, string | number | null>,
  now: Date,
): Promise<Result<{ status: Status; version: number }, Failure>> {
  const { event } = move;
  const next = follow(standing.status, event);
  if (!next.ok) return next;
  const second = secondRefusal(viewer, standing, event, await secondApproval(tx));
  if (second) return err(second);
  const unwhole = leadsOut(event) ? textRefusal(standing) : null;
  if (unwhole) return err(unwhole);
  const moments = momentsOf(move, now);
  const untimely =
    event === "publish" || event === "schedule"
      ? timingRefusal(
          {
            publishAt: event === "schedule" ? (moments.publishedAt ?? null) : null,
            withdrawAt: moments.withdrawAt ?? null,
          },
          now,
        )
      : null;
  if (untimely) return err(untimely);

  const { id, status, kind } = standing;
  const { count } = await tx.article.updateMany({
    where: { id, version: move.version, status },
    data: {
      ...moments,
      status: next.value,
      updatedAt: now,
      version: { increment: 1 },
      ...(event === "submit" && { submittedById: viewer.accountId }),
    },
  });
  if (count === 0) return err({ code: "conflict" });
  const version = move.version + 1;
  if (leadsOut(event)) {
    await keepVersion(tx, viewer, { id, version, sketch: false, text: writtenOf(standing) }, now);
    if (event !== "submit") await openPictures(tx, id);
  }
  const subject = { articleId: id, what: `bài “${standing.title}”` };
  if (event === "submit") await tellOthers(tx, viewer, subject, now);
  if (status === "awaiting_second") {
    const approved = event !== "send_back";
    const verdict = { to: standing.submittedById, approved, reason: move.reason };
    await tellAuthor(tx, viewer, subject, verdict, now);
  }
  await record(tx, viewer, {
    action: `${kind === "news" ? "article" : "announcement"}.${event}`,
    subjectId: id,
    detail: {
      ...detail,
      from: status,
      to: next.value,
      reason: move.reason || null,
      publishedAt: moments.publishedAt?.toISOString() ?? null,
      withdrawAt: moments.withdrawAt?.toISOString() ?? null,
    },
    at: now,
  });
  return ok({ status: next.value, version });
}
