import { ensureDatabase } from "./databases.mjs";
import { embeddedServer } from "./embedded-postgres.mjs";
import { explainDatabase } from "./explain.mjs";
import { migrate } from "./migrate.mjs";
import { requireFitServer } from "./own-server.mjs";
import { problem } from "./problem.mjs";
import { say } from "./say.mjs";
import { seed } from "./seed.mjs";

/**
 * The portal's database, migrated and filled: the one DATABASE_URL names, with reference data only,
 * or else the embedded one, with the demonstration. It is let go at the end of the command. Who serves
 * from it awaits `keep`, which brings an embedded one back when it dies and throws when that fails.
 */
export async function openDatabase() {
  const own = process.env.DATABASE_URL;
  const { url, keep } = own ? await ownDatabase(own) : await embeddedDatabase();
  const demonstration = !own;
  try {
    const applied = await migrate(url);
    if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}.`);
    await seed(url, { demonstration });
  } catch (thrown) {
    const cause = thrown.plain ? thrown.cause : thrown;
    const sentence = cause ? explainDatabase(cause, url) : null;
    throw sentence === null ? thrown : problem(sentence, thrown);
  }
  return { url, demonstration, keep };
}

/** Somebody else keeps it. */
async function ownDatabase(url) {
  await requireFitServer(url);
  return { url, keep: () => new Promise(() => {}) };
}

async function embeddedDatabase() {
  const server = await embeddedServer();
  say(`The database ${server.adopted ? "is running" : "has started"} on port ${server.port}.`);
  return { url: await ensureDatabase(server.url, "portal"), keep: server.keep };
}
