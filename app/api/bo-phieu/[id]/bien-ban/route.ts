import { countedData, isCountedBallot, minutesOf } from "@/components/ballot/minutes";
import { findBallot } from "@/lib/judging/ballot/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { answerPaper, noPaper } from "@/lib/platform/paper/answer";
import { fingerprint } from "@/lib/platform/paper/fingerprint";

/** The minutes of a count, for whoever sees the roll and may read the count; 404 to everybody else. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/bo-phieu/[id]/bien-ban">,
) {
  const viewer = await currentViewer();
  const ballot = viewer && (await findBallot(viewer, (await params).id));
  if (!ballot || ballot.roll === null || !isCountedBallot(ballot))
    return noPaper("Không tìm thấy biên bản này.");
  const hash = fingerprint(countedData(ballot));
  const form = new URL(request.url).searchParams.get("dang") === "pdf" ? "pdf" : "docx";
  const answer = await answerPaper(minutesOf(ballot, hash), form, "bien-ban-kiem-phieu");
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}
