import "server-only";
import { z } from "zod";
import type { Subject } from "@/lib/entry/registration/policy";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { isOwn, refusalOf } from "./policy";
import { type BulkEvent, type BulkRefusal, MOST_FILES, readOutcome } from "./rules";

/** Some files with what decides whether a step may be taken on them, by Vietnamese name; in two statements. */
export async function loadChosen(tx: Tx, ids: readonly string[]) {
  const rows = await tx.registration.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ unitName: "asc" }, { id: "asc" }],
    select: {
      id: true,
      unitId: true,
      unitName: true,
      blocId: true,
      status: true,
      version: true,
      batchItems: { where: { outcome: null }, select: { batchId: true } },
      _count: { select: { comments: { where: { issuedAt: null } } } },
    },
  });
  return rows.map(({ batchItems, _count, ...row }) => ({
    ...row,
    subject: { ...row, departmentIds: [] } satisfies Subject,
    held: batchItems.length > 0,
    drafts: _count.comments,
  }));
}

/** The ticked files before the step: on which it can be taken, and on which it cannot and why. */
export async function previewBulk(viewer: Viewer, event: BulkEvent, asked: readonly string[]) {
  const ids = [...new Set(asked)].filter((id) => z.uuid().safeParse(id).success);
  const chosen = await loadChosen(db, ids.slice(0, MOST_FILES));
  const seen = chosen.map((file) => {
    const why = refusalOf(viewer, file.subject, event) ?? (file.held ? ("held" as const) : null);
    return { file, why };
  });
  const inSight = seen.flatMap(({ file, why }) => (why === "not_found" ? [] : [{ file, why }]));
  const impossible = inSight.flatMap(({ file, why }) =>
    why === null ? [] : [{ id: file.id, unitName: file.unitName, why }],
  );
  return {
    possible: inSight.flatMap(({ file: { subject: _, ...file }, why }) =>
      why === null ? [file] : [],
    ),
    impossible,
    /** What is out of sight is counted and never named. */
    refusals: [
      ...impossible.map(({ why }) => why),
      ...Array.from({ length: ids.length - inSight.length }, (): BulkRefusal => "not_found"),
    ],
  };
}

const batchSelect = {
  id: true,
  actorId: true,
  event: true,
  heldAt: true,
  dueAt: true,
  undoneAt: true,
  startedAt: true,
  settledAt: true,
} as const;

/** What the viewer has ordered over several files, with each one's outcome. Null for everybody else. */
export async function findBatch(viewer: Viewer, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const batch = await db.reviewBatch.findUnique({
    where: { id },
    select: {
      ...batchSelect,
      items: {
        orderBy: [{ registration: { unitName: "asc" } }, { registrationId: "asc" }],
        select: {
          registrationId: true,
          comment: true,
          outcome: true,
          registration: { select: { unitName: true } },
        },
      },
    },
  });
  if (!batch || !isOwn(viewer, batch)) return null;
  const { items, event, ...rest } = batch;
  return {
    ...rest,
    event: event as BulkEvent,
    items: items.map(({ registration, outcome, ...item }) => ({
      ...item,
      unitName: registration.unitName,
      outcome: readOutcome(outcome),
    })),
  };
}

const MOST_WAITING = 20;

/** An order over several files that waits to be carried out. */
export type WaitingBatch = {
  readonly id: string;
  readonly event: BulkEvent;
  readonly count: number;
  /** "14:05" in Việt Nam. */
  readonly dueAt: string;
};

/** What the viewer has ordered and is not carried out yet, soonest first, as one value of a statement. */
export const waitingBatches = (viewer: Viewer): Prisma.Sql => Prisma.sql`
  (select coalesce(json_agg(json_build_object(
     'id', id, 'event', event, 'dueAt', to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI'),
     'count', (select count(*) from review_batch_item where batch_id = ordered.id)) order by due_at, id), '[]')
   from (
     select id, event, due_at from review_batch
     where actor_id = ${viewer.accountId}::uuid and undone_at is null and settled_at is null
     order by due_at, id limit ${MOST_WAITING}) ordered)`;
