import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";
import { noteVisit } from "@/lib/campaign/readership/commands";
import { viewsOf } from "@/lib/campaign/readership/queries";
import { addressIn, digest } from "@/lib/platform/auth/limiter";
import { isSameOrigin } from "@/lib/platform/auth/sign-in-route";
import { realNow } from "@/lib/platform/clock/now";

/** What calls itself a robot does not read. */
const ROBOT = /bot|crawl|spider|slurp|preview|headless|curl|wget|python|node/i;

const FRESH = { "Cache-Control": "no-store" };

/** One clear point. */
const POINT = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** Of one address in a minute: an office reads much, a machine that counts up reads more. */
const fromOne = new RateLimiterMemory({ points: 60, duration: 60 });

type Asked = RouteContext<"/api/luot-xem/[id]">;

/** Notes that somebody reads the article of the address, and answers with its id; null when there can be none. */
async function noteReading(request: Request, { params }: Asked): Promise<string | null> {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) return null;
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
  return id.data;
}

/** Counts a reading that a page's script tells of, and answers with how many there are. */
export async function POST(request: Request, asked: Asked) {
  const id = await noteReading(request, asked);
  if (id === null) return new Response(null, { status: 404 });
  return Response.json({ views: await viewsOf(id) }, { headers: FRESH });
}

/** Counts a reading of a page whose scripts do not run, which fetches this picture of one point in their stead. */
export async function GET(request: Request, asked: Asked) {
  const id = await noteReading(request, asked);
  if (id === null) return new Response(null, { status: 404 });
  return new Response(POINT, { headers: { ...FRESH, "Content-Type": "image/gif" } });
}
