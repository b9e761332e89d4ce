import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { formatDay } from "@/lib/platform/shared/dates";
import { RECIPIENT_LABEL } from "@/lib/titles/ledger/labels";
import type { LedgerRow } from "@/lib/titles/ledger/queries";
import { grouped } from "@/lib/titles/ledger/rules";

/** The honour roll as it reads: year by year, honour by honour, each name with its decision. */
export function RollList({ rows }: { rows: readonly LedgerRow[] }) {
  return (
    <div className="grid grid-cols-1 gap-10">
      {grouped(rows, (row) => String(row.year)).map(({ key, rows: ofYear }) => (
        <section key={key} aria-labelledby={`nam-${key}`}>
          <h2
            id={`nam-${key}`}
            className="flex items-center gap-3 border-b-2 border-gold pb-2 text-2xl text-primary-ink"
          >
            <Icon name="flag" className="size-6 text-gold-ink" />
            Năm {key}
          </h2>
          {grouped(ofYear, (row) => row.honourName).map(({ key: honour, rows: ofHonour }) => (
            <section key={honour} aria-label={`${honour}, năm ${key}`} className="mt-5">
              <h3 className="text-lg">{honour}</h3>
              <ul className="mt-2 border-t border-line">
                {ofHonour.map((row) => (
                  <RollRow key={row.id} row={row} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

function RollRow({ row }: { row: LedgerRow }) {
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <div className="min-w-0">
        <Link
          href={`/bang-vang/${row.id}` as Route}
          className="text-lg font-semibold text-ink no-underline hover:text-primary-ink hover:underline"
        >
          {row.recipientName}
        </Link>
        <p className="text-muted">
          {row.unitName === row.recipientName ? RECIPIENT_LABEL[row.recipient] : row.unitName}
        </p>
      </div>
      <p className="text-sm text-muted sm:pt-1">
        Quyết định số{" "}
        <Link href={`/bang-vang/quyet-dinh/${row.decisionId}` as Route}>{row.decisionNumber}</Link>{" "}
        ngày {formatDay(row.decidedOn)}
      </p>
    </li>
  );
}
