import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { canSee, type Scope, type Subject, scopeOf } from "./policy";
import type { Dossier, Honour } from "./rules";
import { LEFT_THE_UNIT, type Status } from "./workflow";

/** The rows a scope lets through; `canSee` says the same of one record. */
export function within(scope: Scope): Prisma.RegistrationWhereInput {
  const left: Prisma.RegistrationWhereInput = { status: { in: [...LEFT_THE_UNIT] } };
  return {
    OR: [
      { unitId: { in: [...scope.unitIds] } },
      { parts: { some: { departmentId: { in: [...scope.departmentIds] } } } },
      { ...left, blocId: { in: [...scope.blocIds] } },
      ...(scope.all ? [left] : []),
    ],
  };
}

const honourSelect = { select: { code: true, name: true } } as const;

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
      subject: true,
      collectiveId: true,
      collective: { select: { name: true } },
      part: { select: { department: { select: { name: true } } } },
      fullName: true,
      birthYear: true,
      sex: true,
      jobTitle: true,
      note: true,
      emulationTitle: honourSelect,
      commendationForm: honourSelect,
    },
  },
  targets: {
    orderBy: [{ content: { position: "asc" } }, { id: "asc" }],
    include: { content: { select: { code: true, title: true } } },
  },
  initiatives: {
    orderBy: { id: "asc" },
    include: {
      authors: { orderBy: { position: "asc" } },
      part: { select: { department: { select: { name: true } } } },
    },
  },
} satisfies Prisma.RegistrationSelect;

type DossierRow = Prisma.RegistrationGetPayload<{ select: typeof dossierSelect }>;

function honourOf(line: {
  emulationTitle: { code: string; name: string } | null;
  commendationForm: { code: string; name: string } | null;
}): Honour | null {
  if (line.emulationTitle) return { kind: "title", ...line.emulationTitle };
  if (line.commendationForm) return { kind: "form", ...line.commendationForm };
  return null;
}

function toDossier(row: DossierRow): Dossier {
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
  };
}

const subjectSelect = {
  id: true,
  unitId: true,
  blocId: true,
  status: true,
  version: true,
  parts: { select: { id: true, departmentId: true, handedInAt: true } },
} satisfies Prisma.RegistrationSelect;

export type LoadedSubject = Subject & {
  id: string;
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

/** A file with all that its pages show. Null when there is none, and equally when it is not the viewer's to see. */
export async function findRegistration(viewer: Viewer, id: string) {
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
      updatedAt: true,
      unit: { select: { id: true, code: true, name: true, shortName: true, kind: true } },
      bloc: { select: { id: true, code: true, name: true } },
      campaign: {
        select: {
          id: true,
          year: true,
          theme: true,
          milestones: {
            where: { code: "registration" },
            select: { opensOn: true, dueOn: true, confidence: true },
          },
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
          at: true,
          actor: { select: { name: true } },
        },
      },
    },
  });
  if (!row) return null;
  const departmentIds = row.parts.map((part) => part.departmentId);
  if (!canSee(viewer, { ...row, departmentIds })) return null;
  const milestone = row.campaign.milestones[0];
  return {
    ...row,
    departmentIds,
    dossier: toDossier(row),
    window: milestone
      ? {
          opensOn: toDayOrNull(milestone.opensOn),
          dueOn: toDayOrNull(milestone.dueOn),
          confidence: milestone.confidence,
        }
      : null,
  };
}
export type RegistrationFile = NonNullable<Awaited<ReturnType<typeof findRegistration>>>;

/** The versions of a file's rows, by id, for the forms that will save them. */
export async function findRowVersions(
  viewer: Viewer,
  registrationId: string,
): Promise<Record<string, { version: number; departmentId: string | null }>> {
  const where = { registrationId, registration: within(scopeOf(viewer)) };
  const part = { select: { departmentId: true } };
  const [lines, targets, initiatives] = await Promise.all([
    db.registrationLine.findMany({ where, select: { id: true, version: true, part } }),
    db.pledgeTarget.findMany({ where, select: { id: true, version: true } }),
    db.initiative.findMany({ where, select: { id: true, version: true, part } }),
  ]);
  return Object.fromEntries([
    ...[...lines, ...initiatives].map((row) => [
      row.id,
      { version: row.version, departmentId: row.part?.departmentId ?? null },
    ]),
    ...targets.map((row) => [row.id, { version: row.version, departmentId: null }]),
  ]);
}

/** The unit's file of a campaign, for whoever works in the unit. */
export const findOfUnit = (viewer: Viewer, campaignId: string, unitId: string) =>
  db.registration.findFirst({
    where: { AND: [{ campaignId, unitId }, within(scopeOf(viewer))] },
    select: { id: true, status: true, updatedAt: true },
  });

export type ListFilter = {
  readonly campaignId: string;
  readonly status?: Status;
  readonly blocId?: string;
  /** Any part of the unit's name, diacritics or not. */
  readonly search?: string;
  readonly page: number;
};

export const PAGE_SIZE = 20;

/** One page of files in the viewer's sight, by the unit's name in Vietnamese order, and how many there are in all. */
export async function listRegistrations(viewer: Viewer, filter: ListFilter) {
  const where: Prisma.RegistrationWhereInput = {
    AND: [
      within(scopeOf(viewer)),
      {
        campaignId: filter.campaignId,
        ...(filter.status && { status: filter.status }),
        ...(filter.blocId && { blocId: filter.blocId }),
        ...(filter.search && { unit: { name: { contains: filter.search, mode: "insensitive" } } }),
      },
    ],
  };
  const [rows, total] = await Promise.all([
    db.registration.findMany({
      where,
      orderBy: [{ unitName: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        unitId: true,
        blocId: true,
        unitName: true,
        status: true,
        sentAt: true,
        updatedAt: true,
        bloc: { select: { name: true } },
        parts: { select: { departmentId: true } },
        _count: { select: { lines: true, targets: true, initiatives: true } },
      },
    }),
    db.registration.count({ where }),
  ]);
  return { rows, total };
}
