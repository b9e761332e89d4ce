import { randomUUID } from "node:crypto";
import { withClient } from "./databases.mjs";
import { plan, readMigrations } from "./migrations.mjs";
import { problem } from "./problem.mjs";

/** The key under which Prisma's own tools migrate, so that they and we wait for each other. */
const LOCK = 72_707_369;

const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/** The line of a script that PostgreSQL complains about. */
const lineOf = (sql, position) => sql.slice(0, Number(position) - 1).split("\n").length;

async function apply(client, { name, sql, checksum }) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (thrown) {
    await client.query("rollback").catch(() => {});
    const line = thrown.position ? ` at line ${lineOf(sql, thrown.position)}` : "";
    throw problem(
      `The migration ${name} could not be applied${line} and left nothing behind: ${thrown.message}.`,
      thrown,
    );
  }
}

/**
 * Applies the migrations that a database lacks and answers with their names. Each is one transaction,
 * recorded as `prisma migrate deploy` would; several servers may start at once.
 */
export async function migrate(url) {
  return withClient(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query(
      "select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null",
    );
    const { pending, refusal } = plan(readMigrations(), rows);
    if (refusal !== null) throw problem(refusal);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}
