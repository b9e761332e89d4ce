/** A page rendered for one reader: its scripts carry the nonce, those without it do not run. */
export const withNonce = (nonce: string): string => `'nonce-${nonce}' 'strict-dynamic'`;

/** A page rendered to be kept for everybody: the web server writes the hashes of its very scripts in this place. */
export const WITH_HASHES = "'hashes'";

/** What a page of the portal may load and do, and which of its inline scripts may run. */
export function contentSecurityPolicy(
  scripts: string,
  { development, secure }: { development: boolean; secure: boolean },
): string {
  // React's development build rebuilds stacks with eval; the production build needs none.
  const evaluate = development ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}${evaluate}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
