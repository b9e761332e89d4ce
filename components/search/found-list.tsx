import type { Route } from "next";
import Link from "next/link";
import { SEARCH_LABEL } from "@/lib/platform/search/labels";
import type { Found } from "@/lib/platform/search/queries";
import { excerpt, highlight } from "@/lib/platform/search/rules";
import { formatDay } from "@/lib/platform/shared/dates";

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return highlight(text, words).map((piece) => {
    at += piece.text.length;
    return piece.hit ? (
      <mark key={at} className="bg-gold-soft px-0.5 text-gold-ink">
        {piece.text}
      </mark>
    ) : (
      <span key={at}>{piece.text}</span>
    );
  });
}

type Props = { rows: readonly Found[]; words: readonly string[] };

/** What was found, the words looked for marked in the title and in the text around them. */
export function FoundList({ rows, words }: Props) {
  return (
    <ol className="border-t border-line">
      {rows.map((row) => {
        const text = excerpt(row.body, words);
        return (
          <li
            key={`${row.kind}-${row.id}`}
            className="relative border-b border-line py-4 hover:bg-sunken sm:px-3"
          >
            <p className="text-sm text-muted">
              <span className="font-semibold text-primary-ink">{SEARCH_LABEL[row.kind]}</span>
              {row.datedOn ? ` · ${formatDay(row.datedOn)}` : row.year && ` · năm ${row.year}`}
            </p>
            <h2 className="text-lg leading-snug">
              <Link
                href={row.href as Route}
                className="text-ink no-underline after:absolute after:inset-0 hover:text-primary-ink hover:underline"
              >
                <Marked text={row.title} words={words} />
              </Link>
            </h2>
            {text !== "" && (
              <p className="mt-1 max-w-measure">
                <Marked text={text} words={words} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
