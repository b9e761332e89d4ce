import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { canSee, mayKeep, scopeOf } from "./policy";
import type { DocumentFilter } from "./rules";
import type { DocumentKind } from "./schema";
import type { Status } from "./workflow";

export const DOCUMENTS_PER_PAGE = 20;

/** What everybody reads at this moment. */
const published = (now: Date) =>
  ({ status: "published", publishedAt: { lte: now } }) satisfies Prisma.DocumentWhereInput;

/** A line of the register; days are yyyy-mm-dd. */
export type DocumentRow = {
  id: string;
  slug: string;
  kind: DocumentKind;
  number: string;
  title: string;
  issuer: string;
  year: number;
  signedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  confidence: "confirmed" | "inferred" | "proposed";
  status: Status;
  hasFile: boolean;
};

const COLUMNS = Prisma.sql`
  d.id, d.slug, d.kind::text as kind, d.number, d.title, d.issuer, d.year,
  to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn", to_char(d.effective_on, 'YYYY-MM-DD') as "effectiveOn",
  to_char(d.expires_on, 'YYYY-MM-DD') as "expiresOn", d.confidence::text as confidence,
  d.status::text as status, d.file_id is not null as "hasFile"`;

const ORDER = Prisma.sql`order by d.year desc, d.signed_on desc nulls last, d.id desc`;

/** The effect on a day, as `effectOn` says it of one document. */
const effectOf = (day: string) => Prisma.sql`
  case when d.expires_on < ${day}::date then 'ended' when d.effective_on is null then 'unknown'
       when d.effective_on > ${day}::date then 'not_yet' else 'in_force' end`;

async function pageWhere(inSight: Prisma.Sql, filter: DocumentFilter, now: Date) {
  const matching = Prisma.sql`
    from document d
    where ${inSight}
      and (${filter.kind}::text is null or d.kind::text = ${filter.kind})
      and (${filter.year}::int is null or d.year = ${filter.year}::int)
      and (${filter.effect}::text is null or ${effectOf(vietnamDay(now))} = ${filter.effect})
      and strpos(fold(d.number || ' ' || d.title || ' ' || d.issuer), fold(${filter.search})) > 0`;
  const [rows, counts] = await Promise.all([
    db.$queryRaw<DocumentRow[]>`
      select ${COLUMNS} ${matching} ${ORDER}
      limit ${DOCUMENTS_PER_PAGE} offset ${(filter.page - 1) * DOCUMENTS_PER_PAGE}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total ${matching}`,
  ]);
  return { rows, total: counts[0]?.total ?? 0 };
}

/** One page of the documents that everybody reads, the latest first. */
export const publishedDocuments = (filter: DocumentFilter, now: Date) =>
  pageWhere(Prisma.sql`d.status = 'published' and d.published_at <= ${now}`, filter, now);

/** The documents last entered for everybody, as the home page shows them. */
export const latestDocuments = (limit: number, now: Date): Promise<DocumentRow[]> =>
  db.$queryRaw<DocumentRow[]>`
    select ${COLUMNS} from document d
    where d.status = 'published' and d.published_at <= ${now} ${ORDER} limit ${limit}`;

/** One page of the register as its keepers see it; of what is published alone to anybody else. */
export const listDocuments = (viewer: Viewer, filter: DocumentFilter, now: Date) =>
  pageWhere(Prisma.sql`(${scopeOf(viewer).drafts} or d.status = 'published')`, filter, now);

/** The years of the documents that everybody reads, the latest first. */
export async function documentYears(now: Date): Promise<number[]> {
  const rows = await db.document.groupBy({
    by: ["year"],
    where: published(now),
    orderBy: { year: "desc" },
  });
  return rows.map(({ year }) => year);
}

const other = { slug: true, kind: true, number: true, title: true } as const;

const pageSelect = {
  id: true,
  slug: true,
  kind: true,
  number: true,
  title: true,
  issuer: true,
  year: true,
  signedOn: true,
  effectiveOn: true,
  expiresOn: true,
  signerName: true,
  signerTitle: true,
  note: true,
  confidence: true,
  replacedById: true,
  status: true,
  publishedAt: true,
  updatedAt: true,
  version: true,
  file: { select: { id: true, name: true, contentType: true, size: true } },
} satisfies Prisma.DocumentSelect;

const inDays = <
  Row extends { signedOn: Date | null; effectiveOn: Date | null; expiresOn: Date | null },
>(
  row: Row,
) => ({
  ...row,
  signedOn: toDayOrNull(row.signedOn),
  effectiveOn: toDayOrNull(row.effectiveOn),
  expiresOn: toDayOrNull(row.expiresOn),
});

/** A document that everybody reads, with what it replaced and what replaced it so far as that is public too. */
export async function publishedDocument(slug: string, now: Date) {
  const row = await db.document.findFirst({
    where: { slug, ...published(now) },
    select: {
      ...pageSelect,
      replacedBy: { select: { ...other, status: true, publishedAt: true } },
      replaces: { where: published(now), orderBy: { year: "desc" }, select: other },
    },
  });
  if (!row) return null;
  const { replacedBy, ...document } = inDays(row);
  const isPublic =
    replacedBy?.status === "published" && replacedBy.publishedAt && replacedBy.publishedAt <= now;
  return { ...document, replacedBy: isPublic ? replacedBy : null };
}
export type DocumentPage = NonNullable<Awaited<ReturnType<typeof publishedDocument>>>;

/** An entry of the register for its keepers. Null to anybody else, and when there is none. */
export async function findDocument(viewer: Viewer, id: string) {
  if (!mayKeep(viewer)) return null;
  const row = await db.document.findUnique({ where: { id }, select: pageSelect });
  return row && canSee(viewer, row) ? inDays(row) : null;
}

/** What may take a document's place: every other entry, by number. Nothing for those who keep no register. */
export async function replacementChoices(viewer: Viewer, exceptId: string | null) {
  if (!mayKeep(viewer)) return [];
  return db.document.findMany({
    where: exceptId === null ? {} : { id: { not: exceptId } },
    select: { id: true, kind: true, number: true },
    orderBy: [{ year: "desc" }, { number: "asc" }],
    take: 500,
  });
}

/** What the commands need of an entry, inside their transaction. Null when there is none. */
export const loadDocument = (tx: Tx, id: string) =>
  tx.document.findUnique({
    where: { id },
    select: { id: true, slug: true, number: true, status: true, version: true, fileId: true },
  });
