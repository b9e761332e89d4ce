import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { db } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { sessionIdOfRequest } from "./next-auth";
import {
  type Grant,
  MINISTRY_ROLES,
  mintViewer,
  type Office,
  UNIT_ROLES,
  type Viewer,
} from "./viewer";

/** The grants in force and the offices that follow from them, as rows become a viewer. */
export function viewerOf(session: {
  id: string;
  account: {
    id: string;
    name: string;
    grants: {
      role: Grant["role"];
      unitId: string | null;
      unit: {
        leaderships: {
          office: "leader" | "deputy";
          unitId: string;
          blocId: string;
          bloc: { leaderships: { office: "leader" | "deputy"; unitId: string }[] };
        }[];
      } | null;
    }[];
  };
}): Viewer {
  const grants = session.account.grants.flatMap(({ role, unitId }): Grant[] => {
    const unitRole = UNIT_ROLES.find((one) => one === role);
    const ministryRole = MINISTRY_ROLES.find((one) => one === role);
    if (unitRole && unitId !== null) return [{ role: unitRole, unitId }];
    return ministryRole ? [{ role: ministryRole, unitId: null }] : [];
  });
  const offices = new Map<string, Office>();
  for (const { role, unit } of session.account.grants) {
    if (role !== "unit_head" && role !== "bloc_leader") continue;
    for (const held of unit?.leaderships ?? []) {
      const leader = held.bloc.leaderships.find((one) => one.office === "leader");
      offices.set(`${held.blocId} ${held.office}`, {
        blocId: held.blocId,
        unitId: held.unitId,
        office: held.office,
        leaderUnitId: leader?.unitId ?? null,
      });
    }
  }
  return mintViewer({
    accountId: session.account.id,
    sessionId: session.id,
    name: session.account.name,
    grants,
    offices: [...offices.values()],
  });
}

/** Who is asking, judged by the session's row at every request; null for a stranger. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const id = await sessionIdOfRequest();
  if (!id) return null;
  const inForce = inForceOn(vietnamDay(await portalNow()));
  const session = await db.session.findFirst({
    where: { id, endedAt: null, expiresAt: { gt: realNow() }, account: { disabledAt: null } },
    select: {
      id: true,
      account: {
        select: {
          id: true,
          name: true,
          grants: {
            where: inForce,
            select: {
              role: true,
              unitId: true,
              unit: {
                select: {
                  leaderships: {
                    where: inForce,
                    select: {
                      office: true,
                      unitId: true,
                      blocId: true,
                      bloc: {
                        select: {
                          leaderships: { where: inForce, select: { office: true, unitId: true } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  return session && viewerOf(session);
});

/** The signed-in viewer; sends a stranger to sign in. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect("/dang-nhap");
  return viewer;
}
