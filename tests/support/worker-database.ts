import { afterAll, beforeEach, inject } from "vitest";
import { withDatabase } from "@/scripts/lib/database-url.mjs";
import { withClient } from "@/scripts/lib/databases.mjs";

const { server, template, prefix } = inject("databases");
const name = `${prefix}${process.env.VITEST_POOL_ID}`;
const url = withDatabase(server, name);

// A worker keeps its database from one file of tests to the next.
const tables = await withClient(server, async (admin) => {
  const found = await admin.query("select from pg_database where datname = $1", [name]);
  if (found.rowCount === 0) await admin.query(`create database ${name} template ${template}`);
}).then(() =>
  withClient(url, async (client) => {
    const found = await client.query<{ table: string }>(
      `select format('%I', tablename) as table from pg_tables
       where schemaname = 'public' and tablename <> '_prisma_migrations'`,
    );
    return found.rows.map(({ table }) => table);
  }),
);

// The client opens its pool at the first use, by what the environment says then.
process.env.DATABASE_URL = url;
const { db } = await import("@/lib/platform/db/client");

beforeEach(async () => {
  await db.$executeRawUnsafe(`truncate table ${tables.join(", ")} restart identity cascade`);
});
afterAll(() => db.$disconnect());
