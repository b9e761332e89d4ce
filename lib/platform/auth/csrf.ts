import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const seal = (token: string): string =>
  createHash("sha256")
    .update(`${token}${env("NEXTAUTH_SECRET")}`)
    .digest("hex");

/** A fresh value for next-auth's CSRF cookie, in its own form: the token, a bar, the token sealed with the secret. */
export function mintCsrfCookie(): string {
  const token = randomBytes(32).toString("hex");
  return `${token}|${seal(token)}`;
}

/** The token of a CSRF cookie that this server sealed; null for any other. */
export function csrfTokenOf(cookie: string | undefined): string | null {
  const [token = "", sealed = ""] = (cookie ?? "").split("|");
  const expected = Buffer.from(seal(token));
  const given = Buffer.from(sealed);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
