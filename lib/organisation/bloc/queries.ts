import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, readWithin, type Tx } from "@/lib/platform/db/client";
import { inDays, inForceOn } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Confidence } from "@/lib/platform/shared/confidence";
import type { Period } from "@/lib/platform/shared/period";
import { mayKeepRegister } from "../unit/policy";
import type { BlocKind } from "./labels";
import { fitsBloc } from "./rules";
import type { BlocOffice } from "./schema";

type CastRow = {
  id: string;
  code: string;
  name: string;
  kind: BlocKind;
  scope: string | null;
  members: (Seat & { unitCode: string })[];
  offices: (Seat & { office: BlocOffice })[];
};
type Seat = { unitId: string; unitName: string; startsOn: string; endsOn: string | null };

/** Blocs with their members and offices of a span, in one statement however many they are. */
const castSql = ({ startsOn, endsOn }: Period, which: Prisma.Sql): Prisma.Sql => {
  const sharing = Prisma.sql`
    s.bloc_id = b.id and coalesce(s.ends_on >= ${startsOn}::date, true)
    and (${endsOn}::date is null or s.starts_on <= ${endsOn}::date)`;
  return Prisma.sql`
    select b.id, b.code, b.name, b.kind, b.scope,
      (select coalesce(json_agg(json_build_object(
         'unitId', s.unit_id, 'unitCode', u.code, 'unitName', u.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
         order by u.name, s.unit_id, s.starts_on), '[]')
       from bloc_membership s join unit u on u.id = s.unit_id where ${sharing}) as members,
      (select coalesce(json_agg(json_build_object(
         'office', s.office, 'unitId', s.unit_id, 'unitName', u.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
         order by s.starts_on, s.office), '[]')
       from bloc_leadership s join unit u on u.id = s.unit_id where ${sharing}) as offices
    from bloc b where ${which}
    order by b.position, b.code`;
};

/** A unit that came back is one member: its last membership says whether it left. */
const asCast = (row: CastRow) => ({
  ...row,
  members: [...new Map(row.members.map((member) => [member.unitId, member])).values()],
});
export type BlocCast = ReturnType<typeof asCast>;

/** A bloc with the units that belonged to it, by name, and those that held its offices, at any time of a span; whoever asks. */
export async function loadBloc(
  tx: Tx,
  where: { readonly code: string } | { readonly id: string },
  span: Period,
): Promise<BlocCast | null> {
  const which =
    "code" in where ? Prisma.sql`b.code = ${where.code}` : Prisma.sql`b.id = ${where.id}::uuid`;
  const [row] = await readWithin<CastRow>(tx, castSql(span, which));
  return row ? asCast(row) : null;
}

/** The same of every bloc, in their order. */
export async function loadBlocs(tx: Tx, span: Period): Promise<BlocCast[]> {
  return (await readWithin<CastRow>(tx, castSql(span, Prisma.sql`true`))).map(asCast);
}

type Holder = { name: string; confidence: Confidence };

export type BlocRow = {
  code: string;
  kind: BlocKind;
  name: string;
  scope: string | null;
  members: number;
  leader: Holder | null;
  deputy: Holder | null;
  /** How many memberships and offices of the day nobody has confirmed. */
  unconfirmed: number;
};

/** Every bloc with its members and offices of a day. Empty for those who keep no register. */
export async function listBlocs(viewer: Viewer, day: string): Promise<BlocRow[]> {
  if (!mayKeepRegister(viewer)) return [];
  const blocs = await db.bloc.findMany({
    include: {
      leaderships: { where: inForceOn(day), include: { unit: { select: { name: true } } } },
      memberships: { where: inForceOn(day), select: { confidence: true } },
    },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return blocs.map(({ code, kind, name, scope, memberships, leaderships }) => {
    const holderOf = (office: BlocOffice): Holder | null => {
      const held = leaderships.find((row) => row.office === office);
      return held ? { name: held.unit.name, confidence: held.confidence } : null;
    };
    return {
      code,
      kind,
      name,
      scope,
      members: memberships.length,
      leader: holderOf("leader"),
      deputy: holderOf("deputy"),
      unconfirmed: [...memberships, ...leaderships].filter((row) => row.confidence !== "confirmed")
        .length,
    };
  });
}

/** One bloc with its members and offices through time; null when there is none or it is not the viewer's. */
export async function findBloc(viewer: Viewer, code: string) {
  if (!mayKeepRegister(viewer)) return null;
  const unit = { select: { id: true, code: true, name: true } } as const;
  const bloc = await db.bloc.findUnique({
    where: { code },
    include: {
      memberships: {
        include: { unit },
        orderBy: [{ unit: { name: "asc" } }, { startsOn: "desc" }],
      },
      leaderships: { include: { unit }, orderBy: [{ startsOn: "desc" }, { office: "asc" }] },
    },
  });
  return (
    bloc && {
      ...bloc,
      memberships: bloc.memberships.map(inDays),
      leaderships: bloc.leaderships.map(inDays),
    }
  );
}
export type BlocEntry = NonNullable<Awaited<ReturnType<typeof findBloc>>>;

/** Units that may join a bloc of this kind, by name, each with where it sits on a day. Empty for those who keep no register. */
export async function listCandidates(viewer: Viewer, kind: BlocKind, day: string) {
  if (!mayKeepRegister(viewer)) return [];
  const units = await db.unit.findMany({
    select: {
      id: true,
      code: true,
      name: true,
      kind: true,
      parent: { select: { kind: true } },
      memberships: { where: inForceOn(day), select: { bloc: { select: { name: true } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return units
    .filter((unit) => fitsBloc({ kind: unit.kind, parentKind: unit.parent?.kind ?? null }, kind))
    .map(({ id, code, name, memberships }) => ({
      id,
      code,
      name,
      blocName: memberships[0]?.bloc.name ?? null,
    }));
}
