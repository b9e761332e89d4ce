/** The framework's files, and what asks for them before their turn. */
const FILES =
  /<script(?=[^>]*\ssrc="\/_next\/static\/chunks\/)[^>]*><\/script>|<link rel="preload" as="script"[^>]*>/g;

/** What starts those files, and the page told to them a second time. */
const ITS_WORDS =
  /<script(?:\s[^>]*)?>(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g;

/** An inline script that is neither: it puts a part of the page in its place that came late. */
const INLINE = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>/;

/** Whether nothing is drawn yet: where rendering fails, the framework sends a shell that only its scripts fill. */
export const isEmptyShell = (html) => html.includes('id="__next_error__"');

/**
 * A page as it is sent to those who read it: drawn whole, it needs none of the framework in the browser. One that still
 * waits for a script of the framework's keeps them all.
 */
export function forReaders(html) {
  if (isEmptyShell(html)) return html;
  const page = html.replace(FILES, "").replace(ITS_WORDS, "");
  return INLINE.test(page) ? html : page;
}
