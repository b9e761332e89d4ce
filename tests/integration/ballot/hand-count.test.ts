import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resultOf, type Tally } from "@/lib/judging/ballot/rules";
import { connect } from "@/tests/support/portal-role";

const SESSIONS = 10_000;
const SEED = 20_211_206;

let owner: pg.Client;
let portal: pg.Client;
beforeAll(async () => {
  owner = await connect("owner");
  portal = await connect("portal");
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});

const letter = fc.constantFrom("A", "D", "B");

/** A vote in miniature: who is there, who stands back from what, what each would say, in which order, under which rules. */
const vote = fc
  .record({
    members: fc.integer({ min: 2, max: 6 }),
    lines: fc.integer({ min: 1, max: 3 }),
    quorum: fc.constantFrom([2, 3], [1, 2], [1, 1]),
    pass: fc.constantFrom([90, 100], [2, 3], [1, 2]),
    denominator: fc.constantFrom("all" as const, "present" as const),
    recusedCounted: fc.boolean(),
    writtenVotes: fc.boolean(),
    seats: fc.option(fc.integer({ min: 1, max: 2 })),
  })
  .chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      attendance: fc.array(fc.constantFrom("present", "present", "present", "written", "absent"), {
        minLength: facts.members,
        maxLength: facts.members,
      }),
      recused: fc.array(
        fc.array(
          fc.nat(5).map((n) => n === 0),
          { minLength: 3, maxLength: 3 },
        ),
        {
          minLength: facts.members,
          maxLength: facts.members,
        },
      ),
      wishes: fc.array(fc.array(letter, { minLength: 3, maxLength: 3 }), {
        minLength: facts.members,
        maxLength: facts.members,
      }),
      order: fc.shuffledSubarray([...Array(facts.members).keys()], { minLength: facts.members }),
    }),
  );
type Vote = ReturnType<typeof withIds>;

const withIds = (drawn: typeof vote extends fc.Arbitrary<infer V> ? V : never) => ({
  ...drawn,
  id: randomUUID(),
  lineIds: Array.from({ length: drawn.facts.lines }, () => randomUUID()),
  voterIds: Array.from({ length: drawn.facts.members }, () => randomUUID()),
});

/** By hand, with its own arithmetic: who gets a paper in, and what lies on the table at the end; null without a quorum. */
function byHand(one: Vote) {
  const { facts, attendance, recused, wishes, order } = one;
  const [part = 0, whole = 1] = facts.quorum;
  const voted = new Set<number>();
  const inRoom = attendance.filter((where) => where === "present").length;
  const met = () =>
    inRoom / facts.members + 1e-9 >= part / whole ||
    (facts.writtenVotes &&
      attendance.every(
        (where, member) => where === "present" || (where === "written" && voted.has(member)),
      ));
  const table: string[][] = one.lineIds.map(() => []);
  for (const member of order) {
    const paper = one.lineIds.flatMap((_, line) => (recused[member]?.[line] ? [] : [line]));
    const agreed = paper.filter((line) => wishes[member]?.[line] === "A").length;
    if (attendance[member] === "absent") continue;
    if (attendance[member] === "written" && !facts.writtenVotes) continue;
    if (attendance[member] === "present" && !met()) continue;
    if (facts.seats !== null && agreed > facts.seats) continue;
    voted.add(member);
    for (const line of paper) table[line]?.push(wishes[member]?.[line] ?? "");
  }
  return { voted, table: met() ? table : null };
}

