import "server-only";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { CHALLENGE_BITS, provenWork } from "@/lib/platform/shared/proof";

/**
 * A proof that costs a robot but asks nothing of a person: a form carries a challenge that the portal signed with the
 * time. Either the browser worked on it meanwhile, or some seconds of reading passed. What was spent is kept by whoever
 * takes the form, so that each challenge is good for once.
 */
const GOOD_FOR = 2 * 60 * 60_000;
/** The least a person takes to read a form without the browser's work, and with it. */
const READING = 3_000;
const WORKING = 500;

const sign = (text: string): string =>
  createHmac("sha256", env("NEXTAUTH_SECRET")).update(`challenge ${text}`).digest("base64url");

/** A challenge of this very moment; `now` is the real clock. */
export function mintChallenge(now: Date): string {
  const text = `${now.getTime()}.${randomBytes(12).toString("base64url")}`;
  return `${text}.${sign(text)}`;
}

export type Judgement = "proven" | "too_soon" | "worthless";

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What a challenge that came back is worth, with the browser's answer to it or without one. */
export function judgeChallenge(challenge: string, answer: string, now: Date): Judgement {
  const [at = "", random = "", signature = ""] = challenge.split(".");
  if (!sameText(signature, sign(`${at}.${random}`))) return "worthless";
  const age = now.getTime() - Number(at);
  if (age < 0 || age > GOOD_FOR) return "worthless";
  const hash = createHash("sha256").update(`${challenge}:${answer}`).digest();
  const worked = answer !== "" && provenWork(hash, CHALLENGE_BITS);
  return age >= (worked ? WORKING : READING) ? "proven" : "too_soon";
}

const signIds = (text: string): string =>
  createHmac("sha256", env("NEXTAUTH_SECRET")).update(`own ${text}`).digest("base64url");

/** Ids that only this portal can have written, for a cookie. */
export const sealIds = (ids: readonly string[]): string => {
  const text = ids.join(".");
  return `${text}~${signIds(text)}`;
};

/** The ids of such a cookie; none where it is missing or somebody else wrote it. */
export function openIds(sealed: string | undefined): string[] {
  const [text = "", signature = ""] = (sealed ?? "").split("~");
  return text !== "" && sameText(signature, signIds(text)) ? text.split(".") : [];
}
