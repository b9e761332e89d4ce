import pg from "pg";
import { withDatabase } from "./database-url.mjs";

/** How long an unreachable server is waited for. */
const PATIENCE = 10_000;

/** Asks with one connection of its own, which is closed whatever happens. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  await client.connect();
  // A server that goes away between two questions is told by the next question.
  client.on("error", () => {});
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The connection string of a database of this server, created empty where it is absent. */
export async function ensureDatabase(serverUrl, database) {
  await withClient(serverUrl, async (client) => {
    const found = await client.query("select from pg_database where datname = $1", [database]);
    if (found.rowCount === 0)
      await client.query(`create database ${pg.escapeIdentifier(database)}`);
  });
  return withDatabase(serverUrl, database);
}

/** The connection string of a database created empty, in place of one of that name. */
export async function freshDatabase(serverUrl, database) {
  await dropDatabase(serverUrl, database);
  return ensureDatabase(serverUrl, database);
}

export async function dropDatabase(serverUrl, database) {
  await withClient(serverUrl, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(database)} with (force)`),
  );
}
