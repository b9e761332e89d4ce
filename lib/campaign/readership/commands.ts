import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import type { Sweep } from "@/lib/platform/job/sweep";
import { vietnamDay } from "@/lib/platform/shared/dates";

/** What a request says of its sender; nothing of it is kept. */
export type Visitor = { readonly address: string; readonly browser: string };

type Visit = { readonly day: string; readonly articleId: string; readonly visitor: string };

/** How long visits are gathered before they are written together. */
const GATHERING = 2_000;

const salts = new Map<string, Promise<string>>();

/** The day's salt, the same on every server, made by whoever asks first. */
function saltOf(day: string): Promise<string> {
  const known = salts.get(day);
  if (known !== undefined) return known;
  salts.clear();
  const asked = (async () => {
    const made = randomBytes(24).toString("base64url");
    await db.visitSalt.createMany({ data: { day: toDate(day), salt: made }, skipDuplicates: true });
    return (await db.visitSalt.findUniqueOrThrow({ where: { day: toDate(day) } })).salt;
  })();
  salts.set(day, asked);
  asked.catch(() => salts.delete(day));
  return asked;
}

const gathered = new Map<string, Visit>();
let writing: NodeJS.Timeout | null = null;

/**
 * Notes that somebody reads an article now, to be written with others' visits in a moment. Each visitor counts once a
 * day, known by a digest of address and browser under a salt that is thrown away with the day: no cookie, and nobody
 * can be found again tomorrow. `now` is the real clock.
 */
export async function noteVisit(articleId: string, { address, browser }: Visitor, now: Date) {
  const day = vietnamDay(now);
  const visitor = createHash("sha256")
    .update(`${await saltOf(day)} ${address} ${browser}`)
    .digest("base64url");
  gathered.set(`${day} ${articleId} ${visitor}`, { day, articleId, visitor });
  writing ??= setTimeout(() => {
    writeVisits().catch((thrown: unknown) => console.error(thrown));
  }, GATHERING);
}

/** Writes what was gathered, in one statement; articles that are none count for nothing. */
export async function writeVisits(): Promise<void> {
  if (writing) clearTimeout(writing);
  writing = null;
  const visits = [...gathered.values()];
  gathered.clear();
  if (visits.length === 0) return;
  await db.$executeRaw`
    with fresh as (
      insert into article_visit (day, article_id, visitor)
      select v.day::date, a.id, v.visitor
      from unnest(${visits.map(({ day }) => day)}::text[], ${visits.map(({ articleId }) => articleId)}::uuid[],
        ${visits.map(({ visitor }) => visitor)}::text[]) as v (day, article_id, visitor)
      join article a on a.id = v.article_id and a.status in ('scheduled', 'published')
      on conflict do nothing
      returning article_id
    )
    insert into readership (article_id, views)
    select article_id, count(*) from fresh group by article_id order by article_id
    on conflict (article_id) do update set views = readership.views + excluded.views`;
}

/** Forgets yesterday's visitors, and the salt by which they could be known. */
export const forgetVisitors: Sweep = {
  name: "forget-visitors",
  everySeconds: 3_600,
  run: async (now) => {
    const before = { day: { lt: toDate(vietnamDay(now)) } };
    await db.visitSalt.deleteMany({ where: before });
    const { count } = await db.articleVisit.deleteMany({ where: before });
    return count;
  },
};
