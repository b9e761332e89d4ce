import { connection } from "next/server";
import { portalFeed } from "@/app/feed";

export async function GET(): Promise<Response> {
  await connection();
  return new Response((await portalFeed()).rss2(), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}
