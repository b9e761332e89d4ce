import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { MENU, MORE } from "@/app/(public)/site";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { everyAddress } from "@/lib/platform/search/queries";

/** Answers to a question, not a page of its own. */
const ASKED = "/tim-kiem";

/** Every page that the public may read today. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const always = [...MENU, ...MORE].map(({ href }) => href).filter((href) => href !== ASKED);
  const found = await everyAddress(await portalNow());
  return [...always, ...found].map((href) => ({ url: addressOf(href) }));
}
