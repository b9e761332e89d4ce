import "server-only";
import { z } from "zod";
import { filesWithDoubles } from "@/lib/entry/people/queries";
import { rowsOf } from "@/lib/entry/registration/labels";
import { mayComment, openEvents, type Subject, sightOf } from "@/lib/entry/registration/policy";
import { loadDossier, loadSubject } from "@/lib/entry/registration/queries";
import { actorOf, EDITABLE, type Event } from "@/lib/entry/registration/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, read } from "@/lib/platform/db/client";
import { dayInSql } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { Reviewer } from "./labels";
import { mayOpen, maySeeComment, reviewScopeOf } from "./policy";
import {
  changesBetween,
  isReviewed,
  type Listed,
  listOf,
  NO_BLOC,
  type Queue,
  REVIEWED,
  type Reviewed,
  stageConcerned,
} from "./rules";
import { baselineOf, lastSent } from "./schema";

export const PAGE_SIZE = 20;

/** What was typed, for `like`: a percent sign is only itself. Written so that an index of trigrams can answer it. */
const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

const campaignOf = ({ year }: Queue): Prisma.Sql => Prisma.sql`(
  select c.id from campaign c
  where c.status <> 'draft' and (${year}::int is null or c.year = ${year}::int)
  order by c.year desc limit 1)`;

/** What `inQueue` asks of a queue of doubles, worked out once a statement: it stands before the other parts of a `with`. */
const doubledOf = (viewer: Viewer, queue: Queue): Prisma.Sql =>
  queue.doubles && reviewScopeOf(viewer).all
    ? Prisma.sql`doubled as materialized (${filesWithDoubles(campaignOf(queue))}), `
    : Prisma.empty;

/** The files of a queue that the viewer may open, whatever the queue's status; `mayOpen` says the same of one file. */
export function inQueue(viewer: Viewer, queue: Queue): Prisma.Sql {
  const { all, blocIds } = reviewScopeOf(viewer);
  const conditions = [
    Prisma.sql`r.campaign_id = ${campaignOf(queue)}`,
    ...(all ? [] : [Prisma.sql`r.bloc_id = any(${[...blocIds]}::uuid[])`]),
    ...(queue.bloc === NO_BLOC ? [Prisma.sql`r.bloc_id is null`] : []),
    ...(queue.bloc && queue.bloc !== NO_BLOC
      ? [Prisma.sql`r.bloc_id = (select b.id from bloc b where b.code = ${queue.bloc})`]
      : []),
    ...(queue.search
      ? [Prisma.sql`fold(r.unit_name) like '%' || fold(${literally(queue.search)}) || '%'`]
      : []),
    // Whoever is not staff learns nothing of what other units propose: for them the filter is not there.
    ...(queue.doubles && all ? [Prisma.sql`r.id in (select id from doubled)`] : []),
  ];
  return Prisma.join(conditions, " and ");
}

export const atStatus = (status: Reviewed | null): Prisma.Sql =>
  status
    ? Prisma.sql`r.status = ${status}::registration_status`
    : Prisma.sql`r.status = any(${[...REVIEWED]}::registration_status[])`;

function blocsInSight(viewer: Viewer): Prisma.Sql {
  const { all, blocIds } = reviewScopeOf(viewer);
  return Prisma.sql`
    select code, name from bloc where ${all} or id = any(${[...blocIds]}::uuid[]) order by position`;
}

/** The blocs whose files the viewer may open, in their own order: what a queue can be narrowed to. */
export const listReviewBlocs = (viewer: Viewer) =>
  read<Listed["blocs"][number]>(blocsInSight(viewer));

/**
 * One page of a queue by the unit's name in Vietnamese order, how many files stand at each status of it, and the blocs
 * it can be narrowed to, in their own order. Empty for those who review nothing. One statement: the list is opened all
 * day, and each statement costs the process more than PostgreSQL.
 */
