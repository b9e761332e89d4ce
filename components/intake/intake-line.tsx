"use client";

import { useId } from "react";
import { Icon } from "@/components/ui/icon";
import { FIELD_LABEL, FIELDS, type Field } from "@/lib/entry/intake/labels";
import type { Issue, Judged } from "@/lib/entry/intake/rules/judge";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Intake } from "./use-intake";

const PLACE = "border-t border-line px-2 py-1.5 align-top";

/** Names and titles are read whole; the rest may take two lines. */
const WIDTH: Record<Field, string> = {
  fullName: "min-w-44",
  birthYear: "min-w-24",
  sex: "min-w-16",
  jobTitle: "min-w-32",
  department: "min-w-36",
  honour: "min-w-44",
  note: "min-w-28",
};

export function GoodLine({ line: { draft }, intake }: { line: Judged; intake: Intake }) {
  return (
    <tr>
      <td className={`${PLACE} text-muted`}>{formatNumber(draft.line)}</td>
      {FIELDS.map((field) => (
        <td key={field} className={`${PLACE} ${WIDTH[field]}`}>
          {draft.cells[field]}
        </td>
      ))}
      <td className={PLACE}>
        <span className="inline-flex items-center gap-2">
          <Icon name="check" className="text-success-ink" />
          <span className="sr-only">Nhập được</span>
          <LeaveOut line={draft.line} onPress={() => intake.leaveOut(draft)} />
        </span>
      </td>
    </tr>
  );
}

/** A line with what is wrong in it: the bad cells are boxes, each with its reason and, where one is known, its mending. */
export function BadLine({ line, intake }: { line: Judged; intake: Intake }) {
  const { draft, issues } = line;
  return (
    <tr>
      <th scope="row" className={`${PLACE} text-left font-normal text-muted`}>
        {formatNumber(draft.line)}
      </th>
      {FIELDS.map((field) => {
        const issue = issues.find((one) => one.field === field);
        return (
          <td key={field} className={`${PLACE} ${WIDTH[field]} ${issue ? "bg-warning-soft" : ""}`}>
            {issue ? (
              <BadCell field={field} issue={issue} line={line} intake={intake} />
            ) : (
              draft.cells[field]
            )}
          </td>
        );
      })}
      <td className={PLACE}>
        <LeaveOut line={draft.line} onPress={() => intake.leaveOut(draft)} />
      </td>
    </tr>
  );
}

function LeaveOut({ line, onPress }: { line: number; onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="inline-flex min-h-9 items-center text-danger-ink underline"
    >
      Bỏ<span className="sr-only"> dòng {formatNumber(line)}</span>
    </button>
  );
}

type CellProps = { field: Field; issue: Issue; line: Judged; intake: Intake };

function BadCell({ field, issue, line: { draft }, intake }: CellProps) {
  const id = useId();
  const text = draft.cells[field];
  const alike = intake.judged.filter(
    (one) => one.draft.cells[field] === text && one.issues.some((other) => other.field === field),
  ).length;
  return (
    <div className="grid min-w-40 gap-1">
      <input
        aria-label={`${FIELD_LABEL[field]}, dòng ${formatNumber(draft.line)}`}
        aria-describedby={id}
        aria-invalid
        value={text}
        onChange={(event) => intake.setCell(draft, field, event.target.value)}
        className="min-h-9 w-full rounded border-2 border-warning bg-surface px-2"
      />
      <p id={id} className="text-warning-ink">
        {issue.message}
      </p>
      {issue.suggestion !== null && (
        <p className="flex flex-wrap gap-x-3">
          <button
            type="button"
            onClick={() => intake.setCell(draft, field, issue.suggestion ?? "")}
            className="min-h-9 font-semibold text-link underline"
          >
            {issue.suggestion === "" ? "Để trống" : `Sửa thành “${issue.suggestion}”`}
          </button>
          {alike > 1 && text !== "" && (
            <button
              type="button"
              onClick={() => intake.setAlike(field, text, issue.suggestion ?? "")}
              className="min-h-9 text-link underline"
            >
              cho cả {formatNumber(alike)} dòng
            </button>
          )}
        </p>
      )}
    </div>
  );
}
