"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { REACHABLE } from "@/components/ui/reachable";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { BadLine, GoodLine, type Judged, type ListColumn, type ListHands } from "./intake-line";

const A_PAGE = 50;
const keyOf = ({ draft }: Judged<string>) => `${draft.line}.${draft.part}`;

type Props<F extends string> = {
  source: string;
  remarks: readonly string[];
  columns: readonly ListColumn<F>[];
  hands: ListHands<F>;
  busy: boolean;
  /** What becomes of the lines that are not yet good. */
  keeps: string;
  onTake: () => void;
  onCancel: () => void;
  /** Between the lines and the buttons. */
  children?: ReactNode;
};

/** A list read and not yet taken in: what of it is good, and what is wrong in the rest, to be mended in place. */
export function ListPreview<F extends string>({
  source,
  remarks,
  columns,
  hands,
  busy,
  keeps,
  onTake,
  onCancel,
  children,
}: Props<F>) {
  const { judged } = hands;
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState(A_PAGE);
  const bad = judged.filter(({ read }) => read === null);
  const good = judged.length - bad.length;
  const lines = all ? judged : bad;
  return (
    <div className="grid gap-3 rounded border-2 border-edge bg-surface px-4 py-4">
      <h2 className="text-lg">Xem trước danh sách: {source}</h2>
      <ul aria-label="Kết quả đọc danh sách" className="flex flex-wrap gap-x-6 gap-y-1">
        <li className="inline-flex items-center gap-1.5 font-semibold text-success-ink">
          <Icon name="check" /> {formatNumber(good)} dòng nhập được
        </li>
        {bad.length > 0 && (
          <li className="inline-flex items-center gap-1.5 font-semibold text-warning-ink">
            <Icon name="warning" /> {formatNumber(bad.length)} dòng cần sửa
          </li>
        )}
      </ul>
      {remarks.length > 0 && (
        <ul className="list-disc pl-6 text-sm text-muted">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <fieldset className="flex flex-wrap gap-4">
        <legend className="sr-only">Các dòng hiển thị</legend>
        {[
          { value: false, label: `Dòng cần sửa (${formatNumber(bad.length)})` },
          { value: true, label: `Tất cả (${formatNumber(judged.length)})` },
        ].map(({ value, label }) => (
          <label key={label} className="inline-flex min-h-target items-center gap-2">
            <input
              type="radio"
              name="shown"
              checked={all === value}
              onChange={() => {
                setAll(value);
                setShown(A_PAGE);
              }}
              className="size-5"
            />
            {label}
          </label>
        ))}
      </fieldset>
      {lines.length > 0 && (
        <section
          aria-label="Các dòng của danh sách"
          {...REACHABLE}
          className="scrolls @container relative lg:max-h-[32rem] border border-line"
        >
          <table className="w-full text-sm in-cards:block">
            <thead className="sticky top-0 z-10 bg-sunken text-left in-cards:sr-only">
              <tr>
                <th scope="col" className="px-2 py-2">
                  Dòng
                </th>
                {columns.map(({ field, label }) => (
                  <th key={field} scope="col" className="px-2 py-2">
                    {label}
                  </th>
                ))}
                <th scope="col" className="px-2 py-2">
                  <span className="sr-only">Việc</span>
                </th>
              </tr>
            </thead>
            <tbody className="in-cards:block">
              {lines
                .slice(0, shown)
                .map((line) =>
                  line.read === null ? (
                    <BadLine key={keyOf(line)} line={line} columns={columns} hands={hands} />
                  ) : (
                    <GoodLine key={keyOf(line)} line={line} columns={columns} hands={hands} />
                  ),
                )}
            </tbody>
          </table>
        </section>
      )}
      {lines.length > shown && (
        <p>
          <Button kind="quiet" onClick={() => setShown(shown + A_PAGE)}>
            Xem thêm {formatNumber(Math.min(A_PAGE, lines.length - shown))} dòng
          </Button>
        </p>
      )}
      {children}
      <p className="text-sm text-muted">{keeps}</p>
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" disabled={busy} onClick={onTake}>
          {good > 0
            ? `Nhập ${formatNumber(good)} dòng`
            : `Giữ ${formatNumber(bad.length)} dòng để sửa sau`}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          Bỏ danh sách này
        </Button>
        <p role="status">{busy && "Đang nhập…"}</p>
      </div>
    </div>
  );
}
