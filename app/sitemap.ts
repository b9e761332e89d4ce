import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { publishedDocumentSlugs } from "@/lib/campaign/document/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";

/** Every page that the public may read today. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const now = await portalNow();
  const [campaigns, documents] = await Promise.all([
    publishedCampaigns(now),
    publishedDocumentSlugs(now),
  ]);
  return [
    { url: addressOf("/") },
    { url: addressOf("/phong-trao") },
    ...campaigns.map(({ year, updatedAt }) => ({
      url: addressOf(`/phong-trao/${year}`),
      lastModified: updatedAt,
    })),
    { url: addressOf("/bang-vang") },
    { url: addressOf("/van-ban") },
    ...documents.map(({ slug, updatedAt }) => ({
      url: addressOf(`/van-ban/${slug}`),
      lastModified: updatedAt,
    })),
  ];
}
