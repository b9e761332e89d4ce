import { ReadingTools } from "@/components/layout/reading-tools";
import { ReadAloud } from "./read-aloud";
import { ViewCount } from "./view-count";

type Props = { articleId: string; views: number };

/** Beside an article's date: how often it was read, its voice, and on phones the size of its letters. */
export function ArticleTools({ articleId, views }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 print:hidden">
      <ViewCount articleId={articleId} views={views} />
      <noscript>
        {/* A browser that runs no script tells by fetching this that the page is read. */}
        <picture>
          <img src={`/api/luot-xem/${articleId}`} alt="" width={1} height={1} />
        </picture>
      </noscript>
      <ReadAloud />
      <div className="sm:hidden">
        <ReadingTools />
      </div>
    </div>
  );
}
