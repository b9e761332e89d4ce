import "server-only";
import { moveWithin } from "@/lib/entry/registration/commands/move";
import { record } from "@/lib/platform/audit/record";
import { findOrdering } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import type { Sweep } from "@/lib/platform/job/sweep";
import { notifyAccounts } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { bulkPreview, refusedNotice } from "./labels";
import { isOwn, refusalOf } from "./policy";
import { loadChosen } from "./queries";
import { type BulkEvent, type BulkRefusal, dueAfter, type Outcome } from "./rules";
import type { BatchRef, HoldInput } from "./schema";

/**
 * Orders one step over several files. It is held for some minutes and then carried out file by file; until then nothing
 * has happened to a file but that its unit can no longer take it back. A file that cannot be taken is left out and
 * keeps no other waiting; refused when none can. The same order sent twice is one.
 */
export async function holdBatch(
  viewer: Viewer,
  { batchId, event, files }: HoldInput,
  now: Date,
): Promise<Result<{ batchId: string; held: number }, Failure>> {
  try {
    return await transact(async (tx) => {
      const standing = await tx.reviewBatch.findUnique({
        where: { id: batchId },
        select: { actorId: true, _count: { select: { items: true } } },
      });
      if (standing)
        return isOwn(viewer, standing)
          ? ok({ batchId, held: standing._count.items })
          : err({ code: "conflict" });

      const chosen = await loadChosen(
        tx,
        files.map(({ id }) => id),
      );
      const judged = files.map((asked) => {
        const file = chosen.find(({ id }) => id === asked.id);
        const why = file ? refusalOf(viewer, file.subject, event) : ("not_found" as const);
        return {
          asked,
          why: why ?? (file?.version === asked.version ? null : ("conflict" as const)),
        };
      });
      const possible = judged.flatMap(({ asked, why }) => (why === null ? [asked] : []));
      await tx.reviewBatch.create({
        data: { id: batchId, actorId: viewer.accountId, event, heldAt: now, dueAt: dueAfter(now) },
      });
      const held = await holdItems(tx, batchId, possible);
      if (held.length === 0) {
        const refusals = judged.map(({ why }): BulkRefusal => why ?? "held");
        return err(invalid("files", bulkPreview(event, 0, refusals)));
      }
      await record(tx, viewer, {
        action: "review.hold",
        subjectId: batchId,
        detail: { event, files: held.length },
        at: now,
      });
      return ok({ batchId, held: held.length });
    });
  } catch (thrown) {
    // The button was pressed twice and the first press came through meanwhile.
    if (!isUniqueViolation(thrown)) throw thrown;
    const first = await db.reviewBatch.findUnique({
      where: { id: batchId },
      select: { actorId: true, _count: { select: { items: true } } },
    });
    if (!first || !isOwn(viewer, first)) return err({ code: "conflict" });
    return ok({ batchId, held: first._count.items });
  }
}

