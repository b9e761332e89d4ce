import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** For how long after its rendering began a page is sent without a thought. */
const FRESH = 500;
/** For how long it is still sent while a new one is rendered: what is published shows within it, on every process. */
const STALE = 900;
/** More pages than the portal has; the one asked for longest ago makes room. */
const KEPT = 2_000;

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const scriptOf = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g;

/** The sources that let the inline scripts of this very page run, and no other: 'sha256-…' for each, after a space. */
export function scriptHashes(html) {
  const hashes = new Set();
  for (const { groups } of html.matchAll(scriptOf)) {
    const { attributes, text } = groups;
    if (text === "" || /\ssrc=/.test(attributes) || attributes.includes("application/ld+json"))
      continue;
    hashes.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  }
  return [...hashes].map((hash) => ` ${hash}`).join("");
}

/** A page ready to be sent: its body in each encoding once that is asked for, and the mark by which a browser has it. */
function pageOf({ status, headers, body }) {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const bodies = { identity: body };
  const pack = {
    br: () => brotliCompressSync(body, BROTLI),
    gzip: () => gzipSync(body),
    identity: () => body,
  };
  const bodyIn = (encoding) => {
    bodies[encoding] ??= pack[encoding]();
    return bodies[encoding];
  };
  return { status, headers, etag, bodyIn };
}

/**
 * Whole pages in memory. `render(key)` answers with status, headers and body, and whether others may be sent the same.
 * Those who ask for one page at once wait for one rendering. What was rendered before `drop` is never kept after it.
 */
export function createPageCache({
  render,
  now = Date.now,
  fresh = FRESH,
  stale = STALE,
  kept = KEPT,
}) {
  const entries = new Map();
  let age = 0;

  function ask(key) {
    const entry = { began: now(), age, shared: true };
    entry.page = render(key).then(
      (answer) => {
        entry.shared = answer.shared;
        if (!answer.shared && entries.get(key) === entry) entries.delete(key);
        return pageOf(answer);
      },
      (thrown) => {
        if (entries.get(key) === entry) entries.delete(key);
        throw thrown;
      },
    );
    return entry;
  }

  return {
    /** The page under this key, from memory while it is fresh, and a little longer while the next one is rendered. */
    async page(key) {
      const held = entries.get(key);
      const since = held?.age === age ? now() - held.began : Number.POSITIVE_INFINITY;
      const entry = since < fresh ? held : ask(key);
      // What was asked for last stands last, and the first makes room.
      entries.delete(key);
      entries.set(key, entry);
      if (entries.size > kept) entries.delete(entries.keys().next().value);
      if (entry === held || since >= stale) return entry.page;
      // Nobody waits for the new one: should it fail, the next to ask is told.
      entry.page.catch(() => {});
      return held.page;
    },
    /** Something was written through this process: every page is asked for anew. */
    drop() {
      age += 1;
      entries.clear();
    },
  };
}
