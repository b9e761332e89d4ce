import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { HonourRef } from "@/lib/titles/catalogue/rules";
import { type LedgerSearch, type RecipientKind, splitWords, wordStart } from "./rules";

export const LEDGER_PAGE = 20;

/** A line of the ledger as the public reads it. Days are yyyy-mm-dd. */
export type LedgerRow = {
  id: string;
  year: number;
  recipient: RecipientKind;
  recipientName: string;
  unitName: string;
  honourKind: HonourRef["kind"];
  honourName: string;
  decisionId: string;
  decisionNumber: string;
  decidedOn: string;
};

/** A line of somebody's history: what its bonus is reckoned from stands with it. */
export type HistoryRow = LedgerRow & { honourCode: string; achievement: string };

/** Both names as the database folded them when the entry was written. */
const FOLDED = Prisma.sql`l.folded`;

/** The order of the law: titles by their place in it, then commendation forms by theirs. */
const RANK = Prisma.sql`coalesce(t.position, 1000 + f.position)`;

const HONOURS = Prisma.sql`
  left join emulation_title t on t.code = l.emulation_title_code
  left join commendation_form f on f.code = l.commendation_form_code`;

const COLUMNS = Prisma.sql`
  l.id, l.year, l.recipient_name as "recipientName", l.unit_name as "unitName",
  case when l.person_id is null then 'collective' else 'person' end as recipient,
  case when t.code is null then 'form' else 'title' end as "honourKind",
  coalesce(t.name, f.name) as "honourName",
  (select a.decision_id from award a where a.id = l.award_id) as "decisionId",
  l.decision_number as "decisionNumber", to_char(l.decided_on, 'YYYY-MM-DD') as "decidedOn"`;

const HISTORY = Prisma.sql`
  ${COLUMNS}, coalesce(t.code, f.code) as "honourCode",
  (select a.achievement from award a where a.id = l.award_id) as achievement`;

function narrowing({ year, honour, recipient }: LedgerSearch, typedYear: number | null) {
  const wanted = year ?? typedYear;
  return [
    ...(wanted === null ? [] : [Prisma.sql`l.year = ${wanted}::int`]),
    ...(honour?.kind === "title" ? [Prisma.sql`l.emulation_title_code = ${honour.code}`] : []),
    ...(honour?.kind === "form" ? [Prisma.sql`l.commendation_form_code = ${honour.code}`] : []),
    ...(recipient === "person" ? [Prisma.sql`l.person_id is not null`] : []),
    ...(recipient === "collective" ? [Prisma.sql`l.person_id is null`] : []),
  ];
}

async function pageWhere(conditions: readonly Prisma.Sql[], page: number) {
  const where =
    conditions.length === 0
      ? Prisma.empty
      : Prisma.sql`where ${Prisma.join([...conditions], " and ")}`;
  const [rows, counts] = await Promise.all([
    db.$queryRaw<LedgerRow[]>`
      select ${COLUMNS} from ledger_entry l ${HONOURS} ${where}
      order by l.year desc, ${RANK}, name_key(l.recipient_name) collate "vi-x-icu", l.id
      limit ${LEDGER_PAGE} offset ${(page - 1) * LEDGER_PAGE}`,
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total from ledger_entry l ${where}`,
  ]);
  return { rows, total: counts[0]?.total ?? 0 };
}

/**
 * One page of the ledger: the latest year first, then by title, then by name in Vietnamese order. Every word typed must
 * begin a word of the recipient's or the unit's name. When nothing matches, what is spelt nearly so is given instead,
 * and `approximate` says so.
 */
export async function searchLedger(search: LedgerSearch) {
  const { words, year } = splitWords(search.text);
  const narrow = narrowing(search, year);
  const exact = words.map((word) => Prisma.sql`${FOLDED} ~ ${wordStart(word)}`);
  const found = await pageWhere([...exact, ...narrow], search.page);
  if (found.total > 0 || words.length === 0) return { ...found, approximate: false };

  const near = Prisma.sql`${FOLDED} %> ${words.join(" ")}`;
  const guessed = await pageWhere([near, ...narrow], search.page);
  return { ...guessed, approximate: guessed.total > 0 };
}

/** The years of the published decisions, the latest first. */
export async function ledgerYears(): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    select distinct year from decision where status = 'published' order by year desc`;
  return rows.map((row) => row.year);
}

/** One line of the ledger with who signed the decision and its scan; null when there is none. */
export async function findEntry(id: string) {
  const [row] = await db.$queryRaw<LedgerRow[]>`
    select ${COLUMNS} from ledger_entry l ${HONOURS} where l.id = ${id}::uuid`;
  if (!row) return null;
  const { award, ...subject } = await db.ledgerEntry.findUniqueOrThrow({
    where: { id },
    select: {
      personId: true,
      unitId: true,
      award: {
        select: {
          achievement: true,
          decision: {
            select: {
              title: true,
              signerName: true,
              signerTitle: true,
              file: { select: { id: true, name: true, contentType: true, size: true } },
            },
          },
        },
      },
    },
  });
  return { ...row, ...subject, achievement: award.achievement, decision: award.decision };
}

/** What a person holds, the latest first. */
export const historyOfPerson = (personId: string): Promise<HistoryRow[]> =>
  db.$queryRaw<HistoryRow[]>`
    select ${HISTORY} from ledger_entry l ${HONOURS} where l.person_id = ${personId}::uuid
    order by l.year desc, ${RANK}, l.id`;

/** What a unit itself holds as a collective, the latest first; its people's honours are theirs. */
export const historyOfUnit = (unitId: string): Promise<HistoryRow[]> =>
  db.$queryRaw<HistoryRow[]>`
    select ${HISTORY} from ledger_entry l ${HONOURS}
    where l.unit_id = ${unitId}::uuid and l.person_id is null
    order by l.year desc, ${RANK}, l.id`;

/** A unit and every unit that it carries on. */
const line = (unitId: string) => Prisma.sql`
  with recursive line(unit_id) as (
    select ${unitId}::uuid
    union
    select s.from_id from line join unit_succession s on s.to_id = line.unit_id)`;

export async function unitsCarriedOn(client: Tx, unitId: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    ${line(unitId)} select unit_id as id from line`;
  return rows.map(({ id }) => id);
}

/** The same with what every unit held that this one carries on, each under the name it had. */
export const historyOfCollective = (unitId: string): Promise<HistoryRow[]> =>
  db.$queryRaw<HistoryRow[]>`
    ${line(unitId)}
    select ${HISTORY} from line join ledger_entry l on l.unit_id = line.unit_id ${HONOURS}
    where l.person_id is null
    order by l.year desc, ${RANK}, l.id`;

/** The awards of the decisions last published by `now`, in the order in which those decisions print them. */
export const latestAwards = (now: Date, limit: number): Promise<LedgerRow[]> =>
  db.$queryRaw<LedgerRow[]>`
    select ${COLUMNS}
    from decision d
    join award w on w.decision_id = d.id
    join ledger_entry l on l.award_id = w.id ${HONOURS}
    where d.status = 'published' and d.published_at <= ${now}
    order by d.signed_on desc, d.id desc, w.position
    limit ${limit}`;
