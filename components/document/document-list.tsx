import type { Route } from "next";
import Link from "next/link";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { Icon } from "@/components/ui/icon";
import { documentName, UNKNOWN } from "@/lib/campaign/document/labels";
import type { DocumentRow } from "@/lib/campaign/document/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { EffectBadge } from "./effect-badge";

type Props = {
  rows: readonly DocumentRow[];
  /** yyyy-mm-dd in Việt Nam. */
  today: string;
};

/** Documents as a reader looks through them: what it is, what it is about, since when. */
export function DocumentList({ rows, today }: Props) {
  return (
    <ol className="border-t border-line">
      {rows.map((row) => (
        <li
          key={row.id}
          className="relative grid gap-x-6 gap-y-1 border-b border-line py-4 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_13rem] sm:px-3"
        >
          <div className="min-w-0">
            <p className="text-lg leading-snug font-semibold">
              <Link
                href={`/van-ban/${row.slug}` as Route}
                className="text-ink no-underline after:absolute after:inset-0 hover:text-primary-ink hover:underline"
              >
                {documentName(row)}
              </Link>
            </p>
            <p className="max-w-measure">{row.title}</p>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
              <span>{row.issuer}</span>
              {row.hasFile && (
                <span className="inline-flex items-center gap-1">
                  <Icon name="file" /> Có tệp toàn văn
                </span>
              )}
              <ConfidenceMark confidence={row.confidence} />
            </p>
          </div>
          <div className="flex flex-wrap items-start gap-x-4 gap-y-1 sm:flex-col sm:items-end sm:text-right">
            <p className="text-sm">
              <span className="text-muted">Ban hành </span>
              <span className="tabular-nums">
                {row.signedOn ? formatDay(row.signedOn) : `năm ${row.year}`}
              </span>
            </p>
            <p className="text-sm">
              <span className="text-muted">Hiệu lực từ </span>
              <span className="tabular-nums">
                {row.effectiveOn ? formatDay(row.effectiveOn) : UNKNOWN}
              </span>
            </p>
            <EffectBadge document={row} today={today} />
          </div>
        </li>
      ))}
    </ol>
  );
}
