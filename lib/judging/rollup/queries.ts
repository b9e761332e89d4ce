import "server-only";
import type { Event, Status } from "@/lib/entry/registration/workflow";
import { reviewScopeOf } from "@/lib/judging/review/policy";
import { atStatus, inQueue } from "@/lib/judging/review/queries";
import { NO_BLOC, type Reviewed } from "@/lib/judging/review/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { honourKey } from "@/lib/titles/catalogue/rules";
import { FILES, type Figure, type Part, type Shift } from "./rules";

export const ROWS_PER_PAGE = 50;
/** Changes shown at once; the others follow as these are said to be seen. */
const MOST_CHANGES = 30;

/** The files of a part of the roll-up: exactly those that the queue shows for the same address. */
const within = (viewer: Viewer, part: Part): Prisma.Sql =>
  Prisma.sql`${inQueue(viewer, { ...part, search: "" })} and ${atStatus(part.status)}`;

const counted = (part: Part): Prisma.Sql =>
  part.measure === null ? Prisma.sql`true` : Prisma.sql`t.measure = ${part.measure}`;

/** What can be counted, in order: files, titles, forms, targets, initiatives; with the names of the honours. */
export async function listMeasures() {
  const order = { orderBy: { position: "asc" }, select: { code: true, name: true } } as const;
  const [titles, forms] = await Promise.all([
    db.emulationTitle.findMany(order),
    db.commendationForm.findMany(order),
  ]);
  const honours = [
    ...titles.map(({ code, name }) => [honourKey({ kind: "title", code }), name] as const),
    ...forms.map(({ code, name }) => [honourKey({ kind: "form", code }), name] as const),
  ];
  return {
    measures: [FILES, ...honours.map(([key]) => key), "pledge", "initiative"],
    names: new Map(honours),
  };
}

/**
 * The figures of a part by bloc, measure and status, from what each file's last sending held: one statement whatever
 * the number of files. Empty for those who review nothing.
 */
export async function rollUp(viewer: Viewer, part: Part): Promise<Figure[]> {
  return db.$queryRaw<Figure[]>`
    select coalesce(b.code, ${NO_BLOC}) as bloc, t.measure, r.status, sum(t.total)::int as total
    from registration r
    join sent_total t on t.registration_id = r.id and t.sequence = r.sent_sequence
    left join bloc b on b.id = r.bloc_id
    where ${within(viewer, part)} and ${counted(part)}
    group by b.code, t.measure, r.status`;
}

export type RollUpRow = {
  readonly registrationId: string;
  readonly unitName: string;
  readonly status: Reviewed;
  readonly blocName: string | null;
  readonly measure: string;
  readonly section: string;
  readonly rowId: string;
  readonly name: string;
};

/** One page of the rows behind a figure, and how many there are in all: the figure itself. */
export async function rowsBehind(viewer: Viewer, part: Part) {
  const [rows, [sum]] = await Promise.all([
    db.$queryRaw<RollUpRow[]>`
      select r.id as "registrationId", r.unit_name as "unitName", r.status, b.name as "blocName",
        t.measure, t.section, t.row_id as "rowId", t.name
      from registration r
      join sent_row t on t.registration_id = r.id
      left join bloc b on b.id = r.bloc_id
      where ${within(viewer, part)} and ${counted(part)}
      order by r.unit_name, r.id, t.measure, t.section, t.row_id
      limit ${ROWS_PER_PAGE} offset ${(part.page - 1) * ROWS_PER_PAGE}`,
    db.$queryRaw<{ total: number }[]>`
      select coalesce(sum(t.total), 0)::int as total
      from registration r
      join sent_total t on t.registration_id = r.id and t.sequence = r.sent_sequence
      where ${within(viewer, part)} and ${counted(part)}`,
  ]);
  return { rows, total: sum?.total ?? 0 };
}

/**
 * What a person is told of: files whose standing sending is not the one that the person has seen, or, for who has not
 * looked, that was weighed last. In two parts, each of which an index answers.
 */
function changed(viewer: Viewer, where: Prisma.Sql): Prisma.Sql {
  const { all, blocIds } = reviewScopeOf(viewer);
  const inSight = Prisma.sql`${where} and (${all} or r.bloc_id = any(${[...blocIds]}::uuid[]))`;
  const file = Prisma.sql`
    r.id, r.unit_name, r.bloc_id, r.status, standing_sequence(r.status, r.sent_sequence) as now_at`;
  return Prisma.sql`
    select ${file}, k.sequence as seen_at
    from review_look k
    join registration r on r.id = k.registration_id
    where k.account_id = ${viewer.accountId}::uuid
      and k.sequence <> standing_sequence(r.status, r.sent_sequence) and ${inSight}
    union all
    select ${file}, r.weighed_sequence
    from registration r
    where r.changed and ${inSight}
      and not exists (
        select from review_look k
        where k.registration_id = r.id and k.account_id = ${viewer.accountId}::uuid)`;
}

