import { OWN_PAGE, SENT_COOKIE } from "@/lib/campaign/feedback/rules";

type Props = {
  articleId: string | null;
  /** Grows when something more was sent. */
  sent: number;
};

/**
 * What this browser sent and nobody else sees yet. Taken by the page's script from the page of one's own feedback and put
 * after these words, so that the page is everybody's.
 */
export function OwnFeedback({ articleId, sent }: Props) {
  return (
    <own-feedback
      hidden
      suppressHydrationWarning
      data-article={articleId ?? ""}
      data-page={OWN_PAGE}
      data-mark={SENT_COOKIE}
      data-sent={sent}
      className="grid gap-4 text-sm text-muted [&>*]:text-base [&>*]:text-ink"
    >
      Chỉ trình duyệt này thấy các phản hồi dưới đây cho đến khi được duyệt.
    </own-feedback>
  );
}
