import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** Connections of one server process, and those that only `read` asks. PostgreSQL's own limit is shared by all. */
const POOL_SIZE = 10;
const READ_POOL_SIZE = 4;

/**
 * Whatever account the portal signs in with, its statements run as this role: it owns no table and cannot read the
 * ballot box. Given when the connection is made, so that no `reset role` undoes it.
 */
const ROLE = "-c role=portal_web";

/**
 * From which likeness on two names may be one (`%` of pg_trgm). As the connection's own threshold, so that an index passes
 * over what is less alike instead of having each weighed.
 */
export const NAME_LIKENESS = 0.55;

export const CONNECTION_OPTIONS = `${ROLE} -c pg_trgm.similarity_threshold=${NAME_LIKENESS}`;

/**
 * Left to itself PostgreSQL takes the plan for any values to be dearer than one for these very values, if only because it
 * does not know how short a page is, and plans anew at each request: for the reviewer's list twice the work of answering.
 */
const ONE_PLAN = "-c plan_cache_mode=force_generic_plan";

type Database = { reads: Pick<pg.Pool, "query">; client: PrismaClient };

const shared = globalThis as { portalDatabase?: Database };

function poolOf(max: number, options: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env("DATABASE_URL"),
    max,
    options,
    allowExitOnIdle: true,
  });
  // A server that goes away takes resting connections with it; the next question opens one anew. Unheard, it would end the process.
  return pool.on("error", ({ message }) =>
    console.error(`A connection to the database has ended: ${message}`),
  );
}

function open(): Database {
  const adapter = new PrismaPg(poolOf(POOL_SIZE, CONNECTION_OPTIONS), {
    disposeExternalPool: true,
  });
  return {
    reads: poolOf(READ_POOL_SIZE, `${CONNECTION_OPTIONS} ${ONE_PLAN}`),
    client: new PrismaClient({ adapter }),
  };
}

/** One of each a process however often the bundler loads this module; opened at the first use. */
function database(): Database {
  shared.portalDatabase ??= open();
  return shared.portalDatabase;
}

/** The database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const { client } = database();
    const value = Reflect.get(client, property);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

const names = new Map<string, string>();

/**
 * PostgreSQL keeps a statement that comes under a name of its own, with its plan, as long as the connection. The name
 * follows from the text alone: the bundler loads this module more than once, and all copies ask over one pool.
 */
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}

/**
 * Rows of a statement that the portal asks all day: planned once a connection, with less work in this process than
 * `$queryRaw`; its plan must do for any values. Never inside a transaction. Select days as text: the driver knows no
 * calendar day.
 */
export async function read<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const { rows } = await database().reads.query({ name: nameOf(text), text, values });
  return rows;
}

/** A transaction. Whatever is asked inside one goes through it: a query that slips out to the pool can hang the portal. */
export type Tx = Prisma.TransactionClient;

/** The rows of a statement that is asked all day by `read`, and now and then inside a transaction. */
export const readWithin = <Row>(tx: Tx, statement: Prisma.Sql): Promise<Row[]> =>
  tx === db ? read<Row>(statement) : tx.$queryRaw<Row[]>(statement);
