/** What a page of the portal may load and do. The nonce is the page's own; scripts without it do not run. */
export function contentSecurityPolicy(
  nonce: string,
  { development, secure }: { development: boolean; secure: boolean },
): string {
  // React's development build rebuilds stacks with eval; the production build needs none.
  const evaluate = development ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
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
