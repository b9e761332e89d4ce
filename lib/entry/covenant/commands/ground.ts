import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { notifyUnits } from "@/lib/platform/notice/notify";
import type { AmendmentRule } from "../schema";
import type { Event, Status } from "../workflow";

export type Held = {
  readonly id: string;
  readonly blocId: string;
  readonly blocCode: string;
  readonly campaignId: string;
  readonly status: Status;
  readonly version: number;
  readonly round: number;
  readonly sha256: string | null;
  /** What a change proposed today asks of the members. */
  readonly amendmentRule: AmendmentRule;
};

/** The covenant, held until the transaction ends: signatures come one after the other, so the last knows it is the last. */
export async function holdCovenant(tx: Tx, id: string): Promise<Held | null> {
  await tx.$queryRaw`select id from covenant where id = ${id}::uuid for update`;
  const row = await tx.covenant.findUnique({
    where: { id },
    select: {
      id: true,
      blocId: true,
      campaignId: true,
      status: true,
      version: true,
      round: true,
      sha256: true,
      bloc: { select: { code: true } },
      campaign: { select: { amendmentRule: true } },
    },
  });
  return row && { ...row, blocCode: row.bloc.code, amendmentRule: row.campaign.amendmentRule };
}

/** The units of the bloc on this day. */
export async function membersOn(tx: Tx, blocId: string, day: string): Promise<string[]> {
  const rows = await tx.blocMembership.findMany({
    where: { blocId, ...inForceOn(day) },
    select: { unitId: true },
  });
  return rows.map(({ unitId }) => unitId);
}

/** One more line of the covenant's history, which nothing rewrites. */
export async function appendEvent(
  tx: Tx,
  viewer: Viewer,
  { id, status }: Pick<Held, "id" | "status">,
  step: { kind: Event; to: Status; comment?: string },
  at: Date,
): Promise<void> {
  const sequence = 1 + (await tx.covenantEvent.count({ where: { covenantId: id } }));
  await tx.covenantEvent.create({
    data: {
      covenantId: id,
      sequence,
      kind: step.kind,
      fromStatus: status,
      toStatus: step.to,
      comment: step.comment ?? "",
      actorId: viewer.accountId,
      at,
    },
  });
}

const roomPath = (blocCode: string): string =>
  `/lam-viec/khoi-cum/${encodeURIComponent(blocCode)}/giao-uoc`;

/** Tells the heads and officers of these units. */
export const tellMembers = (
  tx: Tx,
  unitIds: readonly string[],
  { title, blocCode, at }: { title: string; blocCode: string; at: Date },
): Promise<void> =>
  notifyUnits(tx, unitIds, ["unit_head", "unit_officer"], { title, href: roomPath(blocCode), at });
