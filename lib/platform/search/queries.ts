import "server-only";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import {
  FOUND_PER_PAGE,
  type Known,
  MOST_OF_A_KIND,
  nearestWord,
  SEARCH_KINDS,
  type Search,
  type SearchKind,
  searchWords,
} from "./rules";

/** One thing found; the day is yyyy-mm-dd. */
export type Found = {
  kind: SearchKind;
  id: string;
  href: string;
  title: string;
  body: string;
  year: number | null;
  datedOn: string | null;
};

type Counts = Partial<Record<SearchKind, number>>;

export type Answer = {
  readonly rows: readonly Found[];
  /** How many of each kind were found, at most MOST_OF_A_KIND. */
  readonly counts: Counts;
  /** The words that the results hold, for showing them. */
  readonly words: readonly string[];
  /** `exact`: every word as typed. `corrected`: misspelt words put right. `any`: at least one of the words. */
  readonly manner: "exact" | "corrected" | "any";
};

/** A word as a text query quotes it. Words hold letters and digits alone. */
const lexeme = (word: string) => `'${word}'`;

const joined = (terms: readonly string[], by: "&" | "|") => `(${terms.join(` ${by} `)})`;

/** What a reader may see at this moment. */
const inSight = (now: Date) =>
  Prisma.sql`e.published_at <= ${now} and (e.hidden_at is null or e.hidden_at > ${now})`;

/**
 * The statement of a search. Of each kind the index gives at most MOST_OF_A_KIND, which are then ranked: by where the
 * words stand and how near each other, whether the title holds them as typed, and how much the kind weighs.
 */
function statement(terms: string, typed: string, { kind, year, page }: Search, now: Date) {
  const narrowed = year === null ? terms : `${terms} & 'year:${year}'`;
  const candidates = SEARCH_KINDS.map(
    (one) => Prisma.sql`
      (select e.* from search_entry e
       where e.words @@ ${`${narrowed} & 'kind:${one}'`}::tsquery and ${inSight(now)}
       limit ${MOST_OF_A_KIND})`,
  );
  const phrase = ` ${searchWords(typed).join(" ")} `;
  return Prisma.sql`
    with found as materialized (${Prisma.join(candidates, " union all ")}),
    ranked as (
      select f.*, ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', f.words, ${terms}::tsquery, 1)
        + case when strpos(f.folded, ${phrase}) > 0 then 1 else 0 end
        + case when strpos(lower(f.title), lower(${typed})) > 0 then 0.5 else 0 end
        + case f.kind when 'announcement' then 0.4 when 'document' then 0.3 when 'news' then 0.2 else 0 end as score
      from found f
      where ${kind}::text is null or f.kind::text = ${kind}
    ),
    shown as (
      select r.kind::text as kind, r.ref_id as id, r.href, r.title, left(r.body, 20000) as body, r.year,
        to_char(r.dated_on, 'YYYY-MM-DD') as "datedOn",
        row_number() over (order by r.score desc, r.dated_on desc nulls last, r.ref_id) as place
      from ranked r
      order by place limit ${FOUND_PER_PAGE} offset ${(page - 1) * FOUND_PER_PAGE}
    )
    select
      (select coalesce(jsonb_object_agg(c.kind, c.n), '{}') from (select kind, count(*) as n from found group by kind) c)
        as counts,
      (select coalesce(jsonb_agg(s order by s.place), '[]') from shown s) as rows`;
}

async function ask(terms: string, typed: string, search: Search, now: Date) {
  const [answer] = await db.$queryRaw<{ counts: Counts; rows: (Found & { place: number })[] }[]>(
    statement(terms, typed, search, now),
  );
  return answer ?? { counts: {}, rows: [] };
}

const nothing = ({ counts }: { counts: Counts }) => Object.keys(counts).length === 0;

/** The words that no entry holds, each with what comes nearest: a beginning of known words, or a known word. */
async function corrections(words: readonly string[]): Promise<Map<string, string>> {
  const known = await db.$queryRaw<{ word: string }[]>`
    select word from search_word where word = any(${[...words]}::text[])`;
  const found = new Set(known.map(({ word }) => word));
  const put = new Map<string, string>();
  for (const typed of words) {
    if (found.has(typed) || !/^[a-z]{2,}$/.test(typed)) continue;
    const near = await db.$queryRaw<Known[]>`
      select word, ndoc as entries from search_word
      where similarity(word, ${typed}) > 0.2 or (length(${typed}::text) > 2 and word like ${`${typed}%`})
      order by word like ${`${typed}%`} desc, similarity(word, ${typed}) desc, ndoc desc
      limit 40`;
    const begun = typed.length > 2 && near.some(({ word }) => word.startsWith(typed));
    const meant = begun ? null : nearestWord(typed, near);
    if (begun) put.set(typed, `${lexeme(typed)}:*`);
    else if (meant !== null) put.set(typed, lexeme(meant));
  }
  return put;
}

/** The word itself without the quotes of a text query; "nguy*" stands for what begins so. */
const bare = (term: string): string => term.replace(/[^a-z0-9*]/g, "");

/**
 * What everybody may find by these words at this moment, a page at a time. Diacritics and case never count. Where no
 * entry holds every word, misspelt ones are put right; where that leaves nothing either, any of the words will do.
 */
export async function searchPortal(search: Search, now: Date): Promise<Answer> {
  const words = searchWords(search.text);
  if (words.length === 0) return { rows: [], counts: {}, words, manner: "exact" };
  const typed = search.text.normalize("NFC");

  const exact = await ask(joined(words.map(lexeme), "&"), typed, search, now);
  if (!nothing(exact)) return { ...exact, words, manner: "exact" };

  const meant = await corrections(words);
  const terms = words.map((word) => meant.get(word) ?? lexeme(word));
  const right = terms.map(bare);
  if (meant.size > 0) {
    const corrected = await ask(joined(terms, "&"), right.join(" "), search, now);
    if (!nothing(corrected)) return { ...corrected, words: right, manner: "corrected" };
  }
  const any = await ask(joined(terms, "|"), right.join(" "), search, now);
  return { ...any, words: right, manner: "any" };
}

/** The years of what can be found, the latest first. */
export async function searchYears(now: Date): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    with recursive years as (
      (select max(year) as year from search_entry)
      union all
      select (select max(year) from search_entry where year < y.year) from years y where y.year is not null
    )
    select year from years where year is not null and year <= extract(year from ${now}::timestamptz)`;
  return rows.map(({ year }) => year);
}

/** As many addresses as one map of the site may hold, with some room for the pages that are always there. */
const MOST_ADDRESSES = 45_000;

/** The addresses of all that everybody may find at this moment, the latest first. */
export async function everyAddress(now: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ href: string }[]>`
    select e.href from search_entry e where ${inSight(now)}
    order by e.published_at desc, e.ref_id limit ${MOST_ADDRESSES}`;
  return rows.map(({ href }) => href);
}

/** Counts anew which words there are. Readers are not kept waiting meanwhile. */
export async function refreshWords(): Promise<void> {
  await db.$executeRaw`select search_refresh_words()`;
}
