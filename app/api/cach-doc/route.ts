import { saveReadingPreferences } from "@/components/layout/reading-preferences";
import { returnPathOf } from "@/lib/platform/auth/return-path";
import { isSameOrigin } from "@/lib/platform/auth/sign-in-route";

/** The page the choice was made on; the front page where the browser does not say. */
function pageBefore(headers: Headers): string {
  const referer = headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return returnPathOf(`${pathname}${search}`);
}

/** Text size and contrast, chosen by a plain form: remembered in this browser, and back to the page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  await saveReadingPreferences(new URLSearchParams(await request.text()));
  return new Response(null, {
    status: 303,
    headers: { Location: pageBefore(request.headers), "Cache-Control": "no-store" },
  });
}
