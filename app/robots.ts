import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { addressOf } from "@/lib/platform/env";

/** What belongs to signed-in people, and the demonstration's own page, is not for search engines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/lam-viec", "/quan-tri", "/api/", "/dang-nhap", "/ngay-trinh-dien"],
    },
    sitemap: addressOf("/sitemap.xml"),
  };
}
