import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type SummaryRow = {
  key: string;
  label: string;
  value: ReactNode;
  /** Where the answer is mended; `what` completes "Sửa …" for those who hear the link alone. */
  edit?: { href: Route; what: string };
  /** What a reviewer said about this row, or what is wrong with it. */
  remark?: ReactNode;
};

type Props = { rows: SummaryRow[]; empty?: string };

/** Check answers: each row says what was given and offers to mend it. */
export function SummaryList({ rows, empty = "Chưa có thông tin." }: Props) {
  if (rows.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <dl className="border-t border-line">
      {rows.map(({ key, label, value, edit, remark }) => (
        <div
          key={key}
          className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(9rem,1fr)_2fr_auto]"
        >
          <dt className="font-semibold">{label}</dt>
          <dd className="min-w-0">
            {value}
            {remark && <div className="mt-2">{remark}</div>}
          </dd>
          {edit && (
            <dd className="print:hidden">
              <Link
                href={edit.href}
                className="-my-2 inline-flex min-h-target items-center gap-1.5"
              >
                <Icon name="edit" /> Sửa<span className="sr-only"> {edit.what}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
