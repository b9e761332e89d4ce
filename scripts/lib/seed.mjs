import { runNode } from "./child.mjs";
import { withClient } from "./databases.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { toolProblem } from "./problem.mjs";
import { inRoot } from "./root.mjs";
import { say } from "./say.mjs";

/** Any number of our own: two servers that start at once seed one after the other. */
const LOCK = 72_707_370;

/** How the project's TypeScript is run outside Next.js: as on the server. */
export const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];

/** Fills a migrated database, unless it was filled from these very files. */
export async function seed(url, { demonstration }) {
  const print = fingerprint(["prisma/seed", "prisma/migrations"]);
  await withClient(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    const kept = await client.query("select hash from seed_stamp where name = 'seed'");
    if (kept.rows[0]?.hash === print) return;

    say(demonstration ? "Filling the demonstration database…" : "Filling the reference data…");
    const { code, output } = await runNode([...TYPESCRIPT, inRoot("prisma/seed/main.ts")], {
      show: "never",
      env: { DATABASE_URL: url, PORTAL_DEMO: demonstration ? "1" : "" },
    });
    if (code !== 0)
      throw toolProblem("The database could not be filled: see what was said above.", output);

    await client.query(
      `insert into seed_stamp (name, hash) values ('seed', $1)
       on conflict (name) do update set hash = excluded.hash`,
      [print],
    );
  });
}
