import { Prisma } from "./generated/client";

/** A unique index refused the write: somebody else was first, or the same thing stands twice. */
export const isUniqueViolation = (thrown: unknown): boolean =>
  thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2002";

/** An exclusion constraint refused the write: two periods that may not overlap do. PostgreSQL calls it 23P01. */
export const isExclusionViolation = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  (thrown.message.includes("23P01") || JSON.stringify(thrown).includes("23P01"));