export function listing(viewer: Viewer, queue: Queue, now: Date): Prisma.Sql {
  const day = vietnamDay(now);
  // What was typed or looked for is counted file by file; everything else is added up where files move.
  const counted =
    queue.search || queue.doubles
      ? Prisma.sql`count(*) as total from registration r`
      : Prisma.sql`sum(r.change) as total from registration_tally r`;
  return Prisma.sql`
    with ${doubledOf(viewer, queue)}page as (
      select r.id, r.unit_id, r.unit_name, r.status, r.bloc_id, r.sent_at, r.updated_at, r.late_days
      from registration r
      where ${inQueue(viewer, queue)} and ${atStatus(queue.status)}
      order by r.unit_name, r.id
      limit ${PAGE_SIZE} offset ${(queue.page - 1) * PAGE_SIZE}
    ), listed as (
      select p.id, p.unit_name as "unitName", p.status, ${dayInSql(Prisma.sql`p.sent_at`)} as "sentOn",
        p.late_days as "lateDays", b.name as "blocName", b.kind as "blocKind", l.office,
        u.short_name as "reviewerName", ${dayInSql(Prisma.sql`coalesce(e.at, p.updated_at)`)} as since,
        to_char(h.due_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "heldUntil"
      from page p
      left join bloc b on b.id = p.bloc_id
      left join lateral (
        select at from registration_event where registration_id = p.id order by sequence desc limit 1
      ) e on true
      left join lateral (${reviewerSql(Prisma.sql`p.bloc_id`, Prisma.sql`p.unit_id`, day)}) l on true
      left join unit u on u.id = l.unit_id
      left join review_batch_item i on i.registration_id = p.id and i.outcome is null
      left join review_batch h on h.id = i.batch_id
    ), counted as (
      select r.status, ${counted}
      where ${inQueue(viewer, queue)} and ${atStatus(null)}
      group by r.status
    )
    select
      (select coalesce(json_agg(listed order by "unitName", id), '[]') from listed) as rows,
      (select coalesce(json_agg(counted), '[]') from counted) as counts,
      (select coalesce(json_agg(seen), '[]') from (${blocsInSight(viewer)}) seen) as blocs`;
}

/** The page of a queue that `listing` asks for. */
export async function listForReview(viewer: Viewer, queue: Queue, now: Date) {
  const [found] = await read<Listed>(listing(viewer, queue, now));
  return listOf(found ?? { rows: [], counts: [], blocs: [] }, queue.status);
}

/** The office whose people review a unit for its bloc on a day: the leader's, or the deputy's for the leader's own file. */
const reviewerSql = (blocId: Prisma.Sql, unitId: Prisma.Sql, day: string): Prisma.Sql => Prisma.sql`
  select held.unit_id, held.office
  from bloc_leadership held
  where held.bloc_id = ${blocId} and held.unit_id <> ${unitId}
    and held.starts_on <= ${day}::date and coalesce(held.ends_on >= ${day}::date, true)
    and (held.office = 'leader' or exists (
      select from bloc_leadership lead
      where lead.bloc_id = held.bloc_id and lead.office = 'leader' and lead.unit_id = ${unitId}
        and lead.starts_on <= ${day}::date and coalesce(lead.ends_on >= ${day}::date, true)))`;

const commentSelect = {
  id: true,
  stage: true,
  path: true,
  body: true,
  asks: true,
  authorId: true,
  createdAt: true,
  issuedAt: true,
  settledAt: true,
  author: { select: { name: true } },
} satisfies Prisma.ReviewCommentSelect;

