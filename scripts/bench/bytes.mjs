import { gzipSync } from "node:zlib";

/** What a first visit to a page carries, gzip: the page, its scripts, its style sheets and its fonts, in bytes. */
export async function bytesOf(origin, path, headers = {}) {
  const page = await (await fetch(origin + path, { headers })).text();
  const assets = [
    ...new Set(
      [...page.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map((match) => match[1]),
    ),
  ];
  const sizes = { html: gzipSync(page).length, js: 0, css: 0, font: 0 };
  for (const asset of assets) {
    const body = Buffer.from(
      await (await fetch(origin + asset.replaceAll("&amp;", "&"))).arrayBuffer(),
    );
    if (asset.includes(".js")) sizes.js += gzipSync(body).length;
    else if (asset.includes(".css")) sizes.css += gzipSync(body).length;
    else if (asset.includes(".woff2")) sizes.font += body.length;
  }
  return sizes;
}
