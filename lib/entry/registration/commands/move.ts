import "server-only";
import { createHash } from "node:crypto";
import { loadWindow } from "@/lib/campaign/extension/queries";
import { workingDaysLate } from "@/lib/campaign/extension/rules";
import { keepVerdicts } from "@/lib/entry/verdict/commands";
import { findOrEnrol } from "@/lib/organisation/person/commands/enrol";
import { record } from "@/lib/platform/audit/record";
import type { UnitRole, Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { notifyMinistry, notifyUnit } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { EVENT_PAST } from "../labels";
import { canSee, mayRaise } from "../policy";
import { type LoadedSubject, loadDossier, loadSubject } from "../queries";
import { canonical, checkWindow, type Dossier, problemsOf } from "../rules";
import type { MoveInput } from "../schema";
import {
  type Actor,
  actorOf,
  type Event,
  follow,
  keepsToWindow,
  type Status,
  sends,
  stageOf,
} from "../workflow";

type Moved = { status: Status; receiptCode: string | null };

/**
 * Send, approve, return, endorse, accept: one path for every step of a file's life. A sending step refuses a file
 * that is not whole, freezes its content with a SHA-256 and gives a receipt. A return hands over the remarks made at
 * its stage; sending again settles them.
 */
export async function moveRegistration(
  viewer: Viewer,
  move: MoveInput,
  now: Date,
): Promise<Result<Moved, Failure>> {
  return transact(async (tx) => {
    const registration = await loadSubject(tx, move.registrationId);
    if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });
    if (!mayRaise(viewer, registration, move.event)) return err({ code: "forbidden" });
    const next = follow(registration.status, move.event);
    if (!next.ok) return next;

    const timely = await checkTime(tx, registration, move.event, now);
    if (!timely.ok) return timely;
    const lateDays = timely.value;
    const refusal = await checkTakeOver(tx, registration, move.event, now);
    if (refusal) return err(refusal);

    const { count } = await tx.registration.updateMany({
      where: { id: registration.id, version: move.version, status: registration.status },
      data: {
        status: next.value,
        version: { increment: 1 },
        updatedAt: now,
        ...(lateDays !== null && { lateDays }),
        ...(move.event === "approve" && {
          sentAt: now,
          blocId: await blocOf(tx, registration.unitId, now),
        }),
      },
    });
    if (count === 0) return err({ code: "conflict" });

    const sending = sends(move.event) ? await freeze(tx, registration, now) : null;
    if (sending && "refusal" in sending) return err(sending.refusal);
    const event = await appendEvent(
      tx,
      viewer,
      registration,
      { ...move, to: next.value, sending, lateDays },
      now,
    );
    const received = move.event === "approve";
    if (sending || received) await keepVerdicts(tx, viewer, registration.id, { received }, now);
    await carryComments(tx, registration, move.event, now);
    await tell(tx, registration.id, move.event, now);
    await record(tx, viewer, {
      action: `registration.${move.event}`,
      subjectId: registration.id,
      detail: {
        from: registration.status,
        to: next.value,
        sequence: event.sequence,
        ...(lateDays && { lateDays }),
      },
      at: now,
    });
    return ok({ status: next.value, receiptCode: event.receiptCode });
  });
}

/**
 * By how many working days a step that counts inside the unit's window comes late: 0 in time; null for the other
 * steps. Refused outside the window and the grace after it.
 */
async function checkTime(
  tx: Tx,
  { campaignId, unitId }: LoadedSubject,
  event: Event,
  now: Date,
): Promise<Result<number | null, Failure>> {
  if (!keepsToWindow(event)) return ok(null);
  const { window, holidays } = await loadWindow(tx, campaignId, unitId);
  const open = checkWindow(window, now);
  return open.ok ? ok(workingDaysLate(window.dueOn, vietnamDay(now), holidays)) : open;
}

