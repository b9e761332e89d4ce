import "server-only";
import { listHolidays, loadHolidays } from "@/lib/campaign/calendar/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { dayInSql, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { mayExtend } from "./policy";
import { type Term, type UnitWindow, windowOf } from "./rules";

/** What a campaign's row must carry for `termOf`. */
export const termSelect = {
  lateDays: true,
  milestones: {
    where: { code: "registration" },
    select: { opensOn: true, dueOn: true, confidence: true },
  },
} satisfies Prisma.CampaignSelect;

type TermRow = Prisma.CampaignGetPayload<{ select: typeof termSelect }>;

/** A unit's own term, out of its campaign's row and the extension that stands for it. */
export function termOf(
  { lateDays, milestones: [milestone] }: TermRow,
  extension: { dueOn: Date } | null | undefined,
): Term {
  return {
    opensOn: toDayOrNull(milestone?.opensOn ?? null),
    dueOn: toDayOrNull(milestone?.dueOn ?? null),
    confidence: milestone?.confidence ?? "proposed",
    extendedTo: toDayOrNull(extension?.dueOn ?? null),
    lateDays,
  };
}

/** The unit's registration window with the calendar it is counted by, inside a command's transaction. */
export async function loadWindow(tx: Tx, campaignId: string, unitId: string) {
  const campaign = await tx.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: termSelect,
  });
  const extension = await tx.deadlineExtension.findFirst({
    where: { campaignId, unitId, endedAt: null },
    select: { dueOn: true },
  });
  const holidays = await loadHolidays(tx);
  return { window: windowOf(termOf(campaign, extension), holidays), holidays };
}

/** The windows of these units in a campaign, for the pages on which they begin their files. */
export async function windowsOf(
  campaignId: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, UnitWindow>> {
  const [campaign, extensions, holidays] = await Promise.all([
    db.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: termSelect }),
    db.deadlineExtension.findMany({
      where: { campaignId, unitId: { in: [...unitIds] }, endedAt: null },
      select: { unitId: true, dueOn: true },
    }),
    listHolidays(),
  ]);
  return new Map(
    unitIds.map((id) => [
      id,
      windowOf(
        termOf(
          campaign,
          extensions.find((one) => one.unitId === id),
        ),
        holidays,
      ),
    ]),
  );
}

export const UNITS_PER_PAGE = 100;

export type ExtensionFilter = {
  /** The bloc's code; null for all. */
  readonly bloc: string | null;
  /** Any part of the unit's name, diacritics or not. */
  readonly search: string;
  readonly extendedOnly: boolean;
  /** From 1. */
  readonly page: number;
};

export type ExtensionRow = {
  unitId: string;
  unitName: string;
  blocName: string;
  /** The present last day of this unit, yyyy-mm-dd; null while nobody knows one. */
  dueOn: string | null;
  extension: {
    id: string;
    workingDays: number;
    letterNo: string;
    reason: string;
    grantedBy: string;
    grantedOn: string;
  } | null;
};

/**
 * The units of a campaign whose files have not left them, with each one's own last day: those for whom more time means
 * something. By Vietnamese name. Empty for who grants none.
 */
export async function listForExtension(
  viewer: Viewer,
  campaignId: string,
  filter: ExtensionFilter,
  now: Date,
): Promise<{ rows: ExtensionRow[]; total: number }> {
  if (!mayExtend(viewer)) return { rows: [], total: 0 };
  const today = vietnamDay(now);
  const search = filter.search.replace(/[\\%_]/g, "\\$&");
  const rows = await db.$queryRaw<(ExtensionRow & { total: number })[]>`
    select u.id as "unitId", u.name as "unitName", b.name as "blocName",
      greatest(
        (select due_on from milestone where campaign_id = ${campaignId}::uuid and code = 'registration'),
        e.due_on)::text as "dueOn",
      case when e.id is null then null else jsonb_build_object(
        'id', e.id, 'workingDays', e.working_days, 'letterNo', e.letter_no, 'reason', e.reason,
        'grantedBy', a.name, 'grantedOn', ${dayInSql(Prisma.sql`e.granted_at`)}::text) end as extension,
      count(*) over ()::int as total
    from bloc_membership m
    join unit u on u.id = m.unit_id
    join bloc b on b.id = m.bloc_id
    left join deadline_extension e
      on e.campaign_id = ${campaignId}::uuid and e.unit_id = u.id and e.ended_at is null
    left join account a on a.id = e.granted_by_id
    where m.starts_on <= ${today}::date and coalesce(m.ends_on >= ${today}::date, true)
      and not exists (
        select from registration r
        where r.campaign_id = ${campaignId}::uuid and r.unit_id = u.id
          and r.status not in ('draft', 'awaiting_head', 'returned_by_head'))
      and (${filter.bloc}::text is null or b.code = ${filter.bloc})
      and fold(u.name) like '%' || fold(${search}) || '%'
      and (not ${filter.extendedOnly} or e.id is not null)
    order by u.name, u.id
    limit ${UNITS_PER_PAGE} offset ${(filter.page - 1) * UNITS_PER_PAGE}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export type LatePolicy = {
  readonly campaignId: string;
  readonly year: number;
  readonly dueOn: string | null;
  readonly dueConfidence: Confidence;
  readonly lateDays: number;
  readonly lateConfidence: Confidence;
};

/** The called campaign of a year (null: the latest) with its last day and its grace, for who grants more time. */
export async function findLatePolicy(
  viewer: Viewer,
  year: number | null,
): Promise<LatePolicy | null> {
  if (!mayExtend(viewer)) return null;
  const campaign = await db.campaign.findFirst({
    where: { status: "published", ...(year !== null && { year }) },
    orderBy: { year: "desc" },
    select: { id: true, year: true, lateConfidence: true, ...termSelect },
  });
  if (!campaign) return null;
  const [milestone] = campaign.milestones;
  return {
    campaignId: campaign.id,
    year: campaign.year,
    dueOn: toDayOrNull(milestone?.dueOn ?? null),
    dueConfidence: milestone?.confidence ?? "proposed",
    lateDays: campaign.lateDays,
    lateConfidence: campaign.lateConfidence,
  };
}
