import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** Connections of one server process. PostgreSQL's own limit is shared by all of them. */
const POOL_SIZE = 10;

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

type Database = { pool: Pick<pg.Pool, "query">; client: PrismaClient };

const shared = globalThis as { portalDatabase?: Database };

function open(): Database {
  const pool = new pg.Pool({
    connectionString: env("DATABASE_URL"),
    max: POOL_SIZE,
    options: CONNECTION_OPTIONS,
  });
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  return { pool, client: new PrismaClient({ adapter }) };
}

/** One pool a process however often the bundler loads this module; opened at the first use. */
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

/** PostgreSQL plans a statement once a connection when it comes under a name of its own. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `portal-${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * Rows of a statement that the portal asks all day: prepared once a connection, with less work in this process
 * than `$queryRaw`. Never inside a transaction. Select days as text: the driver knows no calendar day.
 */
export async function read<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const { rows } = await database().pool.query({ name: nameOf(text), text, values });
  return rows;
}

/** A transaction. Whatever is asked inside one goes through it: a query that slips out to the pool can hang the portal. */
export type Tx = Prisma.TransactionClient;