/** What a careful teller would say of a line: won by its share, and within the seats if nobody stands level at the end. */
function verdicts(one: Vote, voted: ReadonlySet<number>, table: string[][]): string[] {
  const { facts, attendance, recused } = one;
  const [part = 0, whole = 1] = facts.pass;
  const agreed = table.map((pile) => pile.filter((said) => said === "A").length);
  const passed = agreed.map((count, line) => {
    const of = attendance.filter((where, member) => {
      if (!facts.recusedCounted && recused[member]?.[line]) return false;
      return (
        facts.denominator === "all" ||
        where === "present" ||
        (where === "written" && voted.has(member))
      );
    }).length;
    return count > 0 && count * whole >= part * of;
  });
  const { seats } = facts;
  return agreed.map((count, line) => {
    if (!passed[line]) return "lost";
    if (seats === null) return "won";
    const better = agreed.filter((other, at) => passed[at] && other > count).length;
    const asGood = agreed.filter((other, at) => passed[at] && other >= count).length;
    if (better >= seats) return "passed_over";
    return asGood <= seats ? "won" : "tied";
  });
}

async function lay(votes: readonly Vote[]): Promise<void> {
  const insert = (sql: string, rows: unknown[]) => owner.query(sql, [JSON.stringify(rows)]);
  await owner.query("set session_replication_role = replica");
  await insert(
    `insert into ballot_session (id, kind, campaign_id, council_id, title, purpose, quorum_part, quorum_whole, pass_part, pass_whole,
       denominator, recused_counted, written_votes, seats, rules_confidence, created_at)
     select id, 'council', gen_random_uuid(), gen_random_uuid(), '', '', qp, qw, pp, pw, den, rc, wv, seats, 'proposed', now()
     from jsonb_to_recordset($1) as r (id uuid, qp int, qw int, pp int, pw int, den ballot_denominator, rc bool, wv bool, seats int)`,
    votes.map(({ id, facts }) => ({
      id,
      qp: facts.quorum[0],
      qw: facts.quorum[1],
      pp: facts.pass[0],
      pw: facts.pass[1],
      den: facts.denominator,
      rc: facts.recusedCounted,
      wv: facts.writtenVotes,
      seats: facts.seats,
    })),
  );
  await insert(
    `insert into ballot_line (id, session_id, position, title)
     select id, session, place, '' from jsonb_to_recordset($1) as r (id uuid, session uuid, place int)`,
    votes.flatMap(({ id, lineIds }) =>
      lineIds.map((line, place) => ({ id: line, session: id, place })),
    ),
  );
  await insert(
    `insert into ballot_voter (id, session_id, name, account_id, attendance)
     select id, session, '', gen_random_uuid(), attendance
     from jsonb_to_recordset($1) as r (id uuid, session uuid, attendance ballot_attendance)`,
    votes.flatMap(({ id, voterIds, attendance }) =>
      voterIds.map((voter, member) => ({ id: voter, session: id, attendance: attendance[member] })),
    ),
  );
  await insert(
    `insert into ballot_recusal (voter_id, line_id, reason)
     select voter, line, '' from jsonb_to_recordset($1) as r (voter uuid, line uuid)`,
    votes.flatMap(({ voterIds, lineIds, recused }) =>
      voterIds.flatMap((voter, member) =>
        lineIds.flatMap((line, at) => (recused[member]?.[at] ? [{ voter, line }] : [])),
      ),
    ),
  );
  await owner.query("reset session_replication_role");
  await owner.query(
    "analyze ballot_line; analyze ballot_voter; analyze ballot_recusal; analyze ballot_session",
  );
}

const paperOf = (one: Vote, member: number) =>
  Object.fromEntries(
    one.lineIds.flatMap((line, at) =>
      one.recused[member]?.[at] ? [] : [[line, one.wishes[member]?.[at]]],
    ),
  );

const asTally = (pile: readonly string[]): Tally => ({
  agree: pile.filter((said) => said === "A").length,
  disagree: pile.filter((said) => said === "D").length,
  blank: pile.filter((said) => said === "B").length,
});

