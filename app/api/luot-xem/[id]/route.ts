import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";
import { noteVisit } from "@/lib/campaign/readership/commands";
import { viewsOf } from "@/lib/campaign/readership/queries";
import { addressIn, digest } from "@/lib/platform/auth/limiter";
import { isSameOrigin } from "@/lib/platform/auth/sign-in-route";
import { realNow } from "@/lib/platform/clock/now";

/** What calls itself a robot does not read. */
const ROBOT = /bot|crawl|spider|slurp|preview|headless|curl|wget|python|node/i;

/** Of one address in a minute: an office reads much, a machine that counts up reads more. */
const fromOne = new RateLimiterMemory({ points: 60, duration: 60 });

/** Counts a reading that a page's script tells of, and answers with how many there are. */
export async function POST(request: Request, { params }: RouteContext<"/api/luot-xem/[id]">) {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) return new Response(null, { status: 404 });
  const address = addressIn(request.headers.get("x-forwarded-for"));
  const browser = request.headers.get("user-agent") ?? "";
  const counts =
    isSameOrigin(request.headers) &&
    browser !== "" &&
    !ROBOT.test(browser) &&
    (await fromOne.consume(digest(address)).then(
      () => true,
      () => false,
    ));
  if (counts) await noteVisit(id.data, { address, browser }, realNow());
  return Response.json(
    { views: await viewsOf(id.data) },
    { headers: { "Cache-Control": "no-store" } },
  );
}
