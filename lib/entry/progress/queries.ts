import "server-only";
import { LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { blocNumber } from "./rules";

/** How far one Khối or Cụm has come. Counts only: whose file it is, and what it holds, is not for the public. */
export type BlocParticipation = {
  readonly code: string;
  readonly kind: "khoi" | "cum";
  readonly name: string;
  readonly scope: string | null;
  /** Units in the bloc today. */
  readonly members: number;
  /** Files that have left their unit. */
  readonly sent: number;
  readonly accepted: number;
  /** Pledge targets and initiatives in the files that were sent. */
  readonly targets: number;
  readonly initiatives: number;
};

/** Participation by Khối, then by Cụm, in the order of their numbers: one statement, whatever the number of units. */
export async function participation(campaignId: string, now: Date): Promise<BlocParticipation[]> {
  const today = vietnamDay(now);
  const blocs = await db.$queryRaw<BlocParticipation[]>`
    select b.code, b.kind::text as kind, b.name, b.scope,
      count(m.unit_id)::int as members,
      count(r.id)::int as sent,
      count(r.id) filter (where r.status = 'accepted')::int as accepted,
      coalesce(sum(t.total), 0)::int as targets,
      coalesce(sum(i.total), 0)::int as initiatives
    from bloc b
    join bloc_membership m on m.bloc_id = b.id
      and m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)
    left join registration r on r.campaign_id = ${campaignId}::uuid and r.unit_id = m.unit_id
      and r.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
    left join lateral (select count(*) as total from pledge_target where registration_id = r.id) t on true
    left join lateral (select count(*) as total from initiative where registration_id = r.id) i on true
    group by b.id`;
  return blocs.sort((a, b) =>
    a.kind === b.kind ? blocNumber(a.code) - blocNumber(b.code) : a.kind === "khoi" ? -1 : 1,
  );
}
