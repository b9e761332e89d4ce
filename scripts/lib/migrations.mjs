import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./root.mjs";

const FOLDER = inRoot("prisma/migrations");

/** The checksum that Prisma keeps of a migration. */
export const checksum = (sql) => createHash("sha256").update(sql).digest("hex");

/** Every migration of the folder in order, as Prisma lays them out. */
export function readMigrations(folder = FOLDER) {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: checksum(sql) };
    });
}

/**
 * What is to be applied, given the migrations of the folder and the rows of `_prisma_migrations`
 * that were not rolled back; or a sentence about why nothing may be.
 */
export function plan(migrations, rows) {
  const applied = new Map(rows.map((row) => [row.migration_name, row]));
  const known = new Set(migrations.map(({ name }) => name));
  for (const row of rows) {
    if (!known.has(row.migration_name)) {
      return refuse(
        `The database holds the migration ${row.migration_name}, which this version of the portal does not know: run the version that made it, or a newer one.`,
      );
    }
    if (row.finished_at === null) {
      return refuse(
        `The migration ${row.migration_name} was begun and not finished: restore the database from its backup, or finish it by hand and tell Prisma (npm run prisma -- migrate resolve --help).`,
      );
    }
  }
  for (const { name, checksum: sum } of migrations) {
    const row = applied.get(name);
    if (row && row.checksum !== sum) {
      return refuse(
        `The migration ${name} was edited after it was applied to this database: put prisma/migrations/${name}/migration.sql back as it was, and write the change as a new migration.`,
      );
    }
  }
  return { pending: migrations.filter(({ name }) => !applied.has(name)), refusal: null };
}

const refuse = (refusal) => ({ pending: [], refusal });
