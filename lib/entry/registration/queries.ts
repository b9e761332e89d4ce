import "server-only";
import { z } from "zod";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { termOf, termSelect } from "@/lib/campaign/extension/queries";
import { windowOf } from "@/lib/campaign/extension/rules";
import type { Minutes } from "@/lib/entry/minutes/rules";
import { hasRole, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { ownSightOf, type Scope, type Sight, type Subject, scopeOf } from "./policy";
import type { Dossier, Honour } from "./rules";

/** The rows a scope lets through; `ownSightOf` says the same of one record. */
export const within = ({ unitIds, departmentIds }: Scope): Prisma.RegistrationWhereInput => ({
  OR: [
    { unitId: { in: [...unitIds] } },
    { parts: { some: { departmentId: { in: [...departmentIds] } } } },
  ],
});

const honourSelect = { select: { code: true, name: true } } as const;

const partSelect = {
  select: { departmentId: true, department: { select: { name: true } } },
} as const;

const dossierSelect = {
  headcount: true,
  womenCount: true,
  launchedOn: true,
  contactName: true,
  contactPosition: true,
  contactPhone: true,
  contactEmail: true,
  campaign: { select: { year: true } },
  unit: { select: { code: true } },
  unitName: true,
  lines: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      version: true,
      revision: true,
      subject: true,
      collectiveId: true,
      collective: { select: { name: true } },
      part: partSelect,
      fullName: true,
      birthYear: true,
      sex: true,
      jobTitle: true,
      note: true,
      emulationTitle: honourSelect,
      commendationForm: honourSelect,
      vote: { select: { agreed: true } },
    },
  },
  minutes: { include: { file: { select: { name: true, sha256: true } } } },
  targets: {
    orderBy: [{ content: { position: "asc" } }, { id: "asc" }],
    include: { content: { select: { code: true, title: true } } },
  },
  initiatives: {
    orderBy: { id: "asc" },
    include: {
      authors: { orderBy: { position: "asc" } },
      part: partSelect,
    },
  },
} satisfies Prisma.RegistrationSelect;

type Content = Prisma.RegistrationGetPayload<{ select: typeof dossierSelect }>;

function honourOf(line: {
  emulationTitle: { code: string; name: string } | null;
  commendationForm: { code: string; name: string } | null;
}): Honour | null {
  if (line.emulationTitle) return { kind: "title", ...line.emulationTitle };
  if (line.commendationForm) return { kind: "form", ...line.commendationForm };
  return null;
}

/** The content that lies in a viewer's sight: all of it, or a department's own rows. */
function inSight<T extends Pick<Content, "lines" | "targets" | "initiatives" | "minutes">>(
  row: T,
  sight: Sight,
): T {
  if (sight.kind === "whole") return row;
  const own = ({ part }: { part: { departmentId: string } | null }) =>
    part !== null && sight.departmentIds.includes(part.departmentId);
  return {
    ...row,
    // What the unit's meeting decided is not the department's.
    lines: row.lines.filter(own).map((line) => ({ ...line, vote: null })),
    targets: [],
    minutes: null,
    initiatives: row.initiatives.filter(own),
  };
}

