import type { Route } from "next";
import Link from "next/link";
import type { PublishedAwardRow } from "@/lib/honours/award/queries";
import { grouped } from "@/lib/titles/ledger/rules";

type Props = { rows: readonly PublishedAwardRow[]; before: number };

/** The list of a published decision as it prints it: numbered through, under each honour. */
export function PublishedList({ rows, before }: Props) {
  const numbered = rows.map((row, index) => ({ ...row, place: before + index + 1 }));
  return (
    <div className="grid grid-cols-1 gap-8">
      {grouped(numbered, (row) => row.honourName).map(({ key, rows: ofHonour }) => (
        <section key={ofHonour[0].id} aria-labelledby={`muc-${ofHonour[0].id}`}>
          <h3 id={`muc-${ofHonour[0].id}`} className="text-lg text-primary-ink">
            {key}
          </h3>
          <ol start={ofHonour[0].place} className="mt-2 border-t border-line">
            {ofHonour.map((row) => (
              <li key={row.id} className="flex gap-3 border-b border-line py-2">
                <span className="w-10 shrink-0 text-right text-muted tabular-nums">
                  {row.place}.
                </span>
                <span className="min-w-0">
                  {row.entryId ? (
                    <Link
                      href={`/bang-vang/${row.entryId}` as Route}
                      className="font-semibold text-ink no-underline hover:text-primary-ink hover:underline"
                    >
                      {row.recipientName}
                    </Link>
                  ) : (
                    <span className="font-semibold">{row.recipientName}</span>
                  )}
                  {row.unitName !== row.recipientName && (
                    <span className="block text-muted">{row.unitName}</span>
                  )}
                  {row.achievement && <span className="block">{row.achievement}</span>}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
