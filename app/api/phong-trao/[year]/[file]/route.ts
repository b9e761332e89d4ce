import { announcementPaper } from "@/lib/campaign/announcement/labels";
import { publishedCampaign } from "@/lib/campaign/campaign/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { answerPaper, formOf, noPaper } from "@/lib/platform/paper/answer";
import { vietnamDay } from "@/lib/platform/shared/dates";

/** The announcement of a year, as PDF or Word. */
export async function GET(_: Request, { params }: RouteContext<"/api/phong-trao/[year]/[file]">) {
  const { year, file } = await params;
  const form = formOf(file, "bai-phat-dong");
  const now = await portalNow();
  const campaign = form && /^\d{4}$/.test(year) ? await publishedCampaign(Number(year), now) : null;
  if (!form || !campaign) return noPaper("Không tìm thấy bài phát động của năm này.");
  return answerPaper(
    announcementPaper(campaign, vietnamDay(now)),
    form,
    `Bài phát động phong trào thi đua năm ${campaign.year}`,
  );
}
