import type { Route } from "next";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

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
    <nav aria-label="Phân trang" className="pages">
      <p>
        {formatNumber(from)}–{formatNumber(to)} trong {formatNumber(total)} {noun}
      </p>
      {last > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a href={hrefOf(page - 1)} rel="prev" className="icon-before icon-previous">
                Trước
              </a>
            </li>
          )}
          {pagesAround(page, last).map((n, index, shown) => (
            <li key={n}>
              {index > 0 && n - (shown[index - 1] ?? n) > 1 && <span aria-hidden="true">…</span>}
              <a
                href={hrefOf(n)}
                aria-label={`Trang ${n}`}
                aria-current={n === page ? "page" : undefined}
              >
                {n}
              </a>
            </li>
          ))}
          {page < last && (
            <li>
              <a href={hrefOf(page + 1)} rel="next" className="icon-after icon-next">
                Sau
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