const loadComments = (registrationId: string) =>
  db.reviewComment.findMany({
    where: { registrationId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: commentSelect,
  });

export type Comment = Awaited<ReturnType<typeof loadComments>>[number];

/**
 * The remarks on a file that the viewer may see: the unit those handed to it, a reviewing stage its own drafts too.
 * A department's officer sees those on the department's own rows. Empty when the file is out of sight.
 */
export async function commentsOf(viewer: Viewer, registrationId: string): Promise<Comment[]> {
  if (!z.uuid().safeParse(registrationId).success) return [];
  const subject = await loadSubject(db, registrationId);
  const sight = subject && sightOf(viewer, subject);
  if (!subject || !sight) return [];
  const comments = (await loadComments(registrationId)).filter((comment) =>
    maySeeComment(viewer, subject, comment),
  );
  if (sight.kind === "whole") return comments;
  const part = { registrationId, part: { departmentId: { in: [...sight.departmentIds] } } };
  const [lines, initiatives] = await Promise.all([
    db.registrationLine.findMany({ where: part, select: { id: true } }),
    db.initiative.findMany({ where: part, select: { id: true } }),
  ]);
  const own = [...lines, ...initiatives].map((row) => row.id);
  return comments.filter((comment) => own.some((id) => comment.path.split(".")[1] === id));
}

/** What the unit has been asked to mend and has not answered yet. */
export const issuedComments = async (viewer: Viewer, registrationId: string) =>
  (await commentsOf(viewer, registrationId)).filter(
    (comment) => comment.issuedAt !== null && comment.settledAt === null,
  );

/** Who reviews a unit for its bloc at this moment; null while nobody does. */
async function findReviewer(
  subject: Pick<Subject, "unitId" | "blocId">,
  now: Date,
): Promise<Reviewer | null> {
  if (subject.blocId === null) return null;
  const [row] = await db.$queryRaw<Reviewer[]>`
    select l.office, u.short_name as "unitName"
    from (${reviewerSql(Prisma.sql`${subject.blocId}::uuid`, Prisma.sql`${subject.unitId}::uuid`, vietnamDay(now))}) l
    join unit u on u.id = l.unit_id`;
  return row ?? null;
}

/** How much of a queue stands beside one of its files: enough before to go back to, more of what is still to come. */
const BEFORE = 4;
const AFTER = 12;

type Beside = { id: string; unitName: string; status: Reviewed; side: "previous" | "next" };

/**
 * What stands beside a file in its queue, by the queue's order, with the files before and after it. The file itself
 * need no longer stand in it.
 */
async function findNeighbours(viewer: Viewer, queue: Queue, id: string) {
  const rows = await db.$queryRaw<Beside[]>`
    with ${doubledOf(viewer, queue)}here as (select unit_name, id from registration where id = ${id}::uuid)
    (select r.id, r.unit_name as "unitName", r.status, 'previous' as side from registration r, here
     where ${inQueue(viewer, queue)} and ${atStatus(queue.status)}
       and (r.unit_name, r.id) < (here.unit_name, here.id)
     order by r.unit_name desc, r.id desc limit ${BEFORE})
    union all
    (select r.id, r.unit_name, r.status, 'next' as side from registration r, here
     where ${inQueue(viewer, queue)} and ${atStatus(queue.status)}
       and (r.unit_name, r.id) > (here.unit_name, here.id)
     order by r.unit_name, r.id limit ${AFTER})`;
  const of = (side: Beside["side"]) =>
    rows.flatMap(({ side: at, ...row }) => (at === side ? [row] : []));
  const [previous, next] = [of("previous"), of("next")];
  return {
    previousId: previous[0]?.id ?? null,
    nextId: next[0]?.id ?? null,
    before: previous.reverse(),
    after: next,
  };
}

/**
 * A file as its reviewer reads it: what the unit sent last, what that changed since this stage returned it, the
 * remarks, the history, and the steps that are the viewer's. Null when it is not the viewer's to open. While the unit
 * mends it, its new writing stays the unit's own.
 */
export async function findForReview(viewer: Viewer, id: string, queue: Queue, now: Date) {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.registration.findUnique({
    where: { id },
    select: {
      id: true,
      unitId: true,
      blocId: true,
      unitName: true,
      status: true,
      version: true,
      sentAt: true,
      lateDays: true,
      campaign: { select: { year: true } },
      bloc: { select: { code: true, name: true, kind: true } },
      parts: { select: { departmentId: true } },
      batchItems: {
        where: { outcome: null },
        select: {
          batch: { select: { event: true, dueAt: true, actor: { select: { name: true } } } },
        },
      },
      events: {
        orderBy: { sequence: "asc" },
        select: {
          sequence: true,
          kind: true,
          comment: true,
          receiptCode: true,
          sha256: true,
          snapshot: true,
          at: true,
          actor: { select: { name: true } },
          delegation: { select: { fromAccount: { select: { name: true } } } },
        },
      },
    },
  });
  if (!row || !mayOpen(viewer, row) || !isReviewed(row.status)) return null;

  const { parts, batchItems, ...file } = row;
  const subject: Subject = { ...row, departmentIds: parts.map((part) => part.departmentId) };
  const [comments, reviewer, neighbours] = await Promise.all([
    loadComments(id),
    findReviewer(subject, now),
    findNeighbours(viewer, queue, id),
  ]);
  const sent =
    lastSent(row.events) ?? (EDITABLE.includes(row.status) ? null : await loadDossier(db, id));
  // While the unit mends the file there is nothing new to compare.
  const baseline = EDITABLE.includes(row.status)
    ? null
    : baselineOf(row.events, stageConcerned(row.status));
  const rows = sent ? rowsOf(sent) : [];
  return {
    ...file,
    status: row.status,
    events: row.events.map(({ snapshot: _, ...event }) => event),
    rows,
    scan: sent?.minutes?.scan ?? null,
    changes: baseline ? changesBetween(rowsOf(baseline), rows) : null,
    comments: comments.filter((comment) => maySeeComment(viewer, subject, comment)),
    mayComment: mayComment(viewer, subject),
    /** A step that somebody has ordered over several files, this one among them. */
    held: batchItems[0]?.batch ?? null,
    steps: openEvents(viewer, subject).filter((event) => isReviewStep(event, reviewer)),
    reviewer,
    ofLeadersUnit: viewer.offices.some(
      (held) =>
        held.blocId === row.blocId && held.office === "leader" && held.unitId === row.unitId,
    ),
    ...neighbours,
  };
}
export type ReviewFile = NonNullable<Awaited<ReturnType<typeof findForReview>>>;

/** The unit's own steps are taken on the unit's own pages; the ministry stands in only where nobody else reviews. */
function isReviewStep(event: Event, reviewer: Reviewer | null): boolean {
  if (event === "take_over") return reviewer === null;
  const actor = actorOf(event);
  return actor === "bloc" || actor === "ministry";
}
