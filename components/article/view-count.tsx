import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = { articleId: string; views: number };

/**
 * How often the text was read. The page's script tells the portal that it is being read, once it has been on screen;
 * without one the figure is that of when the page was drawn, and the page's own picture tells instead.
 */
export function ViewCount({ articleId, views }: Props) {
  return (
    <p className="inline-flex items-center gap-1.5 py-2">
      <Icon name="eye" />
      <span>
        <view-count
          data-told={`/api/luot-xem/${articleId}`}
          data-views={views}
          suppressHydrationWarning
        >
          {formatNumber(views)}
        </view-count>{" "}
        lượt xem
      </span>
    </p>
  );
}
