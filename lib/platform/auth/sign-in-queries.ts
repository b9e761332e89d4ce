import "server-only";
import { cookies } from "next/headers";
import { csrfCookieName, sessionCookieName, TRIED_EMAIL_COOKIE } from "./cookies";
import { csrfTokenOf } from "./csrf";

/** The token that next-auth's forms must bring back; the proxy set its cookie before this page rendered. */
export const csrfToken = async (): Promise<string> =>
  csrfTokenOf((await cookies()).get(csrfCookieName())?.value) ?? "";

/** What the sign-in page knows of the browser: the e-mail of a failed try, and whether it was signed in before. */
export async function signInTraces(): Promise<{ email: string; hadSession: boolean }> {
  const jar = await cookies();
  return {
    email: jar.get(TRIED_EMAIL_COOKIE)?.value ?? "",
    hadSession: jar.has(sessionCookieName()),
  };
}