const shiftsSql = Prisma.sql`
  select t.registration_id, t.measure,
    coalesce(sum(t.total) filter (where t.sequence = lit.seen_at), 0)::int as before,
    coalesce(sum(t.total) filter (where t.sequence = lit.now_at), 0)::int as after
  from lit
  join sent_total t on t.registration_id = lit.id and t.sequence in (lit.seen_at, lit.now_at)
  group by t.registration_id, t.measure`;

const inYear = ({ year }: Pick<Part, "year">): Prisma.Sql => Prisma.sql`
  r.campaign_id = (
    select c.id from campaign c
    where c.status <> 'draft' and (${year}::int is null or c.year = ${year}::int)
    order by c.year desc limit 1)`;

const inBloc = ({ bloc }: Pick<Part, "bloc">): Prisma.Sql => {
  if (bloc === null) return Prisma.sql`true`;
  if (bloc === NO_BLOC) return Prisma.sql`r.bloc_id is null`;
  return Prisma.sql`r.bloc_id = (select b.id from bloc b where b.code = ${bloc})`;
};

export type ChangedFile = {
  readonly id: string;
  readonly unitName: string;
  readonly bloc: string;
  readonly blocName: string | null;
  readonly status: Status;
  /** The sending that stands now; 0 where the unit took the file back. */
  readonly nowAt: number;
  readonly kind: Event;
  readonly at: Date;
  readonly shifts: readonly Shift[];
};

type Told = {
  files: (Omit<ChangedFile, "at"> & { at: string })[] | null;
  byBloc: { bloc: string; files: number }[] | null;
  moved: (Shift & { bloc: string })[] | null;
};

/**
 * What units have changed since the viewer saw it, or since bloc or ministry took a step on it where the viewer never
 * looked: the first files with old and new figures and what caused them, how many there are in each bloc, and by how
 * much they moved each total. One statement.
 */
export async function listChanges(viewer: Viewer, part: Pick<Part, "bloc" | "year">) {
  const [told] = await db.$queryRaw<Told[]>`
    with lit as materialized (
      ${changed(viewer, Prisma.sql`${inYear(part)} and ${inBloc(part)}`)}
    ), shifted as (${shiftsSql}), first as (
      select lit.*, b.code, b.name from lit left join bloc b on b.id = lit.bloc_id
      order by lit.unit_name, lit.id limit ${MOST_CHANGES}
    )
    select
      (select json_agg(json_build_object(
        'id', f.id, 'unitName', f.unit_name, 'bloc', coalesce(f.code, ${NO_BLOC}), 'blocName', f.name,
        'status', f.status, 'nowAt', f.now_at, 'kind', e.kind, 'at', e.at,
        'shifts', (
          select coalesce(json_agg(json_build_object('measure', s.measure, 'before', s.before, 'after', s.after)
            order by s.measure), '[]')
          from shifted s where s.registration_id = f.id and s.before <> s.after))
        order by f.unit_name, f.id)
       from first f
       left join lateral (
         select kind, at from registration_event where registration_id = f.id
           and kind in ('send', 'recall', 'recall_from_bloc', 'approve', 'resend_to_bloc', 'resend_to_ministry')
         order by sequence desc limit 1
       ) e on true) as files,
      (select json_agg(c) from (
        select coalesce(b.code, ${NO_BLOC}) as bloc, count(*)::int as files
        from lit left join bloc b on b.id = lit.bloc_id group by b.code) c) as "byBloc",
      (select json_agg(m) from (
        select coalesce(b.code, ${NO_BLOC}) as bloc, s.measure, sum(s.before)::int as before, sum(s.after)::int as after
        from shifted s join lit on lit.id = s.registration_id left join bloc b on b.id = lit.bloc_id
        group by b.code, s.measure having sum(s.before) <> sum(s.after)) m) as moved`;
  const byBloc = told?.byBloc ?? [];
  return {
    files: (told?.files ?? []).map((file): ChangedFile => ({ ...file, at: new Date(file.at) })),
    byBloc: new Map(byBloc.map(({ bloc, files }) => [bloc, files])),
    moved: told?.moved ?? [],
    total: byBloc.reduce((sum, { files }) => sum + files, 0),
  };
}

/** How many files of the latest year units have changed since the viewer saw them, as one value of a statement. */
export const changesCounted = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(select count(*)::int from (${changed(viewer, inYear({ year: null }))}) lit)`;

/** What a unit has changed in one file since the viewer saw it; null when nothing, or out of the viewer's sight. */
export async function changeOf(viewer: Viewer, registrationId: string) {
  const rows = await db.$queryRaw<(Partial<Shift> & { nowAt: number })[]>`
    with lit as (${changed(viewer, Prisma.sql`r.id = ${registrationId}::uuid`)}), shifted as (${shiftsSql})
    select lit.now_at as "nowAt", s.measure, s.before, s.after
    from lit left join shifted s on s.before <> s.after order by s.measure`;
  const [first] = rows;
  if (!first) return null;
  return {
    nowAt: first.nowAt,
    shifts: rows.flatMap(({ measure, before, after }): Shift[] =>
      typeof measure === "string" && before !== undefined && after !== undefined
        ? [{ measure, before, after }]
        : [],
    ),
  };
}