async function checkTakeOver(
  tx: Tx,
  registration: LoadedSubject,
  event: Event,
  now: Date,
): Promise<Failure | null> {
  if (event === "take_over" && (await reviewerOf(tx, registration, now)) !== null) {
    return invalid(
      "comment",
      "Khối/Cụm của đơn vị đang có người xem xét. Bộ chỉ xem xét thay khi Khối/Cụm chưa có Khối trưởng, Cụm trưởng.",
    );
  }
  return null;
}

/** The unit whose people review this one for its bloc today: the leader, or the deputy for the leader's own file. */
async function reviewerOf(
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

async function blocOf(tx: Tx, unitId: string, now: Date): Promise<string | null> {
  const membership = await tx.blocMembership.findFirst({
    where: { unitId, ...inForceOn(vietnamDay(now)) },
  });
  return membership?.blocId ?? null;
}

type Frozen = { snapshot: Dossier; sha256: string };

/** Checks the file as it stands under the lock just taken, ties its people to the roster, and takes its fingerprint. */
async function freeze(
  tx: Tx,
  registration: LoadedSubject,
  now: Date,
): Promise<Frozen | { refusal: Failure }> {
  const snapshot = await loadDossier(tx, registration.id);
  const problems = problemsOf(snapshot);
  if (problems.length > 0) {
    const fields: Record<string, string[]> = {};
    for (const problem of problems)
      fields[problem.path] = [...(fields[problem.path] ?? []), problem.message];
    return { refusal: { code: "invalid", fields } };
  }
  await tieToRoster(tx, registration.unitId, snapshot, now);
  return { snapshot, sha256: createHash("sha256").update(canonical(snapshot)).digest("hex") };
}

/** Ties each registered person to the roster, in two statements however long the list. */
async function tieToRoster(tx: Tx, unitId: string, { people }: Dossier, now: Date): Promise<void> {
  if (people.length === 0) return;
  const personIds = await findOrEnrol(tx, unitId, people, now);
  const lineIds = people.map((person) => person.id);
  await tx.$executeRaw`
    update registration_line line set person_id = tie.person_id
    from unnest(${lineIds}::uuid[], ${personIds}::uuid[]) as tie(line_id, person_id)
    where line.id = tie.line_id`;
}

type Step = MoveInput & {
  readonly to: Status;
  readonly sending: Frozen | null;
  readonly lateDays: number | null;
};

async function appendEvent(
  tx: Tx,
  viewer: Viewer,
  registration: LoadedSubject,
  { event, comment, to, sending, lateDays }: Step,
  at: Date,
) {
  const sequence =
    1 + (await tx.registrationEvent.count({ where: { registrationId: registration.id } }));
  const receiptCode = sending
    ? `TD${sending.snapshot.year}-${sending.snapshot.unitCode}-${String(sequence).padStart(2, "0")}`
    : null;
  return tx.registrationEvent.create({
    data: {
      registrationId: registration.id,
      sequence,
      kind: event,
      fromStatus: registration.status,
      toStatus: to,
      comment,
      receiptCode,
      lateDays,
      ...(sending && {
        sha256: sending.sha256,
        snapshot: sending.snapshot as unknown as Prisma.InputJsonObject,
      }),
      actorId: viewer.accountId,
      at,
    },
    select: { sequence: true, receiptCode: true },
  });
}

/** A return issues the remarks of its stage to the unit; a sending settles all that were issued. */
async function carryComments(
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
async function tell(tx: Tx, registrationId: string, event: Event, at: Date): Promise<void> {
  const file = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { unitId: true, unitName: true, blocId: true, status: true },
  });
  const title = `${EVENT_PAST[event]}: hồ sơ đăng ký thi đua của ${file.unitName}`;
  const own = { title, href: `/lam-viec/dang-ky/${registrationId}`, at };
  const review = { title, href: `/lam-viec/tham-dinh/${registrationId}`, at };
  await notifyUnit(tx, file.unitId, TOLD_IN_THE_UNIT[actorOf(event)], own);
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
