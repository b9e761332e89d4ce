import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { inDays, inForceOn, sharingADay } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Confidence } from "@/lib/platform/shared/confidence";
import type { Period } from "@/lib/platform/shared/period";
import { mayKeepRegister } from "../unit/policy";
import type { BlocKind } from "./labels";
import { fitsBloc } from "./rules";
import type { BlocOffice } from "./schema";

const castSelect = (span: Period) =>
  ({
    id: true,
    code: true,
    name: true,
    kind: true,
    scope: true,
    memberships: {
      where: sharingADay(span),
      orderBy: [{ unit: { name: "asc" } }, { unitId: "asc" }, { startsOn: "asc" }],
      select: {
        unitId: true,
        startsOn: true,
        endsOn: true,
        unit: { select: { code: true, name: true } },
      },
    },
    leaderships: {
      where: sharingADay(span),
      orderBy: [{ startsOn: "asc" }, { office: "asc" }],
      select: {
        office: true,
        unitId: true,
        startsOn: true,
        endsOn: true,
        unit: { select: { name: true } },
      },
    },
  }) satisfies Prisma.BlocSelect;

type CastRow = Prisma.BlocGetPayload<{ select: ReturnType<typeof castSelect> }>;

/** A unit that came back is one member: its last membership says whether it left. */
function asCast({ memberships, leaderships, ...bloc }: CastRow) {
  const members = memberships.map((row) => {
    const { unit, ...member } = inDays(row);
    return { ...member, unitCode: unit.code, unitName: unit.name };
  });
  return {
    ...bloc,
    members: [...new Map(members.map((member) => [member.unitId, member])).values()],
    offices: leaderships.map((row) => {
      const { unit, ...held } = inDays(row);
      return { ...held, unitName: unit.name };
    }),
  };
}
export type BlocCast = ReturnType<typeof asCast>;

/** A bloc with the units that belonged to it, by name, and those that held its offices, at any time of a span; whoever asks. */
export async function loadBloc(
  tx: Tx,
  where: { readonly code: string } | { readonly id: string },
  span: Period,
): Promise<BlocCast | null> {
  const row = await tx.bloc.findUnique({ where, select: castSelect(span) });
  return row && asCast(row);
}

/** The same of every bloc, in their order. */
export async function loadBlocs(tx: Tx, span: Period): Promise<BlocCast[]> {
  const rows = await tx.bloc.findMany({
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: castSelect(span),
  });
  return rows.map(asCast);
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
