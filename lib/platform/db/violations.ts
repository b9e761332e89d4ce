import { Prisma } from "./generated/client";

type Reported = {
  driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } };
};

/** A unique index refused the write: somebody else was first, or the same thing stands twice. */
export const isUniqueViolation = (thrown: unknown): boolean =>
  thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2002";

/**
 * An exclusion constraint refused the write: two periods that may not overlap do. PostgreSQL calls it 23P01, for which
 * Prisma has no code of its own: the driver's report says it. The constraint may be named, since a table can hold
 * several; whatever the language of the server, its message quotes the name.
 */
export function isExclusionViolation(thrown: unknown, constraint = ""): boolean {
  if (!(thrown instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { originalCode, originalMessage = "" } =
    (thrown.meta as Reported | undefined)?.driverAdapterError?.cause ?? {};
  return originalCode === "23P01" && originalMessage.includes(constraint);
}
