import "server-only";
import { REVIEWED } from "@/lib/judging/review/rules";
import { loadBloc, loadBlocs } from "@/lib/organisation/bloc/queries";
import { holderOn } from "@/lib/organisation/bloc/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDate, toDay, toDayOrNull } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { Period } from "@/lib/platform/shared/period";
import { reminderPaper } from "./labels";
import { mayRead, mayReadFigures, mayRemind } from "./policy";
import {
  type Dates,
  type MemberFacts,
  type MemberFile,
  memberRow,
  subjectOf,
  withoutFigures,
  yearSpan,
} from "./rules";
import { reminderItems } from "./schema";

/** The bloc in one year of campaign: its members of the year up to today, its offices then and today. */
async function loadGround(tx: Tx, code: string, year: number | null, now: Date) {
  const campaign = await tx.campaign.findFirst({
    where: { status: { not: "draft" }, ...(year !== null && { year }) },
    orderBy: { year: "desc" },
    select: {
      id: true,
      year: true,
      theme: true,
      milestones: {
        where: { code: { in: ["registration", "pledge"] } },
        select: { code: true, dueOn: true, confidence: true },
      },
      periods: {
        orderBy: { position: "asc" },
        select: { id: true, code: true, name: true, opensOn: true, dueOn: true, endsOn: true },
      },
    },
  });
  if (!campaign) return null;
  const today = vietnamDay(now);
  const span = yearSpan(campaign.year, today);
  const bloc = await loadBloc(tx, { code }, span);
  if (!bloc) return null;
  const covenant = await tx.covenant.findUnique({
    where: { campaignId_blocId: { campaignId: campaign.id, blocId: bloc.id } },
    select: { id: true, status: true, round: true },
  });
  return { campaign, bloc, covenant, today, span };
}
type Ground = NonNullable<Awaited<ReturnType<typeof loadGround>>>;

type FileRow = MemberFile & { unitId: string; unitName: string };
type ExtensionRow = { unitId: string; dueOn: Date };
type SentRow = { unitId: string; periodId: string; sentAt: Date };
type FigureRow = {
  unitId: string;
  baseline: string | null;
  target: string | null;
  weight: number | null;
  dueOn: Date | null;
  value: string | null;
  day: Date;
};