function toDossier(row: Content): Dossier {
  return {
    year: row.campaign.year,
    unitCode: row.unit.code,
    unitName: row.unitName,
    facts: {
      headcount: row.headcount,
      womenCount: row.womenCount,
      launchedOn: toDayOrNull(row.launchedOn),
      contactName: row.contactName,
      contactPosition: row.contactPosition,
      contactPhone: row.contactPhone,
      contactEmail: row.contactEmail,
    },
    collectives: row.lines.flatMap((line) =>
      line.subject === "collective" && line.collectiveId
        ? [
            {
              id: line.id,
              collectiveId: line.collectiveId,
              collectiveName: line.collective?.name ?? "",
              departmentName: line.part?.department.name ?? null,
              honour: honourOf(line),
              note: line.note,
            },
          ]
        : [],
    ),
    people: row.lines.flatMap((line) =>
      line.subject === "person"
        ? [
            {
              id: line.id,
              departmentName: line.part?.department.name ?? null,
              fullName: line.fullName,
              birthYear: line.birthYear,
              sex: line.sex,
              jobTitle: line.jobTitle,
              honour: honourOf(line),
              note: line.note,
            },
          ]
        : [],
    ),
    targets: row.targets.map((target) => ({
      id: target.id,
      contentCode: target.content.code,
      contentTitle: target.content.title,
      indicator: target.indicator,
      measure: target.measure,
      baseline: target.baseline?.toString() ?? null,
      target: target.target?.toString() ?? null,
      weight: target.weight,
      dueOn: toDayOrNull(target.dueOn),
      responsible: target.responsible,
    })),
    initiatives: row.initiatives.map((initiative) => ({
      id: initiative.id,
      departmentName: initiative.part?.department.name ?? null,
      title: initiative.title,
      field: initiative.field,
      summary: initiative.summary,
      scope: initiative.scope,
      appliedFrom: toDayOrNull(initiative.appliedFrom),
      authors: initiative.authors.map((author) => ({
        fullName: author.fullName,
        birthYear: author.birthYear,
        jobTitle: author.jobTitle,
        share: author.share.toString(),
      })),
    })),
    minutes: minutesOf(row),
  };
}

const subjectSelect = {
  id: true,
  campaignId: true,
  unitId: true,
  blocId: true,
  status: true,
  version: true,
  parts: { select: { id: true, departmentId: true, handedInAt: true } },
} satisfies Prisma.RegistrationSelect;

/** The meeting with its votes; null while neither is entered. */
function minutesOf({ minutes, lines }: Pick<Content, "minutes" | "lines">): Minutes | null {
  const votes = lines.flatMap(({ id, vote }) => (vote ? [{ lineId: id, ...vote }] : []));
  if (!minutes && votes.length === 0) return null;
  const { fileId, file } = minutes ?? { fileId: null, file: null };
  return {
    metOn: toDayOrNull(minutes?.metOn ?? null),
    totalMembers: minutes?.totalMembers ?? null,
    presentMembers: minutes?.presentMembers ?? null,
    chair: minutes?.chair ?? "",
    secretary: minutes?.secretary ?? "",
    scan: fileId && file ? { fileId, ...file } : null,
    votes,
  };
}

export type LoadedSubject = Subject & {
  id: string;
  campaignId: string;
  version: number;
  parts: { id: string; departmentId: string; handedInAt: Date | null }[];
};

/** What policy needs of a file, inside a command's transaction. Null when there is none. */
export async function loadSubject(tx: Tx, id: string): Promise<LoadedSubject | null> {
  const row = await tx.registration.findUnique({ where: { id }, select: subjectSelect });
  return row && { ...row, departmentIds: row.parts.map((part) => part.departmentId) };
}

/** The whole content of a file, inside a command's transaction. */
export const loadDossier = async (tx: Tx, id: string): Promise<Dossier> =>
  toDossier(await tx.registration.findUniqueOrThrow({ where: { id }, select: dossierSelect }));

/** The extensions that stand for a unit, of whatever year. */
const EXTENSIONS = {
  where: { endedAt: null },
  select: { campaignId: true, dueOn: true },
} as const;

/** The step that somebody has ordered on a file and that waits to be carried out; at most one. */
export const heldSelect = {
  batchItems: { where: { outcome: null }, select: { batchId: true } },
} satisfies Prisma.RegistrationSelect;

/**
 * A file with all that the unit's own pages show, as it is being written. Null when there is none, and equally for
 * everybody who is not of the unit: bloc and ministry read what was sent (`findForReview`).
 */
