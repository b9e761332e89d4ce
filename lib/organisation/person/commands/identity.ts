import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/platform/env";

/**
 * The keyed hash under which an identity number is known; null without one. Only the portal, which holds the secret, can
 * say whether two numbers are the same; from the hash no number comes back. A secret of its own outlives a change of the
 * sign-in's.
 */
export function identityHashOrNull(digits: string | null): string | null {
  if (digits === null) return null;
  const secret = env("IDENTITY_SECRET") ?? env("NEXTAUTH_SECRET");
  return createHmac("sha256", `identity ${secret}`).update(digits).digest("hex");
}
