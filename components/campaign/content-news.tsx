import type { Route } from "next";
import Link from "next/link";
import type { NewsOfContents } from "@/lib/campaign/campaign/queries";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

type Props = {
  news: NonNullable<ReturnType<NewsOfContents["get"]>>;
  /** The content that they tell of. */
  title: string;
};

/** What has been told of a content of the campaign, under it; nothing where nothing has. */
export function ContentNews({ news, title }: Props) {
  if (news.length === 0) return null;
  return (
    <ul aria-label={`Tin về nội dung ${title}`} className="mt-3 grid gap-1 print:hidden">
      {news.map(({ href, title: line, publishedAt }) => (
        <li key={href}>
          <Link href={href as Route} className="inline-block py-1.5">
            {line}
          </Link>
          {publishedAt && (
            <span className="text-sm text-muted"> ({formatDay(vietnamDay(publishedAt))})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
