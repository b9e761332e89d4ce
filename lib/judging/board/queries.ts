import "server-only";
import type { Reviewer } from "@/lib/judging/review/labels";
import { mayReadBoard, mayReadFigures } from "@/lib/judging/review/policy";
import { boardRow, type MemberFile, REVIEWED } from "@/lib/judging/review/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inForceOn, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";

/**
 * The members of a bloc and how each stands this year, for its members, its offices and the staff; null to anybody
 * else. What a member has not sent is nobody's business but its own: it shows as not sent, without figures. Who only
 * belongs to the bloc sees the words, not the figures.
 */
export async function boardOf(viewer: Viewer, code: string, now: Date) {
  const today = inForceOn(vietnamDay(now));
  const [bloc, campaign] = await Promise.all([
    db.bloc.findUnique({
      where: { code },
      select: {
        id: true,
        code: true,
        name: true,
        kind: true,
        scope: true,
        memberships: { where: today, select: { unitId: true } },
        leaderships: {
          where: today,
          select: { office: true, unitId: true, unit: { select: { name: true } } },
        },
      },
    }),
    db.campaign.findFirst({
      where: { status: { not: "draft" } },
      orderBy: { year: "desc" },
      select: {
        id: true,
        year: true,
        theme: true,
        milestones: { where: { code: "registration" }, select: { dueOn: true, confidence: true } },
      },
    }),
  ]);
  if (!bloc || !campaign) return null;
  const memberUnitIds = bloc.memberships.map((member) => member.unitId);
  if (!mayReadBoard(viewer, { blocId: bloc.id, memberUnitIds })) return null;

  const figures = mayReadFigures(viewer, bloc.id);
  const left = Prisma.sql`r.status = any(${[...REVIEWED]}::registration_status[])`;
  const rows = await db.$queryRaw<MemberFile[]>`
    with board as (
      select r.unit_id from registration r
      where r.campaign_id = ${campaign.id}::uuid and r.bloc_id = ${bloc.id}::uuid and ${left}
      union
      select m.id from unnest(${memberUnitIds}::uuid[]) m (id)
      where not exists (
        select from registration r
        where r.campaign_id = ${campaign.id}::uuid and r.unit_id = m.id
          and r.bloc_id is distinct from ${bloc.id}::uuid and ${left})
    )
    select u.id as "unitId", u.name as "unitName", r.id as "registrationId", r.status,
      coalesce(r.late_days, 0) as "lateDays",
      (select due_on::text from deadline_extension
       where campaign_id = ${campaign.id}::uuid and unit_id = u.id and ended_at is null) as "extendedTo",
      coalesce((select max(at) from registration_event where registration_id = r.id), r.updated_at) as since,
      (select count(*)::int from registration_line where registration_id = r.id and subject = 'collective') as collectives,
      (select count(*)::int from registration_line where registration_id = r.id and subject = 'person') as people,
      (select count(*)::int from pledge_target where registration_id = r.id) as targets,
      (select count(*)::int from initiative where registration_id = r.id) as initiatives
    from board
    join unit u on u.id = board.unit_id
    left join registration r on r.unit_id = u.id and r.campaign_id = ${campaign.id}::uuid
    order by u.name, u.id`;

  const milestone = campaign.milestones[0];
  return {
    code: bloc.code,
    name: bloc.name,
    kind: bloc.kind,
    scope: bloc.scope,
    leader: holderOf(bloc.leaderships, "leader"),
    deputy: holderOf(bloc.leaderships, "deputy"),
    campaign: { year: campaign.year, theme: campaign.theme },
    dueOn: toDayOrNull(milestone?.dueOn ?? null),
    dueConfirmed: milestone?.confidence === "confirmed",
    figures,
    rows: rows.map((row) => boardRow(row, figures)),
  };
}

function holderOf(
  offices: readonly { office: Reviewer["office"]; unitId: string; unit: { name: string } }[],
  office: Reviewer["office"],
) {
  const held = offices.find((one) => one.office === office);
  return held ? { unitId: held.unitId, unitName: held.unit.name } : null;
}

/** The boards that the viewer may open, in the order of the blocs. */
export async function listBoards(viewer: Viewer, now: Date) {
  const blocs = await db.bloc.findMany({
    orderBy: { position: "asc" },
    select: {
      id: true,
      code: true,
      name: true,
      scope: true,
      memberships: { where: inForceOn(vietnamDay(now)), select: { unitId: true } },
    },
  });
  return blocs.flatMap(({ id, memberships, ...bloc }) => {
    const memberUnitIds = memberships.map((member) => member.unitId);
    return mayReadBoard(viewer, { blocId: id, memberUnitIds })
      ? [{ ...bloc, members: memberUnitIds.length }]
      : [];
  });
}
