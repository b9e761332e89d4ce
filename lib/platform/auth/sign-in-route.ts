import "server-only";
import { NextResponse } from "next/server";
import { isSecure, TRIED_EMAIL_COOKIE } from "./cookies";

/** The ways of next-auth that the portal uses; every other one is closed. */
export const OPEN_WAYS = {
  GET: ["csrf"],
  POST: ["callback/credentials", "signout"],
} as const;

/** True when a browser says that the request comes from a page of this very site, or when it says nothing. */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return ["same-origin", "none", null].includes(headers.get("sec-fetch-site"));
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** What became of a sign-in, read from where next-auth sends the browser. */
type Outcome =
  | { is: "done"; path: string }
  | { is: "wrong" }
  | { is: "wait"; minutes: number }
  | { is: "stale-form" }
  | { is: "failed" };

function outcomeOf(location: string | null): Outcome {
  if (location === null || !URL.canParse(location)) return { is: "failed" };
  const { pathname, search, searchParams } = new URL(location);
  if (pathname === "/api/auth/signin") return { is: "stale-form" };
  if (pathname !== "/api/auth/error") return { is: "done", path: `${pathname}${search}` };
  const code = searchParams.get("error") ?? "";
  const minutes = /^wait-(\d+)$/.exec(code)?.[1];
  if (minutes) return { is: "wait", minutes: Number(minutes) };
  return code === "wrong" ? { is: "wrong" } : { is: "failed" };
}

function pathAfter(outcome: Outcome, returnTo: string): string {
  const again = (query: Record<string, string>) =>
    `/dang-nhap?${new URLSearchParams({ ...query, tiep: returnTo })}`;
  switch (outcome.is) {
    case "done":
      return outcome.path;
    case "wrong":
      return again({ loi: "sai" });
    case "wait":
      return again({ loi: "cho", phut: String(outcome.minutes) });
    case "stale-form":
      return again({ loi: "het-han" });
    case "failed":
      return again({ loi: "he-thong" });
  }
}

/**
 * next-auth's answer to the sign-in form as a page of the portal: the page asked for, or the form again with its reason and
 * the e-mail address typed. The place to go is given without a host, so that the portal answers under every name it has.
 */
export function answerSignIn(
  response: Response,
  typed: { email: string; returnTo: string },
): NextResponse {
  const outcome = outcomeOf(response.headers.get("Location"));
  const done = outcome.is === "done";
  return goTo(
    response,
    pathAfter(outcome, typed.returnTo),
    done ? null : typed.email.slice(0, 200),
  );
}

/** After signing out: the sign-in page, which says so; a form gone stale leads back to work. */
export function answerSignOut(response: Response): NextResponse {
  const outcome = outcomeOf(response.headers.get("Location"));
  return goTo(response, outcome.is === "done" ? "/dang-nhap?da-thoat=1" : "/lam-viec", null);
}

function goTo(response: Response, path: string, triedEmail: string | null): NextResponse {
  const answer = new NextResponse(null, { status: 303, headers: { Location: path } });
  answer.cookies.set(TRIED_EMAIL_COOKIE, triedEmail ?? "", {
    path: "/dang-nhap",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    maxAge: triedEmail === null ? 0 : 300,
  });
  // After our own: setting one through `cookies` writes all cookies it knows, and it does not know these.
  for (const cookie of response.headers.getSetCookie()) answer.headers.append("Set-Cookie", cookie);
  return answer;
}
