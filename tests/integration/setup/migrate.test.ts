import { randomBytes } from "node:crypto";
import { afterEach, expect, inject, it } from "vitest";
import { dropDatabase, freshDatabase, withClient } from "@/scripts/lib/databases.mjs";
import { migrate } from "@/scripts/lib/migrate.mjs";
import { readMigrations } from "@/scripts/lib/migrations.mjs";

const { server, prefix } = inject("databases");
const name = `${prefix}migrated_${randomBytes(4).toString("hex")}`;

afterEach(() => dropDatabase(server, name));

it("[S-09] servers that start at once migrate an empty database once, each migration in its order", async () => {
  const url = await freshDatabase(server, name);
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  const all = readMigrations().map((migration) => migration.name);
  expect(applied.filter((names) => names.length > 0)).toEqual([all]);
  const kept = await withClient(url, (client) =>
    client.query<{ migration_name: string }>(
      "select migration_name from _prisma_migrations where finished_at is not null order by finished_at, migration_name",
    ),
  );
  expect(kept.rows.map((row) => row.migration_name)).toEqual(all);
});