export async function findRegistration(viewer: Viewer, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.registration.findFirst({
    where: { AND: [{ id }, within(scopeOf(viewer))] },
    select: {
      ...dossierSelect,
      id: true,
      unitId: true,
      blocId: true,
      status: true,
      version: true,
      factsVersion: true,
      seenSections: true,
      sentAt: true,
      lateDays: true,
      openedAt: true,
      ...heldSelect,
      updatedAt: true,
      unit: {
        select: {
          id: true,
          code: true,
          name: true,
          shortName: true,
          kind: true,
          extensions: EXTENSIONS,
        },
      },
      bloc: { select: { id: true, code: true, name: true } },
      campaign: {
        select: {
          id: true,
          year: true,
          theme: true,
          ...termSelect,
        },
      },
      parts: {
        select: {
          id: true,
          departmentId: true,
          handedInAt: true,
          version: true,
          department: { select: { name: true } },
          handedInBy: { select: { name: true } },
        },
        orderBy: { department: { name: "asc" } },
      },
      events: {
        orderBy: { sequence: "asc" },
        select: {
          sequence: true,
          kind: true,
          fromStatus: true,
          toStatus: true,
          comment: true,
          receiptCode: true,
          sha256: true,
          lateDays: true,
          at: true,
          actor: { select: { name: true } },
          delegation: { select: { fromAccount: { select: { name: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const departmentIds = row.parts.map((part) => part.departmentId);
  const sight = ownSightOf(viewer, { ...row, departmentIds });
  if (!sight) return null;
  const content = inSight(row, sight);
  return {
    ...content,
    sight,
    departmentIds,
    held: row.batchItems.length > 0,
    dossier: toDossier(content),
    window: windowOf(
      termOf(
        row.campaign,
        row.unit.extensions.find((one) => one.campaignId === row.campaign.id),
      ),
      await listHolidays(),
    ),
  };
}
export type RegistrationFile = NonNullable<Awaited<ReturnType<typeof findRegistration>>>;

/** The viewer's own units' files, newest year first: what the unit's people and its departments work on. */
export async function listOwnFiles(viewer: Viewer) {
  const rows = await db.registration.findMany({
    where: within(scopeOf(viewer)),
    orderBy: [{ campaign: { year: "desc" } }, { unitName: "asc" }],
    select: {
      ...subjectSelect,
      unitName: true,
      createdAt: true,
      campaign: {
        select: {
          year: true,
          ...termSelect,
        },
      },
      unit: { select: { extensions: EXTENSIONS } },
      lateDays: true,
      events: {
        orderBy: { sequence: "desc" },
        take: 1,
        select: {
          kind: true,
          at: true,
          comment: true,
          actor: { select: { name: true } },
          delegation: { select: { fromAccount: { select: { name: true } } } },
        },
      },
    },
  });
  return rows.map(({ campaign, unit, ...row }) => ({
    ...row,
    departmentIds: row.parts.map((part) => part.departmentId),
    year: campaign.year,
    dueOn: windowOf(
      termOf(
        campaign,
        unit.extensions.find((one) => one.campaignId === row.campaignId),
      ),
      [],
    ).dueOn,
  }));
}
export type OwnFile = Awaited<ReturnType<typeof listOwnFiles>>[number];

/** The units whose officer the viewer is, and which have no file yet for this campaign. */
export const listUnitsWithoutFile = (viewer: Viewer, campaignId: string) =>
  db.unit.findMany({
    where: { id: { in: unitsOf(viewer, "unit_officer") }, registrations: { none: { campaignId } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });

/** The files that wait for the viewer's own review for a bloc, longest waiting first. */
export const listAwaitingBloc = (viewer: Viewer) =>
  db.registration.findMany({
    where: {
      status: "awaiting_bloc",
      OR: viewer.offices.map(({ blocId, unitId, office, leaderUnitId }) => ({
        blocId,
        unitId: office === "leader" ? { not: unitId } : { in: leaderUnitId ? [leaderUnitId] : [] },
      })),
    },
    orderBy: [{ updatedAt: "asc" }, { id: "asc" }],
    select: { id: true, unitName: true, updatedAt: true },
  });

/** How many files wait for the ministry, and since when the longest has; nothing for who is not of its staff. */
export async function countAwaitingMinistry(viewer: Viewer) {
  if (!hasRole(viewer, "ministry_staff")) return { count: 0, oldest: null };
  const where = { status: "awaiting_ministry" as const };
  const found = await db.registration.aggregate({ where, _count: true, _min: { updatedAt: true } });
  return { count: found._count, oldest: found._min.updatedAt };
}