it("[T-15] over 10,000 random votes the result is that of a hand count, and the slips lie in no voter's order", async () => {
  const votes = fc.sample(vote, { numRuns: SESSIONS, seed: SEED }).map(withIds);
  await lay(votes);
  const ids = votes.map((one) => one.id);
  await portal.query("select ballot_box.open_session(id, now()) from unnest($1::uuid[]) id", [ids]);
  await portal.query(
    `select ballot_box.cast_paper(voter, choices)
     from (select * from jsonb_to_recordset($1) as r (place int, voter uuid, choices jsonb) order by place) papers`,
    [
      JSON.stringify(
        votes
          .flatMap((one) =>
            one.order.map((member) => ({
              voter: one.voterIds[member],
              choices: paperOf(one, member),
            })),
          )
          .map((paper, place) => ({ place, ...paper })),
      ),
    ],
  );
  const closings = await portal.query<{ id: string; outcome: string }>(
    "select id, ballot_box.close_session(id, now()) as outcome from unnest($1::uuid[]) id",
    [ids],
  );
  const closed = new Map(closings.rows.map((row) => [row.id, row.outcome]));
  const slips = await portal.query<{ line_id: string; choices: string }>(
    `select line_id, string_agg(case choice when 'agree' then 'A' when 'disagree' then 'D' else 'B' end, '' order by ctid) as choices
     from ballot_slip group by line_id`,
  );
  const onTable = new Map(slips.rows.map((row) => [row.line_id, row.choices]));
  const struck = await portal.query<{ id: string }>("select id from ballot_voter where has_voted");
  const hasVoted = new Set(struck.rows.map((row) => row.id));
  const receipts = await portal.query<{ session_id: string; codes: number }>(
    "select session_id, count(*)::int as codes from ballot_receipt group by session_id",
  );
  const codes = new Map(receipts.rows.map((row) => [row.session_id, row.codes]));

  let counted = 0;
  let inOrder = 0;
  let expectedInOrder = 0;
  for (const one of votes) {
    const { voted, table } = byHand(one);
    expect(one.voterIds.map((voter) => hasVoted.has(voter))).toEqual(
      one.voterIds.map((_, member) => voted.has(member)),
    );
    expect(closed.get(one.id)).toBe(table ? "closed" : "no_quorum");
    if (!table) continue;
    counted += 1;
    expect(codes.get(one.id) ?? 0).toBe(voted.size);
    const piles = one.lineIds.map((line) => onTable.get(line) ?? "");
    expect(piles.map((pile) => asTally([...pile]))).toEqual(table.map(asTally));
    const { quorum, pass, members: _m, lines: _l, ...facts } = one.facts;
    const rules = {
      ...facts,
      quorumPart: quorum[0] ?? 0,
      quorumWhole: quorum[1] ?? 1,
      passPart: pass[0] ?? 0,
      passWhole: pass[1] ?? 1,
    };
    const roll = one.voterIds.map((_, member) => ({
      attendance: one.attendance[member] as "present" | "written" | "absent",
      hasVoted: voted.has(member),
      recusedFrom: one.lineIds.filter((_line, at) => one.recused[member]?.[at]),
    }));
    const result = resultOf(
      rules,
      roll,
      one.lineIds.map((lineId, at) => ({ lineId, tally: asTally([...(piles[at] ?? "")]) })),
    );
    expect(result.map((line) => line.outcome)).toEqual(verdicts(one, voted, table));
    for (const [at, pile] of piles.entries()) {
      const said = table[at] ?? [];
      if (said.length < 3) continue;
      expectedInOrder += 1 / arrangements(said);
      if (pile === said.join("")) inOrder += 1;
    }
  }
  expect(counted).toBeGreaterThan(SESSIONS / 3);
  // By chance alone some lie as they were cast; more than chance would be a trace of the order.
  expect(Math.abs(inOrder - expectedInOrder)).toBeLessThan(5 * Math.sqrt(expectedInOrder));
}, 180_000);

/** In how many ways such a pile can lie. */
function arrangements(pile: readonly string[]): number {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return ["A", "D", "B"].reduce(
    (ways, said) => ways / factorial(pile.filter((other) => other === said).length),
    factorial(pile.length),
  );
}
