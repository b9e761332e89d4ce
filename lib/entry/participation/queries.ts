import "server-only";
import { LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { blocNumber, type Counts, type Standing, standingOf } from "./rules";

/** How far one Khối or Cụm has come. Counts only: whose file it is, and what it holds, is not for the public. */
export type BlocParticipation = Counts & {
  readonly code: string;
  readonly kind: "khoi" | "cum";
  readonly name: string;
  readonly scope: string | null;
};

/** Participation by Khối, then by Cụm, in the order of their numbers: one statement, whatever the number of units. */
export async function participation(campaignId: string, now: Date): Promise<BlocParticipation[]> {
  const today = vietnamDay(now);
  const blocs = await db.$queryRaw<BlocParticipation[]>`
    select b.code, b.kind::text as kind, b.name, b.scope,
      count(m.unit_id)::int as members,
      count(r.id)::int as sent,
      count(r.id) filter (where r.status = 'accepted')::int as accepted,
      count(s.unit_id)::int as signed,
      coalesce(sum(t.total), 0)::int as targets,
      coalesce(sum(i.total), 0)::int as initiatives
    from bloc b
    join bloc_membership m on m.bloc_id = b.id
      and m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)
    left join registration r on r.campaign_id = ${campaignId}::uuid and r.unit_id = m.unit_id
      and r.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
    left join covenant c on c.campaign_id = ${campaignId}::uuid and c.bloc_id = b.id and c.status = 'sealed'
    left join covenant_seat s on s.covenant_id = c.id and s.unit_id = m.unit_id and s.released_at is null
    left join lateral (select count(*) as total from pledge_target where registration_id = r.id) t on true
    left join lateral (select count(*) as total from initiative where registration_id = r.id) i on true
    group by b.id`;
  // Two without a number differ by no number at all: their codes decide.
  return blocs.sort(
    (a, b) =>
      Number(a.kind === "cum") - Number(b.kind === "cum") ||
      blocNumber(a.code) - blocNumber(b.code) ||
      a.code.localeCompare(b.code),
  );
}

type ReportedRow = {
  code: string;
  baseline: string | null;
  target: string | null;
  value: string | null;
  dueOn: Date | null;
  day: Date;
};
type UnreportedRow = { code: string; total: number };

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/**
 * How the pledge targets of each bloc's members stand by the reports that were sent, by the bloc's code: two statements,
 * whatever the number of units. A target of a unit that has sent no report counts as one without figures.
 */
export async function pledgeStanding(
  campaignId: string,
  now: Date,
): Promise<ReadonlyMap<string, Standing>> {
  const today = vietnamDay(now);
  const [reported, unreported] = await Promise.all([
    db.$queryRaw<ReportedRow[]>`
      select distinct on (r.unit_id, f.line_id) b.code, f.baseline::text, f.target::text, f.value::text,
        f.due_on as "dueOn", p.ends_on as day
      from progress_report r
      join report_period p on p.id = r.period_id and p.campaign_id = ${campaignId}::uuid
      join bloc_membership m on m.unit_id = r.unit_id
        and m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)
      join bloc b on b.id = m.bloc_id
      join progress_figure f on f.report_id = r.id
      where r.status = 'sent'
      order by r.unit_id, f.line_id, p.ends_on desc`,
    db.$queryRaw<UnreportedRow[]>`
      select b.code, count(t.id)::int as total
      from bloc b
      join bloc_membership m on m.bloc_id = b.id
        and m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)
      join registration r on r.campaign_id = ${campaignId}::uuid and r.unit_id = m.unit_id
        and r.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
      join pledge_target t on t.registration_id = r.id
      where not exists (
        select from progress_report sent join report_period p on p.id = sent.period_id
        where sent.unit_id = m.unit_id and p.campaign_id = ${campaignId}::uuid and sent.status = 'sent')
      group by b.code`,
  ]);
  const waiting = new Map(unreported.map(({ code, total }) => [code, total]));
  const codes = new Set([...waiting.keys(), ...reported.map(({ code }) => code)]);
  return new Map(
    [...codes].map((code) => [
      code,
      standingOf(
        reported
          .filter((row) => row.code === code)
          .map(({ baseline, target, value, dueOn, day }) => ({
            baseline: number(baseline),
            target: number(target),
            value: number(value),
            dueOn: toDayOrNull(dueOn),
            day: toDay(day),
          })),
        waiting.get(code) ?? 0,
      ),
    ]),
  );
}
