import "server-only";
import { recognitionWords } from "@/lib/entry/initiative/labels";
import { loadAccepted } from "@/lib/entry/line/queries";
import { judgeFile } from "@/lib/entry/verdict/queries";
import type { Preparation } from "@/lib/judging/ballot/commands/prepare";
import { seatsOf } from "@/lib/judging/ballot/queries";
import { idsOnRoster } from "@/lib/organisation/person/queries";
import { mentionOf } from "@/lib/organisation/person/rules";
import type { Tx } from "@/lib/platform/db/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { loadCouncil } from "../queries";
import { recusalsOf, type Subject, shareOf } from "../rules";

export type Council = NonNullable<Awaited<ReturnType<typeof loadCouncil>>>;

type Share = { readonly honour: string; readonly passPart: number; readonly passWhole: number };

/** What a paper is written from: whose, for which campaign, by which shares, and the ids of what stands on it. */
export type Agenda = {
  readonly council: Council;
  readonly campaignId: string;
  readonly passPart: number;
  readonly passWhole: number;
  /** The shares of titles that somebody set; the others have what the law asks. */
  readonly shares: readonly Share[];
  readonly ids: readonly string[];
};

type Drawn = { readonly lines: Preparation["lines"]; readonly subjects: readonly Subject[] };

/**
 * Roll and paper of a council's session as they stand today: the members who vote, the accepted lines or initiatives with
 * how the rules judge them, and who stands back from which. What is no longer accepted, or not the council's to weigh,
 * is left out.
 */
export async function prepareAgenda(tx: Tx, agenda: Agenda, now: Date): Promise<Preparation> {
  const { council } = agenda;
  const { lines, subjects } =
    council.kind === "initiative"
      ? await drawInitiatives(tx, agenda)
      : await drawLines(tx, agenda, now);
  const members = council.members.map(({ accountId, personId, unit }) => ({
    accountId,
    personId,
    // A unit's own council stands back from nothing for sitting in that unit.
    unitIds: [unit?.id, unit?.parentId].flatMap((id) =>
      id && (council.unit.kind === "ministry" || id !== council.unitId) ? [id] : [],
    ),
  }));
  return {
    seats: await seatsOf(tx, { blocId: null, councilId: council.id }, now),
    lines,
    recusals: recusalsOf(council.kind, members, subjects),
  };
}

const theirs = ({ council }: Agenda, unitId: string): boolean =>
  council.unit.kind === "ministry" || council.unitId === unitId;

async function drawLines(tx: Tx, agenda: Agenda, now: Date): Promise<Drawn> {
  const accepted = await loadAccepted(tx, agenda.campaignId, agenda.ids);
  const placed = await tx.registrationLine.findMany({
    where: { id: { in: accepted.map((line) => line.lineId) } },
    select: {
      id: true,
      registrationId: true,
      registration: { select: { unitId: true } },
      collective: { select: { id: true, parentId: true } },
    },
  });
  const placeOf = new Map(placed.map((line) => [line.id, line]));
  const verdicts = await verdictsOf(
    tx,
    placed.map((line) => line.registrationId),
    now,
  );
  const own = accepted.flatMap((line) => {
    const place = placeOf.get(line.lineId);
    return place && theirs(agenda, place.registration.unitId) ? [{ line, place }] : [];
  });
  return {
    lines: own.map(({ line }) => ({
      title:
        line.personId === null || line.unitName === line.recipientName
          ? line.recipientName
          : `${line.recipientName} (${line.unitName})`,
      honour: line.honourName,
      registrationLineId: line.lineId,
      verdict: verdicts.get(line.lineId) ?? null,
      ...ownShare(agenda, line.honourName, line.emulationTitleCode ?? line.commendationFormCode),
    })),
    subjects: own.map(({ line, place }) => ({
      key: line.lineId,
      personIds: line.personId ? [line.personId] : [],
      unitIds: [place.registration.unitId, place.collective?.id ?? ""],
    })),
  };
}

/** The share of a title as somebody set it for this session, else as the law asks where it asks more than the session. */
function ownShare(agenda: Agenda, honour: string, code: string | null) {
  const set = agenda.shares.find((share) => share.honour === honour);
  const { passPart, passWhole } = set ?? shareOf(code ?? "", agenda) ?? {};
  return { passPart: passPart ?? null, passWhole: passWhole ?? null };
}

/** How the rules judge the lines of these files today, file by file: the only way in which shares can be judged. */
async function verdictsOf(tx: Tx, registrationIds: readonly string[], now: Date) {
  const outcomes = new Map<string, "pass" | "fail" | "review">();
  for (const id of new Set(registrationIds)) {
    const file = await judgeFile(tx, id, vietnamDay(now));
    for (const { lineId, verdict } of file?.lines ?? []) outcomes.set(lineId, verdict.outcome);
  }
  return outcomes;
}

async function drawInitiatives(tx: Tx, agenda: Agenda): Promise<Drawn> {
  const rows = await tx.initiative.findMany({
    where: {
      id: { in: [...agenda.ids] },
      title: { not: "" },
      registration: { status: "accepted", campaignId: agenda.campaignId },
    },
    orderBy: [{ registration: { unitName: "asc" } }, { title: "asc" }, { id: "asc" }],
    include: {
      registration: { select: { unitId: true, unitName: true } },
      authors: { select: { personId: true, fullName: true, birthYear: true } },
    },
  });
  const own = rows.filter(({ registration }) => theirs(agenda, registration.unitId));
  const known = await authorsOnRosters(tx, own);
  return {
    lines: own.map((one) => {
      const honour = recognitionWords(one.scope);
      return {
        title: `${one.title} (${one.registration.unitName})`,
        honour,
        initiativeId: one.id,
        ...ownShare(agenda, honour, null),
      };
    }),
    subjects: own.map((one) => ({
      key: one.id,
      personIds: one.authors.flatMap(
        (author) =>
          author.personId ?? known.get(`${one.registration.unitId} ${mentionOf(author)}`) ?? [],
      ),
      unitIds: [one.registration.unitId],
    })),
  };
}

type Authored = {
  readonly registration: { readonly unitId: string };
  readonly authors: readonly { readonly fullName: string; readonly birthYear: number | null }[];
};

/** Who the authors are on the rosters of their units, a statement a unit. */
async function authorsOnRosters(tx: Tx, rows: readonly Authored[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const unitId of new Set(rows.map(({ registration }) => registration.unitId))) {
    const authors = rows.flatMap((one) =>
      one.registration.unitId === unitId ? one.authors.map(mentionOf) : [],
    );
    for (const [mention, id] of await idsOnRoster(tx, unitId, authors))
      known.set(`${unitId} ${mention}`, id);
  }
  return known;
}
