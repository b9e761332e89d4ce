import "server-only";
import { cookies } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { realNow } from "@/lib/platform/clock/now";
import { env } from "@/lib/platform/env";
import { SESSION_HOURS, sessionCookieName } from "./cookies";
import { addressIn } from "./limiter";
import { HOME, returnPathOf } from "./return-path";
import { signIn, signOut } from "./sign-in";

declare module "next-auth/jwt" {
  interface JWT {
    /** The session's row. Nothing else travels in the cookie. */
    sid?: string;
  }
}

/** How next-auth signs in here. An error's message is the code of a refusal, which the route turns into a page. */
export const authOptions: NextAuthOptions = {
  get secret() {
    return env("NEXTAUTH_SECRET");
  },
  session: { strategy: "jwt", maxAge: SESSION_HOURS * 3_600 },
  pages: { signIn: "/dang-nhap", signOut: HOME, error: "/dang-nhap", verifyRequest: "/dang-nhap" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(typed, request) {
        const result = await signIn(
          { email: typed?.email ?? "", password: typed?.password ?? "" },
          {
            address: addressIn(request.headers?.["x-forwarded-for"]),
            device: String(request.headers?.["user-agent"] ?? ""),
          },
          realNow(),
        );
        if (result.ok) return { id: result.value.sessionId };
        throw new Error(
          result.error.code === "wait" ? `wait-${result.error.minutes}` : result.error.code,
        );
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    redirect: ({ url, baseUrl }) =>
      `${baseUrl}${returnPathOf(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url)}`,
  },
  events: {
    async signOut({ token }) {
      if (token?.sid) await signOut(token.sid, realNow());
    },
  },
};

/** How many sealed cookies a process remembers the content of: more people than ever work at once. */
const REMEMBERED = 2_000;

const opened = new Map<string, { sid: string; until: number }>();

/**
 * The id in a sealed cookie, when this server sealed it and it has not expired. Opening one costs as much as a
 * statement, and the same one comes with every click: what it holds is remembered. Whether the session still stands is
 * not in it: its row is asked at each request.
 */
async function sessionIdIn(cookie: string): Promise<string | null> {
  const known = opened.get(cookie);
  if (known && realNow().getTime() < known.until) return known.sid;
  opened.delete(cookie);
  const token = await decode({ token: cookie, secret: env("NEXTAUTH_SECRET") }).catch(() => null);
  if (!token?.sid) return null;
  if (opened.size >= REMEMBERED) opened.clear();
  if (typeof token.exp === "number")
    opened.set(cookie, { sid: token.sid, until: token.exp * 1_000 });
  return token.sid;
}

/** The session that the request's cookie names; its row decides the rest. */
export async function sessionIdOfRequest(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  return cookie ? sessionIdIn(cookie) : null;
}
