import { gzipSync } from "node:zlib";

const IMAGE = /\.(?:svg|png|jpe?g|webp|avif|ico)\b/;

/** What a first visit to a page carries, gzip: the page, its scripts, style sheets, fonts and images, in bytes. */
export async function bytesOf(origin, path, headers = {}) {
  const page = await (await fetch(origin + path, { headers })).text();
  const assets = [
    ...new Set(
      [
        ...page.matchAll(
          /(?:src|href)="(\/(?:_next\/(?:static|image)|[^"]+\.(?:svg|png|jpe?g|webp|avif|ico)\b)[^"]*)"/g,
        ),
      ].map((match) => match[1]),
    ),
  ];
  const sizes = { html: gzipSync(page).length, js: 0, css: 0, font: 0, image: 0 };
  for (const asset of assets) {
    const body = Buffer.from(
      await (await fetch(origin + asset.replaceAll("&amp;", "&"))).arrayBuffer(),
    );
    if (asset.startsWith("/_next/image") || IMAGE.test(asset)) sizes.image += body.length;
    else if (asset.includes(".js")) sizes.js += gzipSync(body).length;
    else if (asset.includes(".css")) sizes.css += gzipSync(body).length;
    else if (asset.includes(".woff2")) sizes.font += body.length;
  }
  return sizes;
}
