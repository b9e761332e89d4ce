import "server-only";
import { delegatesOf } from "@/lib/organisation/delegation/commands";
import type { UnitRole } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { notifyAccounts, notifyMinistry, notifyUnit } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { EVENT_PAST } from "../labels";
import type { LoadedSubject } from "../queries";
import { type Actor, actorOf, type Event, sends, stageOf } from "../workflow";

/** The unit whose people review this one for its bloc today: the leader, or the deputy for the leader's own file. */
export async function reviewerOf(
  tx: Tx,
  file: { unitId: string; blocId: string | null },
  now: Date,
): Promise<string | null> {
  if (file.blocId === null) return null;
  const offices = await tx.blocLeadership.findMany({
    where: { blocId: file.blocId, ...inForceOn(vietnamDay(now)) },
  });
  const holderOf = (office: "leader" | "deputy") =>
    offices.find((held) => held.office === office)?.unitId ?? null;
  const leader = holderOf("leader");
  return leader === file.unitId ? holderOf("deputy") : leader;
}

export async function blocOf(tx: Tx, unitId: string, now: Date): Promise<string | null> {
  const membership = await tx.blocMembership.findFirst({
    where: { unitId, ...inForceOn(vietnamDay(now)) },
  });
  return membership?.blocId ?? null;
}

/** A return issues the remarks of its stage to the unit; a sending settles all that were issued. */
export async function carryComments(
  tx: Tx,
  registration: LoadedSubject,
  event: Event,
  at: Date,
): Promise<void> {
  if (sends(event)) {
    await tx.reviewComment.updateMany({
      where: { registrationId: registration.id, issuedAt: { not: null }, settledAt: null },
      data: { settledAt: at },
    });
    return;
  }
  const stage = stageOf(registration.status);
  if (stage === null) return;
  if (event === "head_return" || event === "bloc_return" || event === "ministry_return") {
    await tx.reviewComment.updateMany({
      where: { registrationId: registration.id, stage, issuedAt: null },
      data: { issuedAt: at },
    });
  }
}

/** Tells those for whom the file now waits, and the unit whenever somebody else has moved it. */
export async function tell(
  tx: Tx,
  registrationId: string,
  move: { readonly event: Event; readonly blocBefore: string | null; readonly byDelegate: boolean },
  at: Date,
): Promise<void> {
  const { event, blocBefore, byDelegate } = move;
  const file = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { unitId: true, unitName: true, blocId: true, status: true },
  });
  const title = `${EVENT_PAST[event]}: hồ sơ đăng ký thi đua của ${file.unitName}`;
  const own = { title, href: `/lam-viec/dang-ky/${registrationId}`, at };
  const review = { title, href: `/lam-viec/tham-dinh/${registrationId}`, at };
  await notifyUnit(tx, file.unitId, TOLD_IN_THE_UNIT[actorOf(event)], own);
  if (byDelegate) await notifyUnit(tx, file.unitId, ["unit_head"], own);
  if (file.status === "awaiting_head")
    await notifyAccounts(tx, await delegatesOf(tx, file.unitId, at), own);
  if (event === "recall_from_bloc") {
    const reviewer = await reviewerOf(tx, { unitId: file.unitId, blocId: blocBefore }, at);
    const gone = { ...own, href: "/lam-viec/khoi-cum" };
    return reviewer
      ? notifyUnit(tx, reviewer, ["bloc_leader", "unit_head"], gone)
      : notifyMinistry(tx, gone);
  }
  if (file.status === "awaiting_ministry") return notifyMinistry(tx, review);
  if (file.status === "awaiting_bloc") {
    const reviewer = await reviewerOf(tx, file, at);
    return reviewer
      ? notifyUnit(tx, reviewer, ["bloc_leader", "unit_head"], review)
      : notifyMinistry(tx, review);
  }
}

/** Whoever moved the file knows; the others of the unit are told. */
const TOLD_IN_THE_UNIT: Record<Actor, readonly UnitRole[]> = {
  officer: ["unit_head"],
  head: ["unit_officer"],
  bloc: ["unit_officer", "unit_head"],
  ministry: ["unit_officer", "unit_head"],
};
