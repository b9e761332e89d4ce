import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import type { ShownFeedback } from "@/lib/campaign/feedback/queries";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { FeedbackForm } from "./feedback-form";
import { FeedbackItem } from "./feedback-item";

type Props = {
  articleId: string;
  rows: readonly ShownFeedback[];
  /** How many there are in all; beyond those shown they stand on a page of their own. */
  total: number;
};

/** Phản hồi under an article: what was published, and the form. */
export function FeedbackSection({ articleId, rows, total }: Props) {
  return (
    <section
      aria-labelledby="phan-hoi"
      className={`grid gap-6 border-t border-line pt-8 ${rows.length === 0 ? "print:hidden" : ""}`}
    >
      <h2 id="phan-hoi" className="border-l-[6px] border-gold pl-3 text-2xl">
        Phản hồi{total > 0 && ` (${formatNumber(total)})`}
      </h2>
      {rows.map((feedback) => (
        <FeedbackItem key={feedback.id} feedback={feedback} />
      ))}
      {total > rows.length && (
        <p>
          <ButtonLink href={`/gop-y?bai=${articleId}` as Route} iconAfter="next">
            Xem tất cả phản hồi
          </ButtonLink>
        </p>
      )}
      <div className="print:hidden">
        <h3 className="mb-4 text-lg">Gửi phản hồi</h3>
        <FeedbackForm articleId={articleId} />
      </div>
    </section>
  );
}
