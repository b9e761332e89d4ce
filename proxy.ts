import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, WITH_HASHES, withNonce } from "@/lib/platform/auth/content-policy";
import { csrfCookieName, isSecure } from "@/lib/platform/auth/cookies";
import { csrfTokenOf, mintCsrfCookie } from "@/lib/platform/auth/csrf";
import { PATH_HEADER } from "@/lib/platform/auth/return-path";
import { env } from "@/lib/platform/env";

/** Pages with a form that next-auth receives: signing in, signing out. */
const HOLDS_AUTH_FORM = /^\/(?:dang-nhap|lam-viec|quan-tri|ngay-trinh-dien)(?:\/|$)/;

const SENDS_FILES = /^\/api\/tep\//;

/** Whether the web server itself asks, for a page that it will keep: only this process knows the word. */
function isToBeKept(request: NextRequest): boolean {
  const word = env("PORTAL_RENDER_KEY");
  return word !== undefined && request.headers.get("x-portal-render") === word;
}

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/**
 * What every answer carries that is not a built file: a content policy of its own, and the token for the
 * sign-in form, which a page cannot set while it renders. The headers that never change stand in next.config.ts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const secure = isSecure();
  const scripts = isToBeKept(request) ? WITH_HASHES : withNonce(randomBytes(16).toString("base64"));
  const policy = contentSecurityPolicy(scripts, {
    development: env("NODE_ENV") === "development",
    secure,
  });

  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(PATH_HEADER, `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  // A stored file brings a stricter one, and what is set here would stand in its place.
  if (!SENDS_FILES.test(pathname)) response.headers.set("Content-Security-Policy", policy);
  if (secure) {
    response.headers.set("Strict-Transport-Security", `max-age=${TWO_YEARS}; includeSubDomains`);
  }

  const name = csrfCookieName();
  if (HOLDS_AUTH_FORM.test(pathname) && csrfTokenOf(request.cookies.get(name)?.value) === null) {
    response.cookies.set(name, mintCsrfCookie(), {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure,
    });
  }
  return response;
}

export const config = { matcher: ["/((?!_next/static/|_next/image).*)"] };
