import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";

/** Every page that the public may read today. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const campaigns = await publishedCampaigns(await portalNow());
  return [
    { url: addressOf("/") },
    { url: addressOf("/phong-trao") },
    ...campaigns.map(({ year, updatedAt }) => ({
      url: addressOf(`/phong-trao/${year}`),
      lastModified: updatedAt,
    })),
    { url: addressOf("/bang-vang") },
  ];
}
