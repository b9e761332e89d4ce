import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticlePage } from "@/lib/campaign/article/queries";
import { footnotesOf, headingAnchors, outlineOf } from "@/lib/campaign/article/rules";
import { contentAnchor } from "@/lib/campaign/campaign/rules";
import { ArticleHead } from "./article-head";
import { ArticleOutline } from "./article-outline";
import { Corrections } from "./corrections";
import { LeadPhoto } from "./lead-photo";
import { type Drawing, Footnotes, RichTextView } from "./rich-text-view";
import { Source } from "./source";

type Props = {
  article: ArticlePage;
  /** Text size, contrast; views. */
  tools?: ReactNode;
  /** Share and print, under the text. */
  share?: ReactNode;
  preview?: boolean;
  /** Pictures that may not be public yet, for the staff. */
  asStored?: boolean;
};

/** A piece of news from its chuyên mục to its corrections: the public page and the editors' preview. */
export function ArticleView({ article, tools, share, preview = false, asStored = preview }: Props) {
  const { body, contents } = article;
  const drawing: Drawing = {
    pictures: article.pictures,
    notes: footnotesOf(body),
    anchors: headingAnchors(body),
    asStored,
  };
  const outline = outlineOf(body).map(({ anchor, text }) => ({ anchor, label: text }));
  return (
    <article>
      <ArticleHead
        kicker={article.kicker}
        title={article.title}
        lead={article.lead}
        publishedAt={article.publishedAt}
        updatedAt={article.updatedAt}
        tools={tools}
        preview={preview}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-6 lg:order-2">
          <ArticleOutline items={outline} />
          {contents.length > 0 && <LinkedContents contents={contents} />}
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <LeadPhoto text={article} asStored={asStored} />
          <RichTextView blocks={body.content} drawing={drawing} />
          <Footnotes notes={drawing.notes} />
          <Corrections corrections={article.corrections} />
          <Source address={article.sourceUrl} />
          {share}
        </div>
      </div>
    </article>
  );
}

/** The campaign's contents that the news tells of, each at its place in the announcement. */
function LinkedContents({ contents }: Pick<ArticlePage, "contents">) {
  return (
    <section
      aria-labelledby="noi-dung-lien-quan"
      className="rounded border border-line bg-paper p-5 print:hidden"
    >
      <h2 id="noi-dung-lien-quan" className="text-lg">
        Nội dung thi đua liên quan
      </h2>
      <ul className="mt-2">
        {contents.map(({ position, title, year }) => (
          <li key={`${year}-${position}`}>
            <Link
              href={`/phong-trao/${year}#${contentAnchor(position)}` as Route}
              className="inline-flex min-h-9 items-center py-1 leading-snug"
            >
              {position}. {title} (năm {year})
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
