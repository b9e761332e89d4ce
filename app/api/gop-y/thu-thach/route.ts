import { mintChallenge } from "@/lib/platform/auth/challenge";
import { realNow } from "@/lib/platform/clock/now";

/** A challenge for the form that a reader has begun to fill. */
export async function POST(): Promise<Response> {
  return new Response(mintChallenge(realNow()), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
