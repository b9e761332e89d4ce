import { randomUUID } from "node:crypto";
import type pg from "pg";
import { describe, expect, it } from "vitest";
import { castPaper } from "@/lib/judging/ballot/commands/cast";
import { findBallot } from "@/lib/judging/ballot/queries";
import { ensureDatabase } from "@/scripts/lib/databases.mjs";
import { embeddedServer } from "@/scripts/lib/embedded-postgres.mjs";
import { migrate } from "@/scripts/lib/migrate.mjs";
import { givenBallot, same } from "@/tests/factories/ballot";
import { NOW } from "@/tests/factories/registration";
import { connect } from "@/tests/support/portal-role";

describe("many at once", () => {
  it("[T-13] a hundred papers at once: none is lost, none is doubled, each has its own receipt", async () => {
    const { id, leader, heads, everybodyIsHere, move, read } = await givenBallot({ members: 100 });
    await everybodyIsHere();
    await move("open");
    const session = await read();
    const papers = session.roll.map((voter, index) => ({
      voterId: voter.id,
      choices: same(session, voter.id, index % 3 === 0 ? "disagree" : "agree"),
    }));
    // Everybody twice, as from two browsers.
    const answers = await Promise.all(
      [...papers, ...papers].map((paper, index) =>
        castPaper(heads[index % 100] ?? leader, paper, NOW),
      ),
    );
    const receipts = answers.flatMap((answer) => (answer.ok ? [answer.value.receipt] : []));
    expect(receipts).toHaveLength(100);
    expect(new Set(receipts).size).toBe(100);
    await move("close");
    const seen = await findBallot(leader, id);
    expect(seen?.receipts).toEqual([...receipts].sort());
    for (const line of seen?.results ?? []) {
      const own = session.roll.findIndex((voter) => voter.recusedFrom.includes(line.lineId));
      const disagree = papers.filter((_, index) => index % 3 === 0 && index !== own).length;
      expect(line.tally).toEqual({ agree: 99 - disagree, disagree, blank: 0 });
    }
  }, 90_000);
});

/** A vote of so many persons on one line, open, in an empty database of its own. */
async function layVote(client: pg.Client, voters: number) {
  const [session, line] = [randomUUID(), randomUUID()];
  await client.query("set session_replication_role = replica");
  await client.query(
    `insert into ballot_session (id, kind, campaign_id, council_id, title, purpose, quorum_part, quorum_whole, pass_part, pass_whole,
       denominator, recused_counted, written_votes, rules_confidence, created_at)
     values ($1, 'council', gen_random_uuid(), gen_random_uuid(), '', '', 2, 3, 9, 10, 'all', true, true, 'confirmed', now())`,
    [session],
  );
  await client.query(
    "insert into ballot_line (id, session_id, position, title) values ($1, $2, 1, 'Dòng thử')",
    [line, session],
  );
  const roll = await client.query<{ id: string }>(
    `insert into ballot_voter (id, session_id, name, account_id, attendance)
     select gen_random_uuid(), $1, 'Người ' || n, gen_random_uuid(), 'present' from generate_series(1, $2) n returning id`,
    [session, voters],
  );
  await client.query("reset session_replication_role");
  await client.query("select ballot_box.open_session($1, now())", [session]);
  return { session, line, voterIds: roll.rows.map((row) => row.id) };
}

type Cast = { voter: string; receipt: string };

/** Casts for one voter after another until the connection breaks; answers what was confirmed. */
async function castAll(
  client: pg.Client,
  line: string,
  voterIds: string[],
  confirmed: Cast[],
): Promise<void> {
  for (const voter of voterIds) {
    const answer = await client
      .query<{ outcome: string; receipt: string }>("select * from ballot_box.cast_paper($1, $2)", [
        voter,
        JSON.stringify({ [line]: "A" }),
      ])
      .catch(() => null);
    if (answer === null) return;
    const [row] = answer.rows;
    if (row?.outcome === "cast") confirmed.push({ voter, receipt: row.receipt });
  }
}

describe("a server killed in the middle of a vote", () => {
  it("[T-14] has lost no paper that it confirmed, and doubled none; the vote goes on", async () => {
    const VOTERS = 400;
    const first = await embeddedServer({ name: "pg-crash", port: 0 });
    const url = await ensureDatabase(first.url, `vote_${randomUUID().slice(0, 8)}`);
    await migrate(url);
    const owner = await connect("owner", url);
    const { session, line, voterIds } = await layVote(owner, VOTERS);
    const { rows } = await owner.query<{ pid: number }>(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
    );
    const confirmed: Cast[] = [];
    const clients = await Promise.all(Array.from({ length: 8 }, () => connect("portal", url)));
    const casting = clients.map((client, index) =>
      castAll(
        client,
        line,
        voterIds.filter((_, place) => place % 8 === index),
        confirmed,
      ),
    );
    // The moment when a fifth is confirmed; eight more are on their way.
    while (confirmed.length < VOTERS / 5) await new Promise(setImmediate);
    process.kill(rows[0]?.pid ?? 0, "SIGKILL");
    await Promise.all(casting);
    expect(confirmed.length).toBeLessThan(VOTERS);

    const again = await embeddedServer({ name: "pg-crash", port: 0 });
    const address = new URL(url);
    address.port = String(again.port);
    const revived = await connect("owner", address.href);
    const box = await revived.query<{ pile: string; receipts: string[] }>(
      "select piles ->> $2 as pile, receipts from ballot_box.urn where session_id = $1",
      [session, line],
    );
    const struck = await revived.query<{ id: string }>(
      "select id from ballot_voter where has_voted",
    );
    const [urn] = box.rows;
    expect(urn?.pile).toHaveLength(struck.rows.length);
    expect(urn?.receipts).toHaveLength(struck.rows.length);
    expect(struck.rows.map((row) => row.id)).toEqual(
      expect.arrayContaining(confirmed.map((one) => one.voter)),
    );
    expect(urn?.receipts).toEqual(expect.arrayContaining(confirmed.map((one) => one.receipt)));

    // Everybody tries again: who was struck off is refused, the others go in.
    const portal = await connect("portal", address.href);
    const later: Cast[] = [];
    await castAll(portal, line, voterIds, later);
    expect(later).toHaveLength(VOTERS - struck.rows.length);
    await portal.query("select ballot_box.close_session($1, now())", [session]);
    const slips = await portal.query("select choice from ballot_slip");
    expect(slips.rows.map((row) => row.choice)).toEqual(Array(VOTERS).fill("agree"));
    await Promise.all([portal.end(), revived.end()]);
    await again.leave();
    await first.leave();
  }, 90_000);
});
