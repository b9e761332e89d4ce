import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { mayKeepRegister } from "../unit/policy";

/** Every bloc with how many members it has on a day and who leads it. Empty for those who keep no register. */
export async function listBlocs(viewer: Viewer, day: string) {
  if (!mayKeepRegister(viewer)) return [];
  return db.bloc.findMany({
    include: {
      leaderships: { where: inForceOn(day), include: { unit: { select: { name: true } } } },
      _count: { select: { memberships: { where: inForceOn(day) } } },
    },
    orderBy: { position: "asc" },
  });
}

/** One bloc with its members and offices through time; null when there is none or it is not the viewer's. */
export async function findBloc(viewer: Viewer, code: string) {
  if (!mayKeepRegister(viewer)) return null;
  return db.bloc.findUnique({
    where: { code },
    include: {
      memberships: {
        include: { unit: { select: { id: true, code: true, name: true } } },
        orderBy: { unit: { name: "asc" } },
      },
      leaderships: {
        include: { unit: { select: { id: true, name: true } } },
        orderBy: [{ startsOn: "desc" }, { office: "asc" }],
      },
    },
  });
}
