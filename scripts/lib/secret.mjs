import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { problem } from "./problem.mjs";
import { inRoot } from "./root.mjs";

const SHORTEST = 32;
const FILE = inRoot(".data/secret");

/** The sentence for a secret that will not do beside a database of one's own, or null. */
export function poorSecret(secret) {
  if (secret !== undefined && secret.length >= SHORTEST) return null;
  const what = secret ? `is only ${secret.length} characters long` : "is not set";
  return `NEXTAUTH_SECRET ${what}, and with DATABASE_URL it must be a lasting secret of at least ${SHORTEST} characters: make one with "openssl rand -base64 48", keep it in the server's environment, and run the command again.`;
}

/** Refuses to serve people's own data with no secret to sign their sessions. */
export function requireSecret() {
  if (!process.env.DATABASE_URL) return;
  const sentence = poorSecret(process.env.NEXTAUTH_SECRET);
  if (sentence !== null) throw problem(sentence);
}

/** The secret that signs sessions: the one given, or that of the demonstration, made once and kept. */
export function sessionSecret() {
  const given = process.env.NEXTAUTH_SECRET;
  if (poorSecret(given) === null) return given;
  if (existsSync(FILE)) return readFileSync(FILE, "utf8").trim();
  const made = randomBytes(36).toString("base64url");
  mkdirSync(inRoot(".data"), { recursive: true });
  writeFileSync(FILE, made, { mode: 0o600 });
  return made;
}
