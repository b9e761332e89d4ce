// A thousand papers through the command, beside the database's own function alone; the ranking of 142 units.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { castPaper } from "@/lib/judging/ballot/commands/cast";
import { rankingOf } from "@/lib/judging/ranking/queries";
import { mintViewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";

const PAPERS = 1_000;
const AT_ONCE = 10;
const UNITS = 142;
const RANKINGS = 30;
const NOW = new Date("2021-12-06T02:00:00Z");

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL ?? "" });
await owner.connect();

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** An open vote of a council of a thousand, all here, on three lines. */
async function layVote() {
  const session = randomUUID();
  await owner.query("set session_replication_role = replica");
  await owner.query(
    `insert into ballot_session (id, kind, campaign_id, council_id, title, purpose, quorum_part, quorum_whole, pass_part, pass_whole,
       denominator, recused_counted, written_votes, rules_confidence, created_at)
     select $1, 'council', id, gen_random_uuid(), 'Đo hiệu năng', '', 2, 3, 90, 100, 'all', true, true, 'confirmed', $2 from campaign where year = 2021`,
    [session, NOW],
  );
  const lines = await owner.query<{ id: string }>(
    `insert into ballot_line (id, session_id, position, title)
     select gen_random_uuid(), $1, n, 'Dòng ' || n from generate_series(1, 3) n returning id`,
    [session],
  );
  const accounts = await owner.query<{ id: string }>(
    `insert into account (id, email, name, password_hash)
     select gen_random_uuid(), 'bo-phieu-' || left($1::text, 8) || '-' || n || '@trinh-dien.example', 'Người thử', ''
     from generate_series(1, $2) n returning id`,
    [session, PAPERS],
  );
  const voters = await owner.query<{ id: string; account_id: string }>(
    `insert into ballot_voter (id, session_id, name, account_id, attendance)
     select gen_random_uuid(), $1, 'Người thử', id, 'present' from unnest($2::uuid[]) id returning id, account_id`,
    [session, accounts.rows.map((row) => row.id)],
  );
  await owner.query("reset session_replication_role");
  await owner.query("analyze ballot_voter; analyze ballot_line");
  await owner.query("select ballot_box.open_session($1, $2)", [session, NOW]);
  return { session, lineIds: lines.rows.map((row) => row.id), voters: voters.rows };
}

type Vote = Awaited<ReturnType<typeof layVote>>;

const close = async ({ session }: Vote) => {
  const began = performance.now();
  await owner.query("select ballot_box.close_session($1, $2)", [session, NOW]);
  const { rows } = await owner.query<{ slips: number }>(
    "select count(*)::int as slips from ballot_slip p join ballot_line l on l.id = p.line_id where l.session_id = $1",
    [session],
  );
  if (rows[0]?.slips !== PAPERS * 3) throw new Error(`${rows[0]?.slips} slips on the table`);
  return performance.now() - began;
};

/** Everybody's paper through the portal's own command, so many at once. */
async function throughCommands(vote: Vote): Promise<number> {
  const choices = Object.fromEntries(vote.lineIds.map((id) => [id, "agree" as const]));
  const waiting = [...vote.voters];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let voter = waiting.pop(); voter; voter = waiting.pop()) {
        const accountId = voter.account_id;
        const viewer = mintViewer({
          accountId,
          sessionId: accountId,
          name: "",
          grants: [],
          offices: [],
        });
        const cast = await castPaper(viewer, { voterId: voter.id, choices }, NOW);
        if (!cast.ok) throw new Error(JSON.stringify(cast.error));
      }
    }),
  );
  return performance.now() - began;
}

/** The same papers through the database's function alone, one after the other. */
async function throughFunction(vote: Vote): Promise<number> {
  const paper = JSON.stringify(Object.fromEntries(vote.lineIds.map((id) => [id, "A"])));
  const began = performance.now();
  for (const voter of vote.voters)
    await owner.query("select outcome from ballot_box.cast_paper($1, $2)", [voter.id, paper]);
  return performance.now() - began;
}

/** Sheets of so many units, each criterion scored by three layers. */
async function laySheets(): Promise<string> {
  await owner.query("set session_replication_role = replica");
  await owner.query(
    `with sheet as (
       insert into score_sheet (id, campaign_id, table_id, unit_id, bloc_id, status, created_at)
       select gen_random_uuid(), t.campaign_id, t.id, u.id, (select id from bloc order by position limit 1), 'awaiting_ministry', $2
       from score_table t, (select id from unit where code like 'BENCH-%' order by id limit $1) u
       where t.status = 'published' returning id, table_id)
     insert into score_entry (sheet_id, criterion_id, layer, value, account_id, at)
     select s.id, c.id, layer, case c.kind when 'deduction' then 0 else round((c.points * (1 - random() / 4))::numeric, 2) end,
       (select id from account limit 1), $2
     from sheet s join score_criterion c on c.table_id = s.table_id,
       unnest(array['self', 'cross', 'leader']::score_layer[]) layer`,
    [UNITS, NOW],
  );
  await owner.query("reset session_replication_role");
  await owner.query("analyze score_sheet; analyze score_entry");
  const campaign = await db.campaign.findUniqueOrThrow({ where: { year: 2021 } });
  return campaign.id;
}

const [commanded, bare] = [await layVote(), await layVote()];
const commandMs = await throughCommands(commanded);
const functionMs = await throughFunction(bare);
const closeMs = await close(commanded);
await close(bare);

const campaignId = await laySheets();
const times: number[] = [];
let units = 0;
for (let round = 0; round < RANKINGS; round++) {
  const began = performance.now();
  units = (await rankingOf(campaignId, null, ["awaiting_ministry"])).rows.length;
  times.push(performance.now() - began);
}
await owner.end();
process.stdout.write(
  `\n${JSON.stringify({ papers: PAPERS, commandMs, functionMs, closeMs, units, rankingMs: median(times) })}\n`,
);
process.exit(0);
