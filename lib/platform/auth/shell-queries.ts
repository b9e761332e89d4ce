import "server-only";
import { demonstrationDate } from "@/lib/platform/clock/now";
import { read } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { ROLE_LABEL } from "./labels";
import { UNIT_ROLES, unitsOf, type Viewer } from "./viewer";

export type Shell = {
  /** The viewer's units, or the role that has none. */
  place: string;
  unread: number;
  /** Whether a unit whose officer or head the viewer is sits in a bloc on the day. */
  inBloc: boolean;
  /** Whether the viewer sits in a council on the day. */
  inCouncil: boolean;
  blocs: { code: string; name: string; office: "leader" | "deputy" }[];
  /** The day on which the demonstration lives; null where there is only the real clock. */
  demonstrationDay: string | null;
};

/** What the frame of every signed-in page says of its viewer on a day, in one statement. */
export async function shellOf(viewer: Viewer, day: string): Promise<Shell> {
  const unitIds = UNIT_ROLES.flatMap((role) => unitsOf(viewer, role));
  const memberIds = (["unit_officer", "unit_head", "unit_deputy"] as const).flatMap((role) =>
    unitsOf(viewer, role),
  );
  const blocIds = viewer.offices.map((held) => held.blocId);
  const [row] = await read<{
    units: string[];
    unread: number;
    inBloc: boolean;
    inCouncil: boolean;
    blocs: { id: string; code: string; name: string }[];
  }>(Prisma.sql`
    select
      array(select short_name from unit where id = any(${unitIds}::uuid[]) order by name) as units,
      (select count(*)::int from notice where account_id = ${viewer.accountId}::uuid and read_at is null) as unread,
      exists (
        select from bloc_membership
        where unit_id = any(${memberIds}::uuid[])
          and starts_on <= ${day}::date and coalesce(ends_on >= ${day}::date, true)
      ) as "inBloc",
      exists (
        select from council_member
        where account_id = ${viewer.accountId}::uuid
          and starts_on <= ${day}::date and coalesce(ends_on >= ${day}::date, true)
      ) as "inCouncil",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name) order by kind, code)
        from bloc where id = any(${blocIds}::uuid[])
      ), '[]') as blocs`);
  const { units = [], unread = 0, inBloc = false, inCouncil = false, blocs = [] } = row ?? {};
  const ministry = viewer.grants.flatMap(({ role, unitId }) =>
    unitId === null ? [ROLE_LABEL[role]] : [],
  );
  return {
    place: [...units, ...ministry].join("; "),
    unread,
    inBloc,
    inCouncil,
    demonstrationDay: toDayOrNull(await demonstrationDate()),
    blocs: blocs.flatMap(({ id, code, name }) => {
      const held = viewer.offices.find((office) => office.blocId === id);
      return held ? [{ code, name, office: held.office }] : [];
    }),
  };
}
