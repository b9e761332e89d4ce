import { Prisma } from "./generated/client";

/** A unique index refused the write: somebody else was first, or the same thing stands twice. */
export const isUniqueViolation = (thrown: unknown): boolean =>
  thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2002";
