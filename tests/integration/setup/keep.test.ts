import { once } from "node:events";
import net from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { db, read } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { ensureDatabase, withClient } from "@/scripts/lib/databases.mjs";
import { embeddedServer } from "@/scripts/lib/embedded-postgres.mjs";

const leaving: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave();
});

/** An embedded server of these tests' own, as `npm start` has one. */
async function givenServer() {
  const server = await embeddedServer({ name: "pg-keep", port: 0 });
  leaving.push(server.leave);
  return server;
}

/** The number of the process that is the server now; fails while nobody answers. */
const processOf = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
    );
    return rows[0]?.pid ?? 0;
  });

/** As the system kills a process that takes too much memory. Its last processes may still answer for a moment. */
async function kill(url: string): Promise<number> {
  const pid = await processOf(url);
  process.kill(pid, "SIGKILL");
  return pid;
}

const PATIENCE = { timeout: 30_000 };

const untilNobodyAnswers = (url: string) =>
  vi.waitFor(() => expect(processOf(url)).rejects.toThrow(), PATIENCE);

it("[S-370] a database killed beneath the portal comes back with what was written, and the portal's connections with it", async () => {
  const server = await givenServer();
  const url = await ensureDatabase(server.url, "portal");
  await withClient(url, (client) =>
    client.query(
      `drop table if exists kept;
       create table kept (n int);
       do $$ begin create role portal_web; exception when duplicate_object then null; end $$;
       grant select, insert on kept to portal_web`,
    ),
  );
  // The portal's own pools, on this server; a connection of each rests when it dies.
  process.env.DATABASE_URL = url;
  const kept = Prisma.sql`select n from kept`;
  const keeping = server.keep();

  await db.$executeRaw`insert into kept values (1)`;
  expect(await read(kept)).toEqual([{ n: 1 }]);
  const killed = await kill(url);
  await vi.waitFor(async () => expect(await processOf(url)).not.toBe(killed), PATIENCE);
  expect(await read(kept)).toEqual([{ n: 1 }]);
  expect(await db.$queryRaw(kept)).toEqual([{ n: 1 }]);

  // Stopped on purpose it stays so.
  await server.leave();
  await keeping;
  await untilNobodyAnswers(url);
}, 90_000);

it("[S-371] a database that does not come back on its port ends the command with one sentence", async () => {
  const { url, port, keep } = await givenServer();
  await kill(url);
  await untilNobodyAnswers(url);
  const other = net.createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  await expect(keep([0, 0])).rejects.toThrow(
    new RegExp(`^The embedded database has ended and does not come back on port ${port}: [^\n]+$`),
  );
  other.close();
}, 90_000);
