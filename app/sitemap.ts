import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { MENU, MORE } from "@/app/(public)/site";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { everyAddress } from "@/lib/platform/search/queries";

/** Answers to a question, not a page of its own. */
const ASKED = "/tim-kiem";

/** Every page that the public may read today. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const always = [...MENU, ...MORE].map(({ href }) => href).filter((href) => href !== ASKED);
  const now = await portalNow();
  const [found, campaigns] = await Promise.all([everyAddress(now), publishedCampaigns(now)]);
  const boards = campaigns
    .filter(({ participationShown }) => participationShown !== "off")
    .map(({ year }) => `/phong-trao/${year}/tham-gia`);
  return [...always, ...found, ...boards].map((href) => ({ url: addressOf(href) }));
}
