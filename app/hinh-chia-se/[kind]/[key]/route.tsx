import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import { SharePicture } from "@/components/layout/share-picture";
import { publishedArticle } from "@/lib/campaign/article/queries";
import { publishedCampaign } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { MINISTRY } from "@/lib/platform/shared/portal";

const SIZE = { width: 1200, height: 630 };
const OF_THE_PORTAL = {
  kicker: MINISTRY,
  title: "Thi đua, khen thưởng ngành tài nguyên và môi trường",
};

const FILES = path.join(process.cwd(), "node_modules/@fontsource/be-vietnam-pro/files");
const PARTS = ["vietnamese", "latin-ext", "latin"] as const;

/** The portal's own letters, read once a process. */
let letters: Promise<{ name: string; data: ArrayBuffer; weight: 700; style: "normal" }[]> | null =
  null;
const fonts = () => {
  letters ??= Promise.all(
    PARTS.map(async (part) => {
      const file = await readFile(path.join(FILES, `be-vietnam-pro-${part}-700-normal.woff`));
      return {
        name: `Be Vietnam Pro ${part}`,
        data: new Uint8Array(file).buffer,
        weight: 700 as const,
        style: "normal" as const,
      };
    }),
  );
  return letters;
};

/** The portal's mark, the same that its pages show; read once a process. */
let mark: Promise<string> | null = null;
const emblem = () => {
  mark ??= sharp(path.join(process.cwd(), "public/emblem.svg"), { density: 300 })
    .resize(184)
    .png()
    .toBuffer()
    .then((bytes) => `data:image/png;base64,${bytes.toString("base64")}`);
  return mark;
};

/** What a picture says; null where there is nothing to share. */
async function wordsOf(kind: string, key: string) {
  const now = await portalNow();
  if (kind === "cong") return OF_THE_PORTAL;
  if (kind === "phong-trao" && /^\d{4}$/.test(key)) {
    const campaign = await publishedCampaign(Number(key), now);
    return campaign && { kicker: `Phong trào thi đua năm ${key}`, title: `“${campaign.theme}”` };
  }
  if (kind === "tin-tuc" && /^[a-z0-9-]{1,100}$/.test(key)) {
    const found = await publishedArticle(key, now);
    return found && "page" in found ? { kicker: found.page.kicker, title: found.page.title } : null;
  }
  return null;
}

/** The picture under which a page is shared, drawn from what the page says. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/hinh-chia-se/[kind]/[key]">,
): Promise<Response> {
  const { kind, key } = await params;
  const words = await wordsOf(kind, key);
  if (!words) return new Response(null, { status: 404 });
  return new ImageResponse(<SharePicture {...words} families={PARTS} emblem={await emblem()} />, {
    ...SIZE,
    fonts: await fonts(),
    headers: { "Cache-Control": "public, max-age=3600" },
  });
}
