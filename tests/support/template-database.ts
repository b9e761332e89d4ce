import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { withDatabase } from "@/scripts/lib/database-url.mjs";
import { dropDatabase, freshDatabase, withClient } from "@/scripts/lib/databases.mjs";
import { embeddedServer } from "@/scripts/lib/embedded-postgres.mjs";
import { fingerprint } from "@/scripts/lib/fingerprint.mjs";
import { migrate } from "@/scripts/lib/migrate.mjs";

/** What each worker is told, so that it can make its own database. */
export type TestDatabases = {
  readonly server: string;
  readonly template: string;
  readonly prefix: string;
};

declare module "vitest" {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** Any number of our own: two runs that start at once make the template one after the other. */
const LOCK = 72_707_371;

/** The server given, or an embedded one that stops with the last run that uses it. */
async function testServer() {
  const url = process.env.TEST_SERVER_URL;
  if (url) return { url, leave: async () => {} };
  return embeddedServer({ name: "pg-test", port: 0, disposable: true });
}

/** One migrated database for these very migrations. It appears under its name only when it is whole. */
async function makeTemplate(server: string): Promise<string> {
  const template = `portal_template_${fingerprint(["prisma/migrations"]).slice(0, 12)}`;
  await withClient(server, async (admin) => {
    await admin.query("select pg_advisory_lock($1)", [LOCK]);
    const found = await admin.query("select from pg_database where datname = $1", [template]);
    if (found.rowCount !== 0) return;
    const unfinished = `${template}_unfinished`;
    await migrate(await freshDatabase(server, unfinished));
    await admin.query(`alter database ${unfinished} rename to ${template}`);
  });
  return template;
}

async function dropAll(server: string, prefix: string): Promise<void> {
  const names = await withClient(server, async (admin) => {
    const found = await admin.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    return found.rows.map(({ datname }) => datname);
  });
  for (const name of names) await dropDatabase(server, name);
}

/** Before all integration tests: a template that each worker copies, which takes tens of milliseconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = await makeTemplate(withDatabase(server.url, "postgres"));
  const prefix = `portal_test_${randomBytes(4).toString("hex")}_`;
  project.provide("databases", { server: server.url, template, prefix });
  return async () => {
    await dropAll(server.url, prefix);
    await server.leave();
  };
}