/** Lets these files wait, except those that wait in somebody's batch already. */
async function holdItems(tx: Tx, batchId: string, files: HoldInput["files"]): Promise<string[]> {
  if (files.length === 0) return [];
  // In one order for everybody, so that no two who hold the same files wait for each other.
  const sorted = [...files].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into review_batch_item (batch_id, registration_id, version, comment)
    values ${Prisma.join(
      sorted.map(
        ({ id, version, comment }) =>
          Prisma.sql`(${batchId}::uuid, ${id}::uuid, ${version}::int, ${comment})`,
      ),
    )}
    on conflict do nothing
    returning registration_id as id`;
  return rows.map(({ id }) => id);
}

/** Takes an order back while it waits: nothing had happened, so there is nothing to make good. */
export async function undoBatch(
  viewer: Viewer,
  { batchId }: BatchRef,
  now: Date,
): Promise<Result<{ undone: number }, Failure>> {
  return transact(async (tx) => {
    const batch = await tx.reviewBatch.findUnique({ where: { id: batchId } });
    if (!batch || !isOwn(viewer, batch)) return err({ code: "not_found" });
    const { count } = await tx.reviewBatch.updateMany({
      where: { id: batchId, startedAt: null, undoneAt: null },
      data: { undoneAt: now },
    });
    if (count === 0)
      return err(
        invalid(
          "batchId",
          batch.undoneAt
            ? "Lượt này đã được hoàn tác."
            : "Đã hết thời gian hoàn tác, các bước đang được hoặc đã được thực hiện. Mở từng hồ sơ để xử lý tiếp.",
        ),
      );
    const items = await tx.reviewBatchItem.updateMany({
      where: { batchId, outcome: null },
      data: { outcome: "undone" satisfies Outcome },
    });
    await record(tx, viewer, {
      action: "review.undo",
      subjectId: batchId,
      detail: { event: batch.event, files: items.count },
      at: now,
    });
    return ok({ undone: items.count });
  });
}

/** Carries one's own order out without waiting for the rest of its minutes. */
export async function carryOutNow(
  viewer: Viewer,
  { batchId }: BatchRef,
  now: Date,
): Promise<Result<null, Failure>> {
  const batch = await db.reviewBatch.findUnique({ where: { id: batchId } });
  if (!batch || !isOwn(viewer, batch)) return err({ code: "not_found" });
  if (batch.undoneAt) return err(invalid("batchId", "Lượt này đã được hoàn tác."));
  await carryOut(batchId, now);
  return ok(null);
}

/** An order that began so long ago and has not ended belongs to a server that died over it. */
const LEFT_MINUTES = 5;

/** Orders whose minutes are over are looked for every quarter of a minute, by the portal's own time. */
export const carryOutHeld: Sweep = {
  name: "carry-out-held-reviews",
  everySeconds: 15,
  run: async () => carryOutDue(await portalNow()),
};

/** Carries out what is due and answers with how many orders that were. Run again it does nothing more. */
export async function carryOutDue(now: Date): Promise<number> {
  const left = new Date(now.getTime() - LEFT_MINUTES * 60_000);
  const due = await db.reviewBatch.findMany({
    where: {
      undoneAt: null,
      settledAt: null,
      // An order of a later moment than now was given before somebody set the demonstration's date back.
      OR: [
        { startedAt: null, dueAt: { lte: now } },
        { startedAt: null, heldAt: { gt: now } },
        { startedAt: { lte: left } },
        { startedAt: { gt: now } },
      ],
    },
    orderBy: { dueAt: "asc" },
    take: 50,
    select: { id: true },
  });
  for (const { id } of due) await carryOut(id, now);
  return due.length;
}

/**
 * Takes the step on each file that waits in the order, by the authority that its giver has at this moment: each in a
 * transaction of its own with its event, notices and trace, so that one refusal keeps no other back.
 */
async function carryOut(batchId: string, now: Date): Promise<void> {
  await db.reviewBatch.updateMany({
    where: { id: batchId, startedAt: null, undoneAt: null },
    data: { startedAt: now },
  });
  const batch = await db.reviewBatch.findFirst({
    where: { id: batchId, startedAt: { not: null }, settledAt: null },
    include: { items: { where: { outcome: null }, orderBy: { registrationId: "asc" } } },
  });
  if (!batch) return;
  const viewer = await findOrdering(batch.actorId, vietnamDay(now));
  for (const item of batch.items) {
    const outcome = viewer
      ? await takeStep(viewer, batch.event as BulkEvent, item, now)
      : ("forbidden" as const);
    if (outcome !== "done")
      await db.reviewBatchItem.updateMany({
        where: { batchId, registrationId: item.registrationId, outcome: null },
        data: { outcome },
      });
  }
  await settle(batchId, now);
}

type Item = { batchId: string; registrationId: string; version: number; comment: string };

/** One file's step. Of two servers that are at it the second finds it done. */
async function takeStep(
  viewer: Viewer,
  event: BulkEvent,
  { batchId, registrationId, version, comment }: Item,
  now: Date,
): Promise<Outcome> {
  try {
    const result = await transact(async (tx) => {
      const [waiting] = await tx.$queryRaw<{ id: string }[]>`
        select registration_id as id from review_batch_item
        where batch_id = ${batchId}::uuid and registration_id = ${registrationId}::uuid and outcome is null
        for update`;
      if (!waiting) return ok(null);
      const moved = await moveWithin(tx, viewer, { registrationId, version, event, comment }, now);
      if (!moved.ok) return moved;
      await tx.reviewBatchItem.update({
        where: { batchId_registrationId: { batchId, registrationId } },
        data: { outcome: "done" satisfies Outcome },
      });
      return ok(null);
    });
    return result.ok ? "done" : outcomeOf(result.error);
  } catch (thrown) {
    console.error(thrown);
    return "unexpected";
  }
}

function outcomeOf({ code }: Failure): Outcome {
  switch (code) {
    case "not_found":
    case "forbidden":
    case "conflict":
    case "wrong_status":
    case "invalid":
      return code;
    // The steps that reviewers take know no window and no taking back.
    case "already_opened":
    case "window_not_open":
    case "window_closed":
      return "unexpected";
  }
}

/** Ends an order, once, and tells who gave it of what could not be done. */
async function settle(batchId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.reviewBatch.updateMany({
      where: { id: batchId, settledAt: null },
      data: { settledAt: now },
    });
    if (count === 0) return;
    const batch = await tx.reviewBatch.findUniqueOrThrow({
      where: { id: batchId },
      include: { items: { select: { outcome: true } } },
    });
    const refused = batch.items.filter(({ outcome }) => outcome !== "done").length;
    if (refused > 0)
      await notifyAccounts(tx, [batch.actorId], {
        title: refusedNotice(batch.event as BulkEvent, refused, batch.items.length),
        href: `/lam-viec/tham-dinh/hang-loat/${batchId}`,
        at: now,
      });
  });
}
