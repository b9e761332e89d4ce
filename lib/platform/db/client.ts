import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** Connections of one server process. PostgreSQL's own limit is shared by all of them. */
const POOL_SIZE = 10;

/**
 * Whatever account the portal signs in with, its statements run as this role: it owns no table and cannot read the
 * ballot box. Given when the connection is made, so that no `reset role` undoes it.
 */
const ROLE = "-c role=portal_web";

const create = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env("DATABASE_URL"),
      max: POOL_SIZE,
      options: ROLE,
    }),
  });

const shared = globalThis as { portalDatabase?: PrismaClient };

/** The database, one pool a process however often the bundler loads this module; opened at the first use. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    shared.portalDatabase ??= create();
    const value = Reflect.get(shared.portalDatabase, property);
    return typeof value === "function" ? value.bind(shared.portalDatabase) : value;
  },
});

/** A transaction. Whatever is asked inside one goes through it: a query that slips out to the pool can hang the portal. */
export type Tx = Prisma.TransactionClient;
