import { findPaper } from "@/lib/entry/covenant/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { answerPaper, formOf, noPaper } from "@/lib/platform/paper/answer";

const NOT_FOUND = "Không tìm thấy văn bản này, hoặc văn bản không thuộc phạm vi của đồng chí.";

/** The papers of a bloc's year, for those who may read them there: never kept by a cache on the way. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/khoi-cum/[code]/[paper]">,
) {
  const [{ code, paper }, viewer, now] = await Promise.all([params, currentViewer(), portalNow()]);
  const form = formOf(paper, "giao-uoc");
  const asked = new URL(request.url).searchParams.get("nam");
  const year = /^\d{4}$/.test(asked ?? "") ? Number(asked) : null;
  const found = viewer && form ? await findPaper(viewer, code, year, now) : null;
  if (!found || !form) return noPaper(NOT_FOUND);
  const answer = await answerPaper(found.paper, form, found.name);
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}
