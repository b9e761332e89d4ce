import pg from "pg";
import { afterAll, beforeEach, inject } from "vitest";
import { withDatabase } from "@/scripts/lib/database-url.mjs";
import { withClient } from "@/scripts/lib/databases.mjs";

const { server, template, prefix } = inject("databases");
const name = `${prefix}${process.env.VITEST_POOL_ID}`;
const url = withDatabase(server, name);

// A worker keeps its database from one file of tests to the next.
await withClient(server, async (admin) => {
  const found = await admin.query("select from pg_database where datname = $1", [name]);
  if (found.rowCount === 0) await admin.query(`create database ${name} template ${template}`);
});

const cleaner = new pg.Client({ connectionString: url });
await cleaner.connect();

/** What empties every table, whatever refers to what and whatever refuses to be deleted. */
async function emptying(): Promise<string> {
  const found = await cleaner.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname in ('public', 'ballot_box') and tablename <> '_prisma_migrations'`,
  );
  const tables = found.rows.map(({ table }) => table);
  const who = await cleaner.query<{ super: boolean }>(
    "select rolsuper as super from pg_roles where rolname = current_user",
  );
  if (!who.rows[0]?.super) return `truncate table ${tables.join(", ")} restart identity cascade`;
  // A hundred times faster than truncating, which writes every empty table anew.
  return [
    "begin",
    "set local session_replication_role = replica",
    ...tables.map((table) => `delete from ${table}`),
    `select setval(format('%I', sequencename)::regclass, start_value, false)
     from pg_sequences where schemaname = 'public'`,
    "commit",
  ].join(";\n");
}

const empty = await emptying();

// The client opens its pool at the first use, by what the environment says then.
process.env.DATABASE_URL = url;
const { db } = await import("@/lib/platform/db/client");

beforeEach(async () => {
  await cleaner.query(empty);
});
afterAll(async () => {
  await db.$disconnect();
  await cleaner.end();
});
