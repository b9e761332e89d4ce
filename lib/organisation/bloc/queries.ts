import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inDays, inForceOn } from "@/lib/platform/db/days";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { mayKeepRegister } from "../unit/policy";
import type { BlocKind } from "./labels";
import { fitsBloc } from "./rules";
import type { BlocOffice } from "./schema";

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
