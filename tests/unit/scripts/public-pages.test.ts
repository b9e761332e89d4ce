import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPageCache, scriptHashes } from "@/scripts/lib/page-cache.mjs";
import { keyOf, publicPages } from "@/scripts/lib/public-pages.mjs";
import { forReaders } from "@/scripts/lib/reader-page.mjs";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("which pages are the same for everybody", () => {
  const key = (url: string, cookie = "", extra: Record<string, string> = {}, method = "GET") =>
    keyOf({ method, url, headers: { cookie, ...extra } });

  it("[W-02] keeps public pages by path and by the reader's taste, whatever other cookies there are", () => {
    expect(key("/phong-trao/2021", "a=b; co-chu=lg; giao-dien=contrast")).toBe(
      "/phong-trao/2021 co-chu=lg; giao-dien=contrast",
    );
    expect(key("/phong-trao/2021", "giao-dien=contrast; co-chu=lg")).toBe(
      key("/phong-trao/2021", "co-chu=lg; giao-dien=contrast"),
    );
    expect(key("/")).toBe("/ ");
    expect(key("/", "", {}, "HEAD")).toBe("/ ");
  });

  it("[W-02] leaves alone who is signed in, what is sent, what has a query, and what is one browser's own", () => {
    expect(key("/", "next-auth.session-token=x")).toBeNull();
    expect(key("/", "a=b; __Secure-next-auth.session-token=x")).toBeNull();
    expect(key("/", "", {}, "POST")).toBeNull();
    expect(key("/", "", { rsc: "1" })).toBeNull();
    expect(key("/bang-vang?q=a")).toBeNull();
    for (const path of [
      "/dang-nhap",
      "/gop-y",
      "/gop-y/cua-toi",
      "/lam-viec",
      "/api/suc-khoe",
      "/phong-trao/..",
    ]) {
      expect(key(path), path).toBeNull();
    }
  });
});

describe("a page in memory", () => {
  const given = (fresh = 500) => {
    let at = 0;
    let rendered = 0;
    const held: (() => void)[] = [];
    const cache = createPageCache({
      fresh,
      kept: 3,
      now: () => at,
      render: (key) => {
        rendered += 1;
        const body = Buffer.from(`${key} ${rendered}`);
        return new Promise((resolve) => {
          held.push(() =>
            resolve({ status: 200, headers: {}, body, shared: !key.startsWith("own") }),
          );
        });
      },
    });
    const ask = async (key: string) => {
      const page = cache.page(key);
      for (const release of held.splice(0)) release();
      return (await page).bodyIn("identity").toString();
    };
    return {
      cache,
      ask,
      held,
      wait: (ms: number) => {
        at += ms;
      },
    };
  };

  it("[W-03] is rendered once for all who ask at once, and again half a second after it began", async () => {
    const { cache, ask, held, wait } = given();
    const both = [cache.page("a"), cache.page("a")];
    for (const release of held.splice(0)) release();
    expect(await both[0]).toBe(await both[1]);
    wait(499);
    expect(await ask("a")).toBe("a 1");
    wait(1);
    expect(await ask("a")).toBe("a 1");
    expect(await ask("a")).toBe("a 2");
  });

  it("[W-03] is never older than a second: nobody is sent what began to be rendered 900 ms ago", async () => {
    const { ask, wait } = given();
    expect(await ask("a")).toBe("a 1");
    wait(899);
    expect(await ask("a")).toBe("a 1");
    expect(await ask("a")).toBe("a 2");
    wait(900);
    expect(await ask("a")).toBe("a 3");
  });

  it("[W-03] shows what was written through its process at once, even what was being rendered meanwhile", async () => {
    const { cache, ask, held } = given();
    const before = cache.page("a");
    cache.drop();
    const after = cache.page("a");
    for (const release of held.splice(0)) release();
    expect((await before).bodyIn("identity").toString()).toBe("a 1");
    expect((await after).bodyIn("identity").toString()).toBe("a 2");
    expect(await ask("a")).toBe("a 2");
  });

  it("[W-03] makes room for others, and keeps nothing that is one reader's own", async () => {
    const { ask } = given();
    expect(await ask("own")).toBe("own 1");
    expect(await ask("own")).toBe("own 2");
    expect(await ask("a")).toBe("a 3");
    for (const key of ["b", "c", "d"]) await ask(key);
    expect(await ask("a")).toBe("a 7");
  });
});

it("[W-04] lets the very inline scripts of a page run, and no others", () => {
  const html = `<script>one()</script><script src="/a.js"></script><script id="x">two()</script>
    <script type="application/ld+json">{}</script><script>one()</script>`;
  expect(scriptHashes(html)).toBe(` ${hashOf("one()")} ${hashOf("two()")}`);
});

describe("[F-40] a page as it is sent to its readers", () => {
  const OWN = '<script type="module" src="/_next/static/media/elements.asset.1.js"></script>';
  const DATA = '<script type="application/ld+json">{"name":"self.__next_f"}</script>';
  const drawn = `<head><link rel="stylesheet" href="/_next/static/chunks/a.css"/></head><p>Bài</p>${DATA}${OWN}`;
  const framework = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script src="/_next/static/chunks/c.js" noModule=""></script>',
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(1)</script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script>self.__next_f.push([1,"Bài"])</script>',
  ].join("");

  it("is without the framework's scripts and the page told to them, and with its own", () => {
    expect(forReaders(drawn + framework)).toBe(drawn);
  });

  it("keeps them all where a part of it still waits for one", () => {
    const late = `${drawn}${framework}<div hidden id="S:0"></div><script>$RC("B:0","S:0")</script>`;
    expect(forReaders(late)).toBe(late);
  });

  it("keeps them all where nothing is drawn: an error's shell is filled by a script", () => {
    const shell = `<html id="__next_error__"><body>${framework}</body></html>`;
    expect(forReaders(shell)).toBe(shell);
  });
});

