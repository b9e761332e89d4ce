import { documentName, summarySheet } from "@/lib/campaign/document/labels";
import { publishedDocument } from "@/lib/campaign/document/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { answerPaper, formOf, noPaper } from "@/lib/platform/paper/answer";
import { vietnamDay } from "@/lib/platform/shared/dates";

/** The summary sheet of a public document, as PDF or Word. */
export async function GET(_: Request, { params }: RouteContext<"/api/van-ban/[slug]/[file]">) {
  const { slug, file } = await params;
  const form = formOf(file, "phieu-tom-tat");
  const now = await portalNow();
  const document = form ? await publishedDocument(slug, now) : null;
  if (!form || !document) return noPaper("Không tìm thấy văn bản này trong danh mục.");
  return answerPaper(
    summarySheet(document, vietnamDay(now)),
    form,
    `Phiếu tóm tắt ${documentName(document)}`,
  );
}
