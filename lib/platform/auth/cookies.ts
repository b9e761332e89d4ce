import { env } from "@/lib/platform/env";

/** How long one signs in for. */
export const SESSION_HOURS = 12;

/** Whether the portal is served over https; cookies and headers are stricter there. */
export const isSecure = (): boolean => env("NEXTAUTH_URL").startsWith("https://");

/** next-auth's own names, with the prefixes by which a browser keeps them to https. */
export const sessionCookieName = (): string =>
  `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
export const csrfCookieName = (): string => `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`;
/** Holds the e-mail address of a sign-in that failed, for the form that follows; never in the address bar. */
export const TRIED_EMAIL_COOKIE = "dang-nhap-thu";
