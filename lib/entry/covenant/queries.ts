import "server-only";
import { LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import { loadBloc } from "@/lib/organisation/bloc/queries";
import { holderOn } from "@/lib/organisation/bloc/rules";
import { unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { inForceOn, toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { covenantPaper } from "./labels";
import { canSee, mayPrepare, maySetRule, maySignFor, seesDraft } from "./policy";
import { type Change, type CovenantTarget, type CovenantText, standingTargets } from "./rules";
import { covenantText, replacement, sentTargets } from "./schema";

/** The targets that each unit sent last and its head approved, by the unit's id; units that have sent nothing are not there. */
async function lastSent(
  tx: Tx,
  campaignId: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, CovenantTarget[]>> {
  const sent = await tx.$queryRaw<{ unitId: string; snapshot: unknown }[]>`
    select distinct on (r.unit_id) r.unit_id as "unitId", e.snapshot
    from registration r
    join registration_event e on e.registration_id = r.id and e.snapshot is not null
    where r.campaign_id = ${campaignId}::uuid and r.unit_id = any(${[...unitIds]}::uuid[])
      and r.status = any(${[...LEFT_THE_UNIT]}::registration_status[])
    order by r.unit_id, e.sequence desc`;
  return new Map(sent.map(({ unitId, snapshot }) => [unitId, sentTargets.parse(snapshot).targets]));
}

/**
 * The text as it stands at this moment: the drafted words, the members of the day, and of each member the targets it
 * sent last and its head approved. What a unit is mending stays its own.
 */
export async function composeText(tx: Tx, covenantId: string, now: Date): Promise<CovenantText> {
  const today = vietnamDay(now);
  const covenant = await tx.covenant.findUniqueOrThrow({
    where: { id: covenantId },
    select: {
      blocId: true,
      preamble: true,
      commitments: { orderBy: { position: "asc" }, select: { id: true, body: true } },
      campaign: { select: { id: true, year: true, theme: true } },
    },
  });
  const { campaign } = covenant;
  const bloc = await loadBloc(tx, { id: covenant.blocId }, { startsOn: today, endsOn: today });
  if (!bloc) throw new Error("A covenant is of a bloc.");
  const unitIds = bloc.members.map(({ unitId }) => unitId);
  const targetsOf = await lastSent(tx, campaign.id, unitIds);
  return {
    year: campaign.year,
    theme: campaign.theme,
    blocCode: bloc.code,
    blocName: bloc.name,
    blocKind: bloc.kind,
    leader: holderOn(bloc.offices, "leader", today)?.unitName ?? null,
    deputy: holderOn(bloc.offices, "deputy", today)?.unitName ?? null,
    preamble: covenant.preamble,
    commitments: covenant.commitments,
    members: bloc.members.map(({ unitId, unitCode, unitName }) => ({
      unitId,
      unitCode,
      unitName,
      targets: targetsOf.get(unitId) ?? [],
    })),
  };
}

/** The campaign of the year asked for, or the latest that was called. */
const findCampaign = (year: number | null) =>
  db.campaign.findFirst({
    where: { status: { not: "draft" }, ...(year !== null && { year }) },
    orderBy: { year: "desc" },
    select: {
      id: true,
      year: true,
      amendmentRule: true,
      amendmentConfidence: true,
      milestones: { where: { code: "pledge" }, select: { dueOn: true, confidence: true } },
    },
  });

const covenantSelect = {
  id: true,
  status: true,
  version: true,
  round: true,
  preamble: true,
  text: true,
  sha256: true,
  openedAt: true,
  sealedAt: true,
  commitments: { orderBy: { position: "asc" }, select: { id: true, body: true } },
  seats: {
    orderBy: { unit: { name: "asc" } },
    select: {
      unitId: true,
      releasedAt: true,
      reason: true,
      unit: { select: { name: true } },
    },
  },
  signatures: {
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      round: true,
      unitId: true,
      signerName: true,
      at: true,
      unit: { select: { name: true } },
    },
  },
  events: {
    orderBy: { sequence: "asc" },
    select: {
      sequence: true,
      kind: true,
      comment: true,
      at: true,
      actor: { select: { name: true } },
    },
  },
  amendments: {
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      lineId: true,
      before: true,
      after: true,
      reason: true,
      rule: true,
      status: true,
      proposedById: true,
      proposedAt: true,
      settledAt: true,
      proposedBy: { select: { name: true } },
      consents: {
        orderBy: { at: "asc" },
        select: {
          unitId: true,
          signerName: true,
          agrees: true,
          comment: true,
          at: true,
          unit: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.CovenantSelect;

/** The changes the bloc agreed to, in the order of their agreement. */
function changesOf(
  amendments: readonly { lineId: string; after: unknown; status: string; settledAt: Date | null }[],
): (Change & { settledAt: Date })[] {
  return amendments
    .flatMap(({ lineId, after, status, settledAt }) =>
      status === "adopted" && settledAt
        ? [{ lineId, settledAt, after: after === null ? null : replacement.parse(after) }]
        : [],
    )
    .sort((a, b) => a.settledAt.getTime() - b.settledAt.getTime());
}

/**
 * The signing room of a bloc: the paper as far as the viewer may read it, who has signed, and what the viewer may do.
 * Null when there is no such bloc or campaign, or it is not the viewer's.
 */
export async function findRoom(viewer: Viewer, code: string, year: number | null, now: Date) {
  const today = vietnamDay(now);
  const [campaign, bloc] = await Promise.all([
    findCampaign(year),
    loadBloc(db, { code }, { startsOn: today, endsOn: today }),
  ]);
  if (!campaign || !bloc) return null;
  const covenant = await db.covenant.findUnique({
    where: { campaignId_blocId: { campaignId: campaign.id, blocId: bloc.id } },
    select: covenantSelect,
  });
  const members = bloc.members.map(({ unitId, unitName }) => ({ unitId, name: unitName }));
  const unitIds = [
    ...members.map(({ unitId }) => unitId),
    ...(covenant?.status === "sealed" ? covenant.seats.map(({ unitId }) => unitId) : []),
  ];
  if (!canSee(viewer, { blocId: bloc.id, unitIds })) return null;

  const sees = seesDraft(viewer, bloc.id);
  const open = covenant !== null && (covenant.status !== "draft" || sees);
  const milestone = campaign.milestones[0];
  return {
    bloc: { id: bloc.id, code: bloc.code, name: bloc.name, kind: bloc.kind },
    year: campaign.year,
    dueOn: toDayOrNull(milestone?.dueOn ?? null),
    dueConfidence: milestone?.confidence ?? null,
    members,
    campaignId: campaign.id,
    amendmentRule: campaign.amendmentRule,
    amendmentConfidence: campaign.amendmentConfidence,
    maySetRule: maySetRule(viewer),
    mayPrepare: mayPrepare(viewer, bloc.id),
    mayRead: open,
    signsFor: members.filter(({ unitId }) => maySignFor(viewer, unitId)),
    viewerId: viewer.accountId,
    covenant: covenant && open ? await asRoomCovenant(covenant, now) : null,
  };
}
export type Room = NonNullable<Awaited<ReturnType<typeof findRoom>>>;
export type RoomCovenant = NonNullable<Room["covenant"]>;

type Row = Prisma.CovenantGetPayload<{ select: typeof covenantSelect }>;

async function asRoomCovenant(row: Row, now: Date) {
  const text: CovenantText =
    row.status === "draft" || row.text === null
      ? await composeText(db, row.id, now)
      : covenantText.parse(row.text);
  const signatures = row.signatures.filter(({ round }) => round === row.round);
  const signedBy = new Map(signatures.map((signature) => [signature.unitId, signature]));
  return {
    ...row,
    text,
    seats: row.seats.map(({ unit, ...seat }) => ({
      ...seat,
      unitName: unit.name,
      signature: signedBy.get(seat.unitId) ?? null,
    })),
    amendments: row.amendments.map((amendment) => ({
      ...amendment,
      after: amendment.after === null ? null : replacement.parse(amendment.after),
    })),
    changes: changesOf(row.amendments),
  };
}

/** The sealed paper of a bloc, to be printed; null when it is not sealed or not the viewer's. */
export async function findPaper(viewer: Viewer, code: string, year: number | null, now: Date) {
  const room = await findRoom(viewer, code, year, now);
  const covenant = room?.covenant;
  return covenant ? asPaper(covenant) : null;
}

/** The sealed paper of a bloc; null while it is not sealed. For who has asked the policy. */
export async function loadPaper(campaignId: string, blocId: string, now: Date) {
  const row = await db.covenant.findUnique({
    where: { campaignId_blocId: { campaignId, blocId } },
    select: covenantSelect,
  });
  return row && asPaper(await asRoomCovenant(row, now));
}

function asPaper(covenant: RoomCovenant) {
  if (!covenant.sealedAt || !covenant.sha256) return null;
  const { year, blocName } = covenant.text;
  return {
    name: `Giao ước thi đua ${year} - ${blocName}`,
    paper: covenantPaper({
      text: covenant.text,
      sha256: covenant.sha256,
      sealedAt: covenant.sealedAt,
      signatures: covenant.seats.flatMap(({ unitName, signature }) =>
        signature ? [{ unitName, signerName: signature.signerName, at: signature.at }] : [],
      ),
      amendments: covenant.amendments.flatMap((amendment) =>
        amendment.status === "adopted" && amendment.settledAt
          ? [{ ...amendment, settledAt: amendment.settledAt }]
          : [],
      ),
    }),
  };
}

const PROPOSALS_TOLD = 50;

/** The changes of sealed pledges on which the viewer, as a member's head, has not said anything yet. */
export async function listOwedConsents(viewer: Viewer, now: Date) {
  const unitIds = unitsOf(viewer, "unit_head");
  if (unitIds.length === 0) return [];
  const today = inForceOn(vietnamDay(now));
  const rows = await db.covenantAmendment.findMany({
    where: {
      status: "proposed",
      covenant: { bloc: { memberships: { some: { unitId: { in: unitIds }, ...today } } } },
    },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: PROPOSALS_TOLD,
    select: {
      id: true,
      number: true,
      proposedAt: true,
      consents: { where: { unitId: { in: unitIds } }, select: { unitId: true } },
      covenant: {
        select: {
          bloc: {
            select: {
              code: true,
              name: true,
              memberships: {
                where: { unitId: { in: unitIds }, ...today },
                select: { unitId: true },
              },
            },
          },
        },
      },
    },
  });
  return rows
    .filter(({ consents, covenant }) =>
      covenant.bloc.memberships.some(({ unitId }) =>
        consents.every((consent) => consent.unitId !== unitId),
      ),
    )
    .map(({ id, number, proposedAt, covenant: { bloc } }) => ({
      id,
      number,
      proposedAt,
      blocCode: bloc.code,
      blocName: bloc.name,
    }));
}

/**
 * What a unit promised for the year, as it stands today: by its bloc's sealed pledge with the changes agreed to, or, until
 * that is sealed, by what its head sent last. Empty while it has sent nothing.
 */
export async function promisedTargets(
  tx: Tx,
  campaignId: string,
  unitId: string,
): Promise<CovenantTarget[]> {
  const sealed = await tx.covenant.findFirst({
    where: { campaignId, status: "sealed", seats: { some: { unitId } } },
    select: {
      text: true,
      amendments: { select: { lineId: true, after: true, status: true, settledAt: true } },
    },
  });
  if (sealed?.text) {
    const text = covenantText.parse(sealed.text);
    const own = standingTargets(text, changesOf(sealed.amendments), unitId);
    if (own.length > 0) return own;
  }
  return (await lastSent(tx, campaignId, [unitId])).get(unitId) ?? [];
}
