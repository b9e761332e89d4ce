// The portal's database in a measurement, with an ear for every statement that it is asked.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { CONNECTION_OPTIONS as options } from "@/lib/platform/db/client";
import { PrismaClient } from "@/lib/platform/db/generated/client";

const connectionString = process.env.DATABASE_URL ?? "";
const ROUNDS = process.env.BENCH_SHORT ? 1 : 7;

type Statement = { text: string; values: unknown[] };

let asked: Statement[] = [];
/** As the owner of the tables, to lay what is measured. */
export const pool = new pg.Pool({ connectionString });
const portal = new pg.Pool({ connectionString, options });
const client = new PrismaClient({
  adapter: new PrismaPg({ connectionString, options }),
  log: [{ emit: "event", level: "query" }],
});
client.$on("query", ({ query, params }) => {
  if (/^[\s(]*(?:select|with)\b/i.test(query))
    asked.push({ text: query, values: JSON.parse(params) });
});
const query = (statement: Statement) => {
  asked.push({ text: statement.text, values: statement.values });
  return portal.query(statement);
};
// In the place of the portal's own, as lib/platform/db/client.ts would open it.
Object.assign(globalThis, { portalDatabase: { reads: { query }, client } });

/** What PostgreSQL itself says that these statements took, one after the other, in milliseconds. */
async function timeOfSql(statements: readonly Statement[]): Promise<number> {
  let total = 0;
  for (const { text, values } of statements) {
    const { rows } = await portal.query<{ "QUERY PLAN": { "Execution Time": number }[] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    total += rows[0]?.["QUERY PLAN"][0]?.["Execution Time"] ?? 0;
  }
  return total;
}

const median = (values: readonly number[]) =>
  Number((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1));

/** Medians of what a read takes: its SQL by EXPLAIN ANALYZE and its whole wait; how many statements it asks; its answer. */
export async function measure<Answer>(work: () => Promise<Answer>) {
  const sql: number[] = [];
  const wait: number[] = [];
  let last = await work();
  let statements = 0;
  for (let round = 0; round < ROUNDS; round++) {
    asked = [];
    const began = performance.now();
    last = await work();
    wait.push(performance.now() - began);
    const heard = asked;
    statements = heard.length;
    sql.push(await timeOfSql(heard));
  }
  return { answer: last, row: { sqlMs: median(sql), waitMs: median(wait), statements } };
}
