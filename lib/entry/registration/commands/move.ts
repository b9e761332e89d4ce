import "server-only";
import { loadWindow } from "@/lib/campaign/extension/queries";
import { workingDaysLate } from "@/lib/campaign/extension/rules";
import { closedChangeIn } from "@/lib/entry/mending/queries";
import { keepVerdicts } from "@/lib/entry/verdict/commands";
import { holdDelegation } from "@/lib/organisation/delegation/commands";
import { findOrEnrol } from "@/lib/organisation/person/commands/enrol";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayRaise } from "../policy";
import { heldSelect, type LoadedSubject, loadDossier, loadSubject } from "../queries";
import { checkWindow, type Dossier, mayStillRecall, problemsOf } from "../rules";
import type { MoveInput } from "../schema";
import { actorOf, type Event, follow, keepsToWindow, type Status, sends } from "../workflow";
import { blocOf, carryComments, reviewerOf, tell } from "./hand-over";

type Moved = { status: Status; receiptCode: string | null };

/**
 * Send, approve, return, endorse, accept: one path for every step of a file's life. A sending step refuses a file
 * that is not whole, freezes its content with a SHA-256 and gives a receipt. A return hands over the remarks made at
 * its stage; sending again settles them.
 */
export const moveRegistration = (
  viewer: Viewer,
  move: MoveInput,
  now: Date,
): Promise<Result<Moved, Failure>> => transact((tx) => moveWithin(tx, viewer, move, now));

/** The same inside the transaction of whoever has more to write with it. A refusal must undo that transaction. */
export async function moveWithin(
  tx: Tx,
  viewer: Viewer,
  move: MoveInput,
  now: Date,
): Promise<Result<Moved, Failure>> {
  const registration = await loadSubject(tx, move.registrationId);
  if (!registration || !canSee(viewer, registration)) return err({ code: "not_found" });
  if (!mayRaise(viewer, registration, move.event)) return err({ code: "forbidden" });
  const next = follow(registration.status, move.event);
  if (!next.ok) return next;

  const acting =
    actorOf(move.event) === "head"
      ? await holdDelegation(tx, viewer, registration.unitId, now)
      : ok(null);
  if (!acting.ok) return acting;
  const delegationId = acting.value?.delegationId ?? null;
  const timely = await checkTime(tx, registration, move.event, now);
  if (!timely.ok) return timely;
  const lateDays = timely.value;
  const refusal =
    (await checkTakeOver(tx, registration, move.event, now)) ??
    (await checkRecall(tx, registration, move.event));
  if (refusal) return err(refusal);

  const { count } = await tx.registration.updateMany({
    where: {
      id: registration.id,
      version: move.version,
      status: registration.status,
      // The bloc may have opened the file since it was read above.
      ...(move.event === "recall_from_bloc" && { openedAt: null }),
    },
    data: {
      status: next.value,
      version: { increment: 1 },
      updatedAt: now,
      openedAt: null,
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
    { ...move, to: next.value, sending, lateDays, delegationId },
    now,
  );
  const received = move.event === "approve";
  if (sending || received) await keepVerdicts(tx, viewer, registration.id, { received }, now);
  await carryComments(tx, registration, move.event, now);
  await tell(
    tx,
    registration.id,
    {
      event: move.event,
      blocBefore: registration.blocId,
      byDelegate: delegationId !== null,
    },
    now,
  );
  await record(tx, viewer, {
    action: `registration.${move.event}`,
    subjectId: registration.id,
    detail: {
      from: registration.status,
      to: next.value,
      sequence: event.sequence,
      ...(lateDays && { lateDays }),
      ...(delegationId && { delegationId }),
    },
    at: now,
  });
  return ok({ status: next.value, receiptCode: event.receiptCode });
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
  if (!open.ok) return open;
  // What is taken back is not sent: it is late, if at all, when it is sent again.
  return ok(
    event === "recall_from_bloc" ? null : workingDaysLate(window.dueOn, vietnamDay(now), holidays),
  );
}

/** Nobody takes back from the bloc what it has opened or decided on, or what was sent in answer to its return. */
async function checkRecall(tx: Tx, { id }: LoadedSubject, event: Event): Promise<Failure | null> {
  if (event !== "recall_from_bloc") return null;
  // Whoever is ordering a step on the file refers to its row: what is read below includes it, or it comes after this.
  await tx.$queryRaw`select 1 from registration where id = ${id}::uuid for update`;
  const file = await tx.registration.findUniqueOrThrow({
    where: { id },
    select: {
      openedAt: true,
      ...heldSelect,
      events: { orderBy: { sequence: "desc" }, take: 1, select: { kind: true } },
    },
  });
  const { openedAt, batchItems, events } = file;
  const lastEvent = events[0]?.kind ?? null;
  return mayStillRecall({ openedAt, held: batchItems.length > 0, lastEvent })
    ? null
    : { code: "already_opened" };
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

type Frozen = { snapshot: Dossier; sha256: string };

/** Checks the file as it stands under the lock just taken, ties its people to the roster, and takes its fingerprint. */
async function freeze(
  tx: Tx,
  registration: LoadedSubject,
  now: Date,
): Promise<Frozen | { refusal: Failure }> {
  const changed = await closedChangeIn(tx, registration);
  if (changed) return { refusal: changed };
  const snapshot = await loadDossier(tx, registration.id);
  const problems = problemsOf(snapshot);
  if (problems.length > 0) {
    const fields: Record<string, string[]> = {};
    for (const problem of problems)
      fields[problem.path] = [...(fields[problem.path] ?? []), problem.message];
    return { refusal: { code: "invalid", fields } };
  }
  await tieToRoster(tx, registration.unitId, snapshot, now);
  return { snapshot, sha256: fingerprint(snapshot) };
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
  readonly delegationId: string | null;
};

async function appendEvent(
  tx: Tx,
  viewer: Viewer,
  registration: LoadedSubject,
  { event, comment, to, sending, lateDays, delegationId }: Step,
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
      delegationId,
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
