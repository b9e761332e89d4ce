import "server-only";
import { createHash } from "node:crypto";
import { canonical } from "@/lib/platform/shared/canonical";

/** The SHA-256 of data in their canonical text: what a receipt shows and what stands at the foot of a paper. */
export const fingerprint = (data: unknown): string =>
  createHash("sha256").update(canonical(data)).digest("hex");
