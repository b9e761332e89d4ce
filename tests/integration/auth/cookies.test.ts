import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { csrfTokenOf, mintCsrfCookie } from "@/lib/platform/auth/csrf";
import { authOptions } from "@/lib/platform/auth/next-auth";
import { db } from "@/lib/platform/db/client";
import { givenAccount, PASSWORD } from "@/tests/factories/account";

beforeEach(() => vi.stubEnv("NEXTAUTH_SECRET", "một bí mật chỉ dùng trong bài thử này"));
afterEach(() => vi.unstubAllEnvs());

/** What next-auth answers to the sign-in form, whatever stands around it: the cookies it sets, by name. */
async function cookiesOfSignIn(csrfName: string, email: string): Promise<Map<string, string>> {
  const csrf = mintCsrfCookie();
  const request = {
    method: "POST",
    query: { nextauth: ["callback", "credentials"] },
    headers: { host: "thidua.example" },
    cookies: { [csrfName]: csrf },
    body: { csrfToken: csrfTokenOf(csrf), email, password: PASSWORD },
  };
  const headers = new Map<string, unknown>();
  const response = {
    status: () => response,
    setHeader: (name: string, value: unknown) => headers.set(name, value),
    getHeader: (name: string) => headers.get(name),
    end: () => response,
    json: () => response,
    send: () => response,
  };
  await NextAuth(
    request as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    authOptions,
  );
  const set = headers.get("Set-Cookie");
  const lines: string[] = Array.isArray(set) ? set : [];
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line]));
}

it("[A-38] over https the session's cookie goes over https alone, to no script and to no other site", async () => {
  vi.stubEnv("NEXTAUTH_URL", "https://thidua.example");
  const { email, id } = await givenAccount();
  const set = await cookiesOfSignIn("__Host-next-auth.csrf-token", email);
  const cookie = set.get("__Secure-next-auth.session-token") ?? "";
  expect(cookie.split("; ").slice(1).sort()).toEqual([
    expect.stringMatching(/^Expires=/),
    "HttpOnly",
    "Path=/",
    "SameSite=Lax",
    "Secure",
  ]);
  // Sealed: neither who it is nor which session stands in it.
  const session = await db.session.findFirstOrThrow({ where: { accountId: id } });
  expect(cookie).not.toContain(session.id);
  expect(set.has("next-auth.session-token")).toBe(false);
});

it("[A-38] without https, on one's own machine, it still goes to no script and to no other site", async () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  const set = await cookiesOfSignIn("next-auth.csrf-token", (await givenAccount()).email);
  const cookie = set.get("next-auth.session-token") ?? "";
  expect(cookie).toContain("HttpOnly");
  expect(cookie).toContain("SameSite=Lax");
  expect(cookie).not.toContain("Secure");
});

it("[A-13] a form whose token the portal did not seal opens no session", async () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  const { email } = await givenAccount();
  const set = await cookiesOfSignIn("another-cookie", email);
  expect([...set.keys()].filter((name) => name.includes("session"))).toEqual([]);
  expect(await db.session.count()).toBe(0);
});
