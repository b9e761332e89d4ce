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

/** The id that the request's cookie carries, when this server sealed it and it has not expired. The row decides the rest. */
export async function sessionIdOfRequest(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const opened = await decode({ token, secret: env("NEXTAUTH_SECRET") }).catch(() => null);
  return opened?.sid ?? null;
}