describe("the server", () => {
  let rendered = 0;
  const framework = (request: IncomingMessage, response: ServerResponse) => {
    rendered += 1;
    if (request.method === "POST") return response.end("sent");
    if (request.url === "/bang-vang") return response.writeHead(404).end("none");
    const shell = '<html id="__next_error__"></html>';
    if (request.url === "/sang-kien") return response.writeHead(500).end(shell);
    if (request.url === "/tam-gian-doan") return response.end("<p>Tạm gián đoạn</p>");
    if (request.url === "/tin-tuc/da-chuyen")
      return response.writeHead(308, { location: "/tin-tuc/moi" }).end(shell);
    const internal = request.headers["x-portal-render"] !== undefined;
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": internal ? "script-src 'self' 'hashes'" : "script-src 'nonce-1'",
    });
    return response.end(`<p>${request.headers.cookie ?? ""}</p><script>go()</script>`);
  };
  const server = createServer();
  const port = () => (server.address() as AddressInfo).port;
  server.on("request", publicPages({ handle: framework, port }));
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port()}${path}`, init);

  beforeEach(async () => {
    if (!server.listening)
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await (await ask("/", { method: "POST" })).text();
    rendered = 0;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it("[W-04] sends a kept page with the hashes of its scripts, packed, and not again to who has it", async () => {
    const first = await ask("/phong-trao");
    expect(first.headers.get("content-security-policy")).toBe(
      `script-src 'self' ${hashOf("go()")}`,
    );
    expect(await first.text()).toBe("<p></p><script>go()</script>");
    const etag = first.headers.get("etag") ?? "";
    const again = await ask("/phong-trao", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    const head = await ask("/phong-trao", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(rendered).toBe(1);
  });

  it("[W-02] tells readers' tastes apart, and nobody's cookies else", async () => {
    expect(await (await ask("/", { headers: { cookie: "x=1; co-chu=lg" } })).text()).toContain(
      "<p>co-chu=lg</p>",
    );
    expect(await (await ask("/", { headers: { cookie: "x=2" } })).text()).toContain("<p></p>");
    expect(rendered).toBe(2);
  });

  it("[W-03] asks anew once something was sent", async () => {
    await (await ask("/")).text();
    await (await ask("/dang-nhap", { method: "POST" })).text();
    await (await ask("/")).text();
    expect(rendered).toBe(3);
  });

  it("[W-02] does not keep what was not found, and believes nobody who says he is the server", async () => {
    expect((await ask("/bang-vang")).status).toBe(404);
    expect((await ask("/bang-vang")).status).toBe(404);
    expect(rendered).toBe(2);
    const forged = await ask("/gop-y", { headers: { "x-portal-render": "guess" } });
    expect(forged.headers.get("content-security-policy")).toBe("script-src 'nonce-1'");
  });

  it("[F-42] keeps its pages while they are read: what a reader's browser tells drops none", async () => {
    await (await ask("/")).text();
    for (const path of ["/api/luot-xem/1", "/api/gop-y/thu-thach", "/api/cach-doc"])
      await (await ask(path, { method: "POST" })).text();
    rendered = 0;
    await (await ask("/")).text();
    expect(rendered).toBe(0);
  });

  it("[Z-370] sends the page that needs no database, and keeps it for nobody, while others fail; what leads on leads on", async () => {
    const failed = await ask("/sang-kien");
    expect([failed.status, failed.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(await failed.text()).toBe("<p>Tạm gián đoạn</p>");
    expect((await ask("/sang-kien")).status).toBe(503);
    expect(rendered).toBe(4);
    const moved = await ask("/tin-tuc/da-chuyen", { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/tin-tuc/moi"]);
  });

  it("[F-43] packs a page, rendered or kept, as the browser can read it, and says what it depends on", async () => {
    const { request } = await import("node:http");
    const sent = (accepted: string) =>
      new Promise<[IncomingMessage["headers"], Buffer]>((resolve) => {
        const headers = accepted === "" ? {} : { "accept-encoding": accepted };
        request({ port: port(), path: "/", headers }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () => resolve([answer.headers, Buffer.concat(chunks)]));
        }).end();
      });
    const plain = (bytes: Buffer) => bytes;
    for (const [accepted, encoding, unpack] of [
      ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
      ["br;q=0, gzip", "gzip", gunzipSync],
      ["gzip;q=1.0, br;q=0.0", "gzip", gunzipSync],
      ["br;q=0, gzip;q=0", undefined, plain],
      ["", undefined, plain],
    ] as const) {
      const [headers, body] = await sent(accepted);
      expect([accepted, headers["content-encoding"]]).toEqual([accepted, encoding]);
      expect(headers.vary).toBe("cookie, accept-encoding, rsc");
      expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
      expect(headers["content-length"]).toBe(String(body.length));
      expect(unpack(body).toString()).toBe("<p></p><script>go()</script>");
    }
    expect(rendered).toBe(1);
  });
});
