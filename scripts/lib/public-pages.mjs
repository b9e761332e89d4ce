import { randomBytes } from "node:crypto";
import { request as ask } from "node:http";
import { createPageCache, scriptHashes } from "./page-cache.mjs";
import { forReaders, isEmptyShell } from "./reader-page.mjs";

/** Pages that are the same for every reader. What belongs to one browser is fetched by it. */
const PUBLIC =
  /^\/(?:$|(?:phong-trao|tin-tuc|bang-vang|sang-kien|van-ban|huong-dan|so-do|tro-nang|quy-trinh)(?:\/[\w-]+)*$)/;

const SESSION = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token/;
const TASTE = /(?:^|;\s*)(co-chu|giao-dien)=(\w{1,10})(?=;|$)/g;

/**
 * What the scripts of kept pages send while one reads. It shows within a second as any write does; were every reading to
 * drop the pages, they would be rendered for every reader.
 */
const READING = /^\/api\/(?:luot-xem\/|gop-y\/thu-thach$|cach-doc$)/;

/** What a rendered page's policy says where the hashes of its inline scripts belong; proxy.ts writes it. */
const HASHES = "'hashes'";

/** The header by which the server asks itself for a page to keep; its value is known to this process alone. */
const RENDER_HEADER = "x-portal-render";

/**
 * No page stands here. Where one finds nothing to show, the framework sends an empty shell that only a script fills; the
 * page of an address that was never one is whole, and it is sent in its place.
 */
const NOWHERE = "/khong-co-trang-nay";

/** The page that needs no database, sent while no other can be drawn; who asks again in so many seconds may be luckier. */
const INTERRUPTED = "/tam-gian-doan";
const RETRY_AFTER = "10";

/** Headers of one answer, not of the page. */
const OWN = new Set([
  "connection",
  "keep-alive",
  "date",
  "transfer-encoding",
  "cache-control",
  "vary",
  "content-length",
]);

/** The key under which a request's page is kept: its path and the reader's taste. Null when it is one reader's own. */
export function keyOf({ method, url, headers }) {
  const cookie = headers.cookie ?? "";
  if (method !== "GET" && method !== "HEAD") return null;
  if (!PUBLIC.test(url) || SESSION.test(cookie)) return null;
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return null;
  const taste = [...cookie.matchAll(TASTE)].map(([, name, word]) => `${name}=${word}`);
  return `${url} ${taste.sort().join("; ")}`;
}

const encodingOf = (accepted = "") =>
  ["br", "gzip"].find((one) =>
    new RegExp(`\\b${one}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  ) ?? "identity";

function send(request, response, page) {
  const headers = {
    ...page.headers,
    "cache-control": "public, max-age=0, must-revalidate",
    etag: page.etag,
    vary: "cookie, accept-encoding, rsc",
  };
  if (page.status === 200 && request.headers["if-none-match"] === page.etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const encoding = encodingOf(request.headers["accept-encoding"]);
  const body = page.bodyIn(encoding);
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  response.writeHead(page.status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Sends public pages from memory, and hands everything else to `handle`. Pages are rendered by asking `handle` through
 * the server itself, so that a page that is kept is the very page that the framework would have sent.
 */
export function publicPages({ handle, port }) {
  const secret = randomBytes(24).toString("hex");
  // Read by proxy.ts, in this process.
  process.env.PORTAL_RENDER_KEY = secret;

  const renderAt = (path, taste) =>
    new Promise((resolve, reject) => {
      const headers = { cookie: taste.join(" "), [RENDER_HEADER]: secret };
      const asked = ask({ host: "127.0.0.1", port: port(), path, headers }, (answer) => {
        const chunks = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => resolve(readAnswer(answer, Buffer.concat(chunks))));
      });
      asked.on("error", reject);
      asked.end();
    });

  async function render(key) {
    const [path, ...taste] = key.split(" ");
    const answer = await renderAt(path, taste);
    if (!isEmptyShell(answer.body)) return answer;
    if (answer.status === 404) return renderAt(NOWHERE, taste);
    return answer.status < 500 ? answer : interrupted(taste);
  }

  async function interrupted(taste) {
    const page = await renderAt(INTERRUPTED, taste);
    const headers = { ...page.headers, "retry-after": RETRY_AFTER };
    return { ...page, status: 503, headers, shared: false };
  }

  const cache = createPageCache({ render });

  return async function answer(request, response) {
    if (request.headers[RENDER_HEADER] !== undefined) {
      if (request.headers[RENDER_HEADER] === secret) return handle(request, response);
      delete request.headers[RENDER_HEADER];
    }
    const key = keyOf(request);
    if (key === null) {
      if (request.method !== "GET" && request.method !== "HEAD" && !READING.test(request.url)) {
        response.once("close", cache.drop);
        response.once("finish", cache.drop);
      }
      return handle(request, response);
    }
    let page;
    try {
      page = await cache.page(key);
    } catch {
      return handle(request, response);
    }
    return send(request, response, page);
  };
}

function readAnswer({ statusCode, headers, rawHeaders }, sent) {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)));
  const isPage = /^text\/html/.test(headers["content-type"] ?? "");
  if (!isPage) return { status: statusCode, headers: kept, body: sent, shared: false };
  const html = forReaders(sent.toString("utf8"));
  const policy = headers["content-security-policy"];
  // Without an inline script there is none to allow.
  if (policy) kept["content-security-policy"] = policy.replace(` ${HASHES}`, scriptHashes(html));
  const shared = statusCode === 200 && !rawHeaders.some((name) => /^set-cookie$/i.test(name));
  return { status: statusCode, headers: kept, body: Buffer.from(html), shared };
}
