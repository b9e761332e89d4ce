import type { Route } from "next";
import { Card } from "@/components/ui/card";
import type { ArticleCard } from "@/lib/campaign/article/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { PictureImage } from "./picture";

type Props = { articles: readonly ArticleCard[]; level?: 2 | 3 };

/** Texts to open, as they are handed in. */
export function ArticleList({ articles, level = 3 }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {articles.map(({ id, href, kicker, title, lead, publishedAt, photo, photoAlt }) => (
        <li key={id} className="grid">
          <Card
            title={title}
            level={level}
            href={href as Route}
            kicker={kicker}
            meta={
              publishedAt && (
                <time dateTime={publishedAt.toISOString()}>{formatDay(publishedAt)}</time>
              )
            }
          >
            {photo && (
              <div className="mb-3">
                <PictureImage
                  picture={photo}
                  alt={photoAlt}
                  frame="aspect-[16/9]"
                  sizes="(min-width: 768px) 30rem, 100vw"
                />
              </div>
            )}
            <p className="line-clamp-3">{lead}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
