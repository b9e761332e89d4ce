import "server-only";
import type { Status as CovenantStatus } from "@/lib/entry/covenant/workflow";
import { REVIEWED } from "@/lib/judging/review/rules";
import { loadBloc, loadBlocs } from "@/lib/organisation/bloc/queries";
import { holderOn } from "@/lib/organisation/bloc/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, read, readWithin, type Tx } from "@/lib/platform/db/client";
import { dayInSql, toDate } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { Period } from "@/lib/platform/shared/period";
import { reminderPaper } from "./labels";
import { mayRead, mayReadFigures, mayRemind } from "./policy";
import {
  type BoardPeriod,
  type Dates,
  type MemberFacts,
  type MemberFile,
  memberRow,
  subjectOf,
  withoutFigures,
  yearSpan,
} from "./rules";
import { reminderItems } from "./schema";

type CampaignRow = {
  id: string;
  year: number;
  theme: string;
  milestones: { code: string; dueOn: string | null; confidence: Confidence }[];
  periods: BoardPeriod[];
  covenant: { id: string; status: CovenantStatus; round: number } | null;
};

/** The bloc in one year of campaign: its members of the year up to today, its offices then and today. In two statements. */
async function loadGround(tx: Tx, code: string, year: number | null, now: Date) {
  const [found] = await readWithin<CampaignRow>(
    tx,
    Prisma.sql`
    select c.id, c.year, c.theme,
      (select coalesce(json_agg(json_build_object('code', m.code, 'dueOn', m.due_on, 'confidence', m.confidence)), '[]')
       from milestone m where m.campaign_id = c.id and m.code in ('registration', 'pledge')) as milestones,
      (select coalesce(json_agg(json_build_object(
         'id', p.id, 'code', p.code, 'name', p.name, 'opensOn', p.opens_on, 'dueOn', p.due_on, 'endsOn', p.ends_on)
         order by p.position), '[]')
       from report_period p where p.campaign_id = c.id) as periods,
      (select json_build_object('id', v.id, 'status', v.status, 'round', v.round)
       from covenant v join bloc b on b.id = v.bloc_id where v.campaign_id = c.id and b.code = ${code}) as covenant
    from campaign c
    where c.status <> 'draft' and (${year}::int is null or c.year = ${year}::int)
    order by c.year desc limit 1`,
  );
  if (!found) return null;
  const { covenant, ...campaign } = found;
  const today = vietnamDay(now);
  const span = yearSpan(campaign.year, today);
  const bloc = await loadBloc(tx, { code }, span);
  return bloc && { campaign, bloc, covenant, today, span };
}
type Ground = NonNullable<Awaited<ReturnType<typeof loadGround>>>;

/** What PostgreSQL answers for a board: lists as JSON, days as days. */
type Found = {
  files: (Omit<MemberFile, "since"> & { unitId: string; unitName: string; since: string })[];
  extensions: { unitId: string; dueOn: string }[];
  seats: { unitId: string; released: boolean }[];
  signatures: { unitId: string; signedOn: string }[];
  sent: { unitId: string; periodId: string; sentOn: string }[];
  figures: {
    unitId: string;
    baseline: string | null;
    target: string | null;
    weight: number | null;
    dueOn: string | null;
    value: string | null;
    day: string;
  }[];
};

