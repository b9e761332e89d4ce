import { databaseAnswers } from "@/lib/platform/audit/health";

/** For the machine that watches the portal: whether it and its database answer, and nothing more. */
export async function GET(): Promise<Response> {
  const well = await databaseAnswers();
  return new Response(null, {
    status: well ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
