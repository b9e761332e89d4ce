import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { formatDayTime, formatLongDay, formatTime } from "@/lib/platform/shared/dates";

type Props = {
  kicker: string;
  title: string;
  lead: string;
  publishedAt: Date | null;
  updatedAt: Date;
  /** Text size, contrast; views. */
  tools?: ReactNode;
  /** Under the heading of an editor's page: the title is then no h1. */
  preview?: boolean;
};

/** The head of every text for the public: chuyên mục, title, when, sapo. */
export function ArticleHead(props: Props) {
  const { kicker, title, lead, publishedAt, updatedAt, tools, preview = false } = props;
  const Title = preview ? "p" : "h1";
  return (
    <header className="max-w-4xl pt-2 pb-6">
      <p className="font-semibold text-primary-ink">{kicker}</p>
      <Title className="mt-1 text-3xl leading-tight font-bold sm:text-4xl">{title}</Title>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-line py-1 text-sm text-muted">
        <p className="flex flex-wrap items-center gap-x-1.5 py-2">
          <Published at={publishedAt} updatedAt={updatedAt} />
        </p>
        {tools}
      </div>
      <p className="mt-5 max-w-measure text-xl leading-relaxed font-semibold">{lead}</p>
    </header>
  );
}

function Published({ at, updatedAt }: { at: Date | null; updatedAt: Date }) {
  if (at === null) return "Chưa công bố";
  return (
    <>
      <span className="inline-flex items-center gap-1.5">
        <Icon name="clock" />
        <time dateTime={at.toISOString()} className="inline-block first-letter:uppercase">
          {formatLongDay(at)}, {formatTime(at)}
        </time>
      </span>
      {updatedAt > at && (
        <span>
          · Cập nhật <time dateTime={updatedAt.toISOString()}>{formatDayTime(updatedAt)}</time>
        </span>
      )}
    </>
  );
}
