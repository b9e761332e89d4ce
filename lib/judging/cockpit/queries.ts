import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { inForceOn, sharingADay, toDate, toDay, toDayOrNull } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { reminderPaper } from "./labels";
import { mayRead, mayReadFigures, mayRemind } from "./policy";
import { type Dates, type MemberFacts, memberRow } from "./rules";
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
  const lastDay = `${campaign.year}-12-31`;
  const span = {
    startsOn: `${campaign.year}-01-01`,
    endsOn: today < lastDay ? today : lastDay,
  };
  const bloc = await tx.bloc.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      name: true,
      kind: true,
      scope: true,
      memberships: {
        where: sharingADay(span),
        orderBy: { unit: { name: "asc" } },
        select: { unitId: true, endsOn: true, unit: { select: { name: true, shortName: true } } },
      },
      leaderships: {
        where: sharingADay(span),
        orderBy: { startsOn: "desc" },
        select: {
          office: true,
          unitId: true,
          startsOn: true,
          endsOn: true,
          unit: { select: { name: true } },
        },
      },
      covenants: {
        where: { campaignId: campaign.id },
        select: { id: true, status: true, round: true, openedAt: true },
      },
    },
  });
  if (!bloc) return null;
  return { campaign, bloc, today };
}
type Ground = NonNullable<Awaited<ReturnType<typeof loadGround>>>;

type FileRow = {
  unitId: string;
  id: string;
  status: NonNullable<MemberFacts["status"]>;
  lateDays: number;
};
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
async function loadFacts(tx: Tx, { campaign, bloc, today }: Ground): Promise<MemberFacts[]> {
  const unitIds = [...new Set(bloc.memberships.map(({ unitId }) => unitId))];
  const covenant = bloc.covenants[0];
  const open = covenant !== undefined && covenant.status !== "draft";
  const [files, extensions, seats, signatures, sent, figures] = await Promise.all([
    tx.$queryRaw<FileRow[]>`
      select unit_id as "unitId", id, status, late_days as "lateDays" from registration
      where campaign_id = ${campaign.id}::uuid and unit_id = any(${unitIds}::uuid[])`,
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
  // A unit that came back is one row: its last membership says whether it left.
  const members = new Map(bloc.memberships.map((member) => [member.unitId, member]));
  return [...members.values()].map(({ unitId, endsOn, unit }) => {
    const file = fileOf.get(unitId);
    const seat = seats.find((one) => one.unitId === unitId);
    const last = toDayOrNull(endsOn);
    return {
      unitId,
      unitName: unit.name,
      leftOn: last !== null && last < today ? last : null,
      registrationId: file?.id ?? null,
      status: file?.status ?? null,
      lateDays: file?.lateDays ?? 0,
      extendedTo: toDayOrNull(extensions.find((one) => one.unitId === unitId)?.dueOn ?? null),
      seat: seat
        ? { signedOn: signedOn.get(unitId) ?? null, released: seat.releasedAt !== null }
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
  });
}

const holder = (ground: Ground, office: "leader" | "deputy", day: string) => {
  const held = ground.bloc.leaderships.find(
    (one) =>
      one.office === office &&
      toDay(one.startsOn) <= day &&
      (one.endsOn === null || toDay(one.endsOn) >= day),
  );
  return held ? { unitId: held.unitId, unitName: held.unit.name } : null;
};

/** The whole board inside a command's transaction, whoever asks: the caller has asked the policy. */
export async function loadBoard(tx: Tx, code: string, year: number | null, now: Date) {
  const ground = await loadGround(tx, code, year, now);
  if (!ground) return null;
  const { campaign, bloc, today } = ground;
  const milestone = (name: string) => campaign.milestones.find((one) => one.code === name);
  const dates: Dates = {
    today,
    registrationDueOn: toDayOrNull(milestone("registration")?.dueOn ?? null),
    pledgeDueOn: toDayOrNull(milestone("pledge")?.dueOn ?? null),
    signing: bloc.covenants[0]?.status === "signing",
  };
  const periods = campaign.periods.map((period) => ({
    ...period,
    opensOn: toDay(period.opensOn),
    dueOn: toDay(period.dueOn),
    endsOn: toDay(period.endsOn),
  }));
  const facts = await loadFacts(tx, ground);
  const lastDay = `${campaign.year}-12-31`;
  const day = today < lastDay ? today : lastDay;
  return {
    subject: {
      blocId: bloc.id,
      memberUnitIds: facts.map(({ unitId }) => unitId),
      officeUnitIds: bloc.leaderships.map(({ unitId }) => unitId),
    },
    campaignId: campaign.id,
    code: bloc.code,
    name: bloc.name,
    kind: bloc.kind,
    scope: bloc.scope,
    year: campaign.year,
    theme: campaign.theme,
    leader: holder(ground, "leader", day),
    deputy: holder(ground, "deputy", day),
    registrationDueOn: dates.registrationDueOn,
    registrationConfirmed: milestone("registration")?.confidence === "confirmed",
    covenantStatus: bloc.covenants[0]?.status ?? null,
    periods,
    rows: facts.map((member) => memberRow(member, periods, dates)),
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
      take: 5,
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
    rows: shown.rows.map((row) => (figures ? row : { ...row, registrationId: null })),
  };
}
export type Board = NonNullable<Awaited<ReturnType<typeof findBoard>>>;

/** The letter of a day's reminders, to be signed on paper; null when there were none or they are not the viewer's. */
export async function findReminderLetter(viewer: Viewer, code: string, day: string, now: Date) {
  const bloc = await db.bloc.findUnique({
    where: { code },
    select: {
      id: true,
      name: true,
      kind: true,
      leaderships: {
        where: { office: "leader", ...inForceOn(day) },
        select: { unitId: true },
      },
      reminders: {
        where: { day: toDate(day) },
        orderBy: { unit: { name: "asc" } },
        select: { items: true, year: true, unit: { select: { name: true } } },
      },
    },
  });
  const year = bloc?.reminders[0]?.year;
  if (!bloc || year === undefined) return null;
  const board = await loadBoard(db, code, year, now);
  if (!board || !mayReadFigures(viewer, board.subject)) return null;
  return reminderPaper({
    blocName: bloc.name,
    blocKind: bloc.kind,
    year,
    day,
    leaderName: null,
    rows: bloc.reminders.map(({ unit, items }) => ({
      unitName: unit.name,
      items: reminderItems.parse(items),
    })),
  });
}
