import type { Route } from "next";
import Link from "next/link";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { Icon } from "./icon";

type Props = {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  /** The same list, its filters kept, at another page. */
  hrefOf: (page: number) => Route;
  /** What is counted: "hồ sơ", "đơn vị". */
  noun: string;
};

const STEP =
  "inline-flex min-h-target min-w-target items-center justify-center gap-1 rounded border px-3";

function pagesAround(page: number, last: number): number[] {
  return [...new Set([1, page - 1, page, page + 1, last])].filter((n) => n >= 1 && n <= last);
}

/** Where one is in a list and how to go on; the state is in the address. */
export function Pagination({ page, pageSize, total, hrefOf, noun }: Props) {
  if (total === 0) return null;
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <nav
      aria-label="Phân trang"
      className="flex flex-wrap items-center justify-between gap-4 py-3 print:hidden"
    >
      <p className="text-muted">
        {formatNumber(from)}–{formatNumber(to)} trong {formatNumber(total)} {noun}
      </p>
      {last > 1 && (
        <ul className="flex flex-wrap items-center gap-1.5">
          {page > 1 && (
            <li>
              <Link
                href={hrefOf(page - 1)}
                rel="prev"
                className={`${STEP} border-transparent hover:bg-sunken`}
              >
                <Icon name="previous" /> Trước
              </Link>
            </li>
          )}
          {pagesAround(page, last).map((n, index, shown) => (
            <li key={n} className="flex items-center gap-1.5">
              {index > 0 && n - (shown[index - 1] ?? n) > 1 && <span aria-hidden="true">…</span>}
              {n === page ? (
                <span
                  aria-current="page"
                  className={`${STEP} border-primary bg-primary font-semibold text-on-primary`}
                >
                  <span className="sr-only">Trang </span>
                  {n}
                </span>
              ) : (
                <Link href={hrefOf(n)} className={`${STEP} border-line hover:bg-sunken`}>
                  <span className="sr-only">Trang </span>
                  {n}
                </Link>
              )}
            </li>
          ))}
          {page < last && (
            <li>
              <Link
                href={hrefOf(page + 1)}
                rel="next"
                className={`${STEP} border-transparent hover:bg-sunken`}
              >
                Sau <Icon name="next" />
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