const rowsOf = (rows: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;

/** What is known of all members, in one statement however many they are. */
async function loadFacts(
  tx: Tx,
  { campaign, bloc, covenant, today }: Ground,
): Promise<MemberFacts[]> {
  const unitIds = bloc.members.map(({ unitId }) => unitId);
  const open = covenant !== null && covenant.status !== "draft" ? covenant : null;
  const members = Prisma.sql`any(${unitIds}::uuid[])`;
  const ofOpen = Prisma.sql`covenant_id = ${open?.id ?? null}::uuid`;
  const [found] = await readWithin<Found>(
    tx,
    Prisma.sql`
    select
      ${rowsOf(Prisma.sql`
        select r.unit_id as "unitId", u.name as "unitName", r.id, r.bloc_id as "blocId", r.status,
          r.late_days as "lateDays",
          coalesce((select max(at) from registration_event where registration_id = r.id), r.updated_at) as since,
          (select count(*)::int from registration_line where registration_id = r.id and subject = 'collective') as collectives,
          (select count(*)::int from registration_line where registration_id = r.id and subject = 'person') as people,
          (select count(*)::int from pledge_target where registration_id = r.id) as targets,
          (select count(*)::int from initiative where registration_id = r.id) as initiatives
        from registration r join unit u on u.id = r.unit_id
        where r.campaign_id = ${campaign.id}::uuid and (r.unit_id = ${members}
          or (r.bloc_id = ${bloc.id}::uuid and r.status = any(${[...REVIEWED]}::registration_status[])))
        order by u.name, u.id`)} as files,
      ${rowsOf(Prisma.sql`
        select unit_id as "unitId", max(due_on) as "dueOn" from deadline_extension
        where campaign_id = ${campaign.id}::uuid and unit_id = ${members} and ended_at is null
        group by unit_id`)} as extensions,
      ${rowsOf(Prisma.sql`
        select unit_id as "unitId", released_at is not null as released from covenant_seat
        where ${ofOpen}`)} as seats,
      ${rowsOf(Prisma.sql`
        select unit_id as "unitId", ${dayInSql(Prisma.sql`at`)} as "signedOn" from covenant_signature
        where ${ofOpen} and round = ${open?.round ?? null}::int`)} as signatures,
      ${rowsOf(Prisma.sql`
        select r.unit_id as "unitId", r.period_id as "periodId", ${dayInSql(Prisma.sql`r.sent_at`)} as "sentOn"
        from progress_report r join report_period p on p.id = r.period_id
        where p.campaign_id = ${campaign.id}::uuid and r.unit_id = ${members}
          and r.sent_at is not null`)} as sent,
      ${rowsOf(Prisma.sql`
        select distinct on (r.unit_id, f.line_id) r.unit_id as "unitId", f.baseline::text, f.target::text,
          f.weight, f.due_on as "dueOn", f.value::text, p.ends_on as day
        from progress_report r
        join report_period p on p.id = r.period_id
        join progress_figure f on f.report_id = r.id
        where p.campaign_id = ${campaign.id}::uuid and r.unit_id = ${members}
          and r.status = 'sent'
        order by r.unit_id, f.line_id, p.ends_on desc`)} as figures`,
  );
  const files = (found?.files ?? []).map((file) => ({ ...file, since: new Date(file.since) }));
  const { extensions, seats, signatures, sent, figures } = found ?? NOTHING;
  const fileOf = new Map(files.map((file) => [file.unitId, file]));
  const signedOn = new Map(signatures.map((row) => [row.unitId, row.signedOn]));
  const number = (text: string | null) => (text === null ? null : Number(text));
  const known = (unit: { unitId: string; unitName: string }, stay: Period | null) => {
    const { unitId, unitName } = unit;
    const place = seats.find((one) => one.unitId === unitId) ?? null;
    const last = stay?.endsOn ?? null;
    return {
      unitId,
      unitName,
      belongs: stay !== null,
      joinedOn: stay?.startsOn ?? today,
      leftOn: last !== null && last < today ? last : null,
      file: fileOf.get(unitId) ?? null,
      extendedTo: extensions.find((one) => one.unitId === unitId)?.dueOn ?? null,
      seat: place && { signedOn: signedOn.get(unitId) ?? null, released: place.released },
      sentOn: new Map(
        sent
          .filter((row) => row.unitId === unitId)
          .map(({ periodId, sentOn }) => [periodId, sentOn]),
      ),
      figures: figures
        .filter((row) => row.unitId === unitId)
        .map(({ baseline, target, weight, dueOn, value, day }) => ({
          baseline: number(baseline),
          target: number(target),
          weight,
          dueOn,
          value: number(value),
          day,
        })),
    };
  };
  const strangers = files.filter(({ unitId }) => !unitIds.includes(unitId));
  return [
    ...bloc.members.map((member) => known(member, member)),
    ...strangers.map((file) => known(file, null)),
  ];
}

const NOTHING: Omit<Found, "files"> = {
  extensions: [],
  seats: [],
  signatures: [],
  sent: [],
  figures: [],
};

const seatOf = (held: { unitId: string; unitName: string } | null) =>
  held && { unitId: held.unitId, unitName: held.unitName };

/** The whole board inside a command's transaction, whoever asks: the caller has asked the policy. */
export async function loadBoard(tx: Tx, code: string, year: number | null, now: Date) {
  const ground = await loadGround(tx, code, year, now);
  if (!ground) return null;
  const { campaign, bloc, covenant, today, span } = ground;
  const milestone = (name: string) => campaign.milestones.find((one) => one.code === name);
  const dates: Dates = {
    today,
    registrationDueOn: milestone("registration")?.dueOn ?? null,
    pledgeDueOn: milestone("pledge")?.dueOn ?? null,
    signing: covenant?.status === "signing",
  };
  const { periods } = campaign;
  const facts = await loadFacts(tx, ground);
  return {
    subject: subjectOf(bloc, span),
    campaignId: campaign.id,
    code: bloc.code,
    name: bloc.name,
    kind: bloc.kind,
    scope: bloc.scope,
    year: campaign.year,
    theme: campaign.theme,
    leader: seatOf(holderOn(bloc.offices, "leader", span.endsOn)),
    deputy: seatOf(holderOn(bloc.offices, "deputy", span.endsOn)),
    registrationDueOn: dates.registrationDueOn,
    registrationConfirmed: milestone("registration")?.confidence === "confirmed",
    covenantStatus: covenant?.status ?? null,
    periods,
    rows: facts.map((member) => memberRow(member, bloc.id, periods, dates)),
  };
}

/**
 * The board of a bloc's year: its members against registration, pledge, reports and targets. For the members of the year,
 * the offices of the year and of today, and the staff; null to anybody else. What a member has not sent shows as not sent.
 */
export async function findBoard(viewer: Viewer, code: string, year: number | null, now: Date) {
  const board = await loadBoard(db, code, year, now);
  if (!board || !mayRead(viewer, board.subject)) return null;
  const { subject, ...shown } = board;
  const figures = mayReadFigures(viewer, subject);
  const [also] = await read<{ reminded: string[]; scored: boolean }>(Prisma.sql`
    select
      array(select unit_id::text from reminder
        where bloc_id = ${subject.blocId}::uuid and day = ${vietnamDay(now)}::date) as reminded,
      exists(select from score_sheet
        where campaign_id = ${board.campaignId}::uuid and bloc_id = ${subject.blocId}::uuid) as scored`);
  return {
    ...shown,
    blocId: subject.blocId,
    figures,
    mayRemind: mayRemind(viewer, subject.blocId),
    remindedToday: also?.reminded ?? [],
    /** Whether any member has begun to score itself. */
    scored: also?.scored ?? false,
    rows: shown.rows.map((row) => (figures ? row : withoutFigures(row))),
  };
}
export type Board = NonNullable<Awaited<ReturnType<typeof findBoard>>>;

const YEARS_SHOWN = 5;

/** The boards that the viewer may open, in the order of the blocs, each of the latest year that is the viewer's to read. */
export async function listBoards(viewer: Viewer, now: Date) {
  const campaigns = await db.campaign.findMany({
    where: { status: { not: "draft" } },
    orderBy: { year: "desc" },
    take: YEARS_SHOWN,
    select: { year: true },
  });
  const [first, last] = [campaigns.at(-1), campaigns[0]];
  if (!first || !last) return [];
  const today = vietnamDay(now);
  const blocs = await loadBlocs(db, {
    startsOn: yearSpan(first.year, today).startsOn,
    endsOn: yearSpan(last.year, today).endsOn,
  });
  return blocs.flatMap((bloc) => {
    const read = campaigns.find(({ year }) =>
      mayRead(viewer, subjectOf(bloc, yearSpan(year, today))),
    );
    if (!read) return [];
    const { code, name, scope } = bloc;
    const { memberUnitIds } = subjectOf(bloc, yearSpan(read.year, today));
    return [
      { code, name, scope, year: read.year, members: memberUnitIds.length, past: read !== last },
    ];
  });
}

/** The letter of a day's reminders, to be signed on paper; null when there were none or they are not the viewer's. */
export async function findReminderLetter(viewer: Viewer, code: string, day: string, now: Date) {
  const sent = await db.reminder.findFirst({
    where: { bloc: { code }, day: toDate(day) },
    select: { blocId: true, year: true },
  });
  const board = sent && (await loadBoard(db, code, sent.year, now));
  return board && mayReadFigures(viewer, board.subject) ? loadLetter(sent.blocId, day) : null;
}

/** The same for who has asked the policy. */
export async function loadLetter(blocId: string, day: string) {
  const reminders = await db.reminder.findMany({
    where: { blocId, day: toDate(day) },
    orderBy: { unit: { name: "asc" } },
    select: {
      items: true,
      year: true,
      unit: { select: { name: true } },
      bloc: { select: { name: true, kind: true } },
    },
  });
  const [first] = reminders;
  if (!first) return null;
  const { bloc, year } = first;
  return reminderPaper({
    blocName: bloc.name,
    blocKind: bloc.kind,
    year,
    day,
    leaderName: null,
    rows: reminders.map(({ unit, items }) => ({
      unitName: unit.name,
      items: reminderItems.parse(items),
    })),
  });
}
