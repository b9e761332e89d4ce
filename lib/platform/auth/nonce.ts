import "server-only";
import { headers } from "next/headers";

/** The nonce that the proxy gave this answer: a script that carries it is not refused by the content policy. */
export async function nonceOfAnswer(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