/** What is known of all members, in six statements however many they are. */
async function loadFacts(
  tx: Tx,
  { campaign, bloc, covenant, today }: Ground,
): Promise<MemberFacts[]> {
  const unitIds = bloc.members.map(({ unitId }) => unitId);
  const open = covenant !== null && covenant.status !== "draft";
  const [files, extensions, seats, signatures, sent, figures] = await Promise.all([
    tx.$queryRaw<FileRow[]>`
      select r.unit_id as "unitId", u.name as "unitName", r.id, r.bloc_id as "blocId", r.status,
        r.late_days as "lateDays",
        coalesce((select max(at) from registration_event where registration_id = r.id), r.updated_at) as since,
        (select count(*)::int from registration_line where registration_id = r.id and subject = 'collective') as collectives,
        (select count(*)::int from registration_line where registration_id = r.id and subject = 'person') as people,
        (select count(*)::int from pledge_target where registration_id = r.id) as targets,
        (select count(*)::int from initiative where registration_id = r.id) as initiatives
      from registration r join unit u on u.id = r.unit_id
      where r.campaign_id = ${campaign.id}::uuid and (r.unit_id = any(${unitIds}::uuid[])
        or (r.bloc_id = ${bloc.id}::uuid and r.status = any(${[...REVIEWED]}::registration_status[])))
      order by u.name, u.id`,
    tx.$queryRaw<ExtensionRow[]>`
      select unit_id as "unitId", max(due_on) as "dueOn" from deadline_extension
      where campaign_id = ${campaign.id}::uuid and unit_id = any(${unitIds}::uuid[]) and ended_at is null
      group by unit_id`,
    open
      ? tx.covenantSeat.findMany({
          where: { covenantId: covenant.id },
          select: { unitId: true, releasedAt: true },
        })
      : [],
    open
      ? tx.covenantSignature.findMany({
          where: { covenantId: covenant.id, round: covenant.round },
          select: { unitId: true, at: true },
        })
      : [],
    tx.$queryRaw<SentRow[]>`
      select r.unit_id as "unitId", r.period_id as "periodId", r.sent_at as "sentAt"
      from progress_report r join report_period p on p.id = r.period_id
      where p.campaign_id = ${campaign.id}::uuid and r.unit_id = any(${unitIds}::uuid[])
        and r.sent_at is not null`,
    tx.$queryRaw<FigureRow[]>`
      select distinct on (r.unit_id, f.line_id) r.unit_id as "unitId", f.baseline::text, f.target::text,
        f.weight, f.due_on as "dueOn", f.value::text, p.ends_on as day
      from progress_report r
      join report_period p on p.id = r.period_id
      join progress_figure f on f.report_id = r.id
      where p.campaign_id = ${campaign.id}::uuid and r.unit_id = any(${unitIds}::uuid[])
        and r.status = 'sent'
      order by r.unit_id, f.line_id, p.ends_on desc`,
  ]);
  const fileOf = new Map(files.map((file) => [file.unitId, file]));
  const signedOn = new Map(signatures.map(({ unitId, at }) => [unitId, vietnamDay(at)]));
  const number = (text: string | null) => (text === null ? null : Number(text));
  const known = (unit: { unitId: string; unitName: string }, stay: Period | null) => {
    const { unitId, unitName } = unit;
    const place = seats.find((one) => one.unitId === unitId);
    const last = stay?.endsOn ?? null;
    return {
      unitId,
      unitName,
      belongs: stay !== null,
      joinedOn: stay?.startsOn ?? today,
      leftOn: last !== null && last < today ? last : null,
      file: fileOf.get(unitId) ?? null,
      extendedTo: toDayOrNull(extensions.find((one) => one.unitId === unitId)?.dueOn ?? null),
      seat: place
        ? { signedOn: signedOn.get(unitId) ?? null, released: place.releasedAt !== null }
        : null,
      sentOn: new Map(
        sent
          .filter((row) => row.unitId === unitId)
          .map(({ periodId, sentAt }) => [periodId, vietnamDay(sentAt)]),
      ),
      figures: figures
        .filter((row) => row.unitId === unitId)
        .map(({ baseline, target, weight, dueOn, value, day }) => ({
          baseline: number(baseline),
          target: number(target),
          weight,
          dueOn: toDayOrNull(dueOn),
          value: number(value),
          day: toDay(day),
        })),
    };
  };
  const strangers = files.filter(({ unitId }) => !unitIds.includes(unitId));
  return [
    ...bloc.members.map((member) => known(member, member)),
    ...strangers.map((file) => known(file, null)),
  ];
}

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
    registrationDueOn: toDayOrNull(milestone("registration")?.dueOn ?? null),
    pledgeDueOn: toDayOrNull(milestone("pledge")?.dueOn ?? null),
    signing: covenant?.status === "signing",
  };
  const periods = campaign.periods.map((period) => ({
    ...period,
    opensOn: toDay(period.opensOn),
    dueOn: toDay(period.dueOn),
    endsOn: toDay(period.endsOn),
  }));
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
  const today = toDate(vietnamDay(now));
  const [reminders, years] = await Promise.all([
    db.reminder.findMany({
      where: { blocId: subject.blocId, day: today },
      select: { unitId: true },
    }),
    db.campaign.findMany({
      where: { status: { not: "draft" } },
      orderBy: { year: "desc" },
      take: YEARS_SHOWN,
      select: { year: true },
    }),
  ]);
  return {
    ...shown,
    blocId: subject.blocId,
    figures,
    mayRemind: mayRemind(viewer, subject.blocId),
    remindedToday: reminders.map(({ unitId }) => unitId),
    years: years.map((one) => one.year),
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
