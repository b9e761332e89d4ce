import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/lib/platform/shared/dates";
import { RECIPIENT_LABEL } from "@/lib/titles/ledger/labels";
import type { LedgerRow } from "@/lib/titles/ledger/queries";

/** The awards of the decisions published last: who, for what, by which decision. */
export function LatestAwards({ rows }: { rows: readonly LedgerRow[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid content-start gap-1 rounded border border-line bg-surface p-4"
        >
          <Link
            href={`/bang-vang/${row.id}` as Route}
            className="inline-flex min-h-target items-center text-lg leading-snug font-semibold"
          >
            {row.recipientName}
          </Link>
          <p className="text-muted">
            {row.unitName === row.recipientName ? RECIPIENT_LABEL[row.recipient] : row.unitName}
          </p>
          <p className="font-semibold">
            {row.honourName} năm {row.year}
          </p>
          <p className="text-sm text-muted">
            Quyết định số {row.decisionNumber} ngày {formatDay(row.decidedOn)}
          </p>
        </li>
      ))}
    </ul>
  );
}
