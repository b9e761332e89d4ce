import { connection } from "next/server";
import { portalFeed } from "@/app/feed";

export async function GET(): Promise<Response> {
  await connection();
  return new Response((await portalFeed()).atom1(), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
