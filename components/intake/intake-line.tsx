"use client";

import { useId } from "react";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** A column of a list that is looked over before it is taken in. */
export type ListColumn<F extends string> = {
  readonly field: F;
  readonly label: string;
  /** Names and titles are read whole; the rest may take two lines. */
  readonly width: string;
};

/** One person of a list as text, wherever the list is going. */
type Draft<F extends string> = {
  readonly line: number;
  readonly part: number;
  readonly cells: Readonly<Record<F, string>>;
};

type Issue<F extends string> = {
  readonly field: F;
  readonly message: string;
  readonly suggestion: string | null;
};

export type Judged<F extends string> = {
  readonly draft: Draft<F>;
  readonly issues: readonly Issue<F>[];
  /** Null while a cell is wrong. */
  readonly read: object | null;
};

/** What may be done to a line before it is taken in. */
export type ListHands<F extends string> = {
  readonly judged: readonly Judged<F>[];
  readonly setCell: (line: Draft<F>, field: F, text: string) => void;
  readonly setAlike: (field: F, was: string, text: string) => void;
  readonly leaveOut: (line: Draft<F>) => void;
};

type LineProps<F extends string> = {
  readonly line: Judged<F>;
  readonly columns: readonly ListColumn<F>[];
  readonly hands: ListHands<F>;
};

const PLACE = "px-2 py-1.5 align-top in-rows:border-t in-rows:border-line";
/** Where its list is narrow a line is a card: the name, and what is wrong; of a good line all, one after the other. */
const LINE = "in-cards:block in-cards:border-t in-cards:border-line in-cards:py-2";

export function GoodLine<F extends string>({ line: { draft }, columns, hands }: LineProps<F>) {
  return (
    <tr className={LINE}>
      <td className={`${PLACE} text-muted in-cards:inline`}>{formatNumber(draft.line)}</td>
      {columns.map(({ field, width }) => (
        <td key={field} className={`${PLACE} ${width} in-cards:inline in-cards:min-w-0`}>
          {draft.cells[field]}
        </td>
      ))}
      <td className={`${PLACE} in-cards:inline`}>
        <span className="inline-flex items-center gap-2">
          <Icon name="check" className="text-success-ink" />
          <span className="sr-only">Nhập được</span>
          <LeaveOut line={draft.line} onPress={() => hands.leaveOut(draft)} />
        </span>
      </td>
    </tr>
  );
}

/** A line with what is wrong in it: the bad cells are boxes, each with its reason and, where one is known, its mending. */
export function BadLine<F extends string>({ line, columns, hands }: LineProps<F>) {
  const { draft, issues } = line;
  return (
    <tr className={LINE}>
      <th scope="row" className={`${PLACE} text-left font-normal text-muted in-cards:inline`}>
        {formatNumber(draft.line)}
      </th>
      {columns.map((column, at) => {
        const { field, width } = column;
        const issue = issues.find((one) => one.field === field);
        return (
          <td
            key={field}
            className={`${PLACE} ${width} ${issue ? "bg-warning-soft in-cards:my-1 in-cards:block" : at === 0 ? "in-cards:inline-block in-cards:max-w-[85%] in-cards:font-semibold" : "in-cards:hidden"}`}
          >
            {issue && (
              <span aria-hidden="true" className="font-semibold in-rows:hidden">
                {column.label}
              </span>
            )}
            {issue ? (
              <BadCell column={column} issue={issue} line={line} hands={hands} />
            ) : (
              draft.cells[field]
            )}
          </td>
        );
      })}
      <td className={`${PLACE} in-cards:block`}>
        <LeaveOut line={draft.line} onPress={() => hands.leaveOut(draft)} />
      </td>
    </tr>
  );
}

function LeaveOut({ line, onPress }: { line: number; onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="inline-flex min-h-target items-center text-danger-ink underline in-rows:-my-2"
    >
      Bỏ<span className="sr-only"> dòng {formatNumber(line)}</span>
    </button>
  );
}

type CellProps<F extends string> = {
  column: ListColumn<F>;
  issue: Issue<F>;
  line: Judged<F>;
  hands: ListHands<F>;
};

function BadCell<F extends string>({
  column: { field, label },
  issue,
  line: { draft },
  hands,
}: CellProps<F>) {
  const id = useId();
  const text = draft.cells[field];
  const alike = hands.judged.filter(
    (one) => one.draft.cells[field] === text && one.issues.some((other) => other.field === field),
  ).length;
  return (
    <div className="grid min-w-32 gap-1">
      <input
        aria-label={`${label}, dòng ${formatNumber(draft.line)}`}
        aria-describedby={id}
        aria-invalid
        value={text}
        onChange={(event) => hands.setCell(draft, field, event.target.value)}
        className="min-h-target w-full rounded border-2 border-warning bg-surface px-2"
      />
      <p id={id} className="text-warning-ink">
        {issue.message}
      </p>
      {issue.suggestion !== null && (
        <p className="flex flex-wrap gap-x-3">
          <button
            type="button"
            onClick={() => hands.setCell(draft, field, issue.suggestion ?? "")}
            className="min-h-target text-left font-semibold text-link underline"
          >
            {issue.suggestion === "" ? "Để trống" : `Sửa thành “${issue.suggestion}”`}
          </button>
          {alike > 1 && text !== "" && (
            <button
              type="button"
              onClick={() => hands.setAlike(field, text, issue.suggestion ?? "")}
              className="min-h-target text-left text-link underline"
            >
              cho cả {formatNumber(alike)} dòng
            </button>
          )}
        </p>
      )}
    </div>
  );
}
