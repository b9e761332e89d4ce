/** Where one lands after signing in when no page was asked for. */
export const HOME = "/lam-viec";

/** The path and query of the page being rendered, written by the proxy on the request. */
export const PATH_HEADER = "x-portal-path";

const HERE = "http://portal.invalid";

/** The page to return to after signing in: a path of this site as asked, or the home of one's work for anything else. */
export function returnPathOf(asked: string | null | undefined): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, HERE)) return HOME;
  const url = new URL(asked, HERE);
  const elsewhere = url.origin !== HERE || url.pathname.startsWith("//");
  const notAPage = /^\/(?:api|dang-nhap|_next)(?:\/|$)/.test(url.pathname);
  return elsewhere || notAPage ? HOME : `${url.pathname}${url.search}${url.hash}`;
}

/** The sign-in page that returns to this path. */
export const signInPath = (from: string | null): string =>
  from ? `/dang-nhap?tiep=${encodeURIComponent(from)}` : "/dang-nhap";
