import type { Route } from "next";
import Link from "next/link";
import { BonusCell } from "@/components/honours/bonus-cell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { formatDay } from "@/lib/platform/shared/dates";
import { BONUS_NOTE } from "@/lib/titles/bonus/labels";
import type { BonusOfAward } from "@/lib/titles/bonus/rules";
import type { Plan } from "@/lib/titles/eligibility/rules/plan";
import type { HistoryRow } from "@/lib/titles/ledger/queries";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";

type Row = HistoryRow & BonusOfAward;

const COLUMNS: [Column<Row>, ...Column<Row>[]] = [
  {
    key: "honour",
    head: "Danh hiệu, hình thức",
    width: "min-w-36 sm:min-w-52",
    cell: (row) => (
      <>
        <Link href={`/bang-vang/${row.id}` as Route}>{row.honourName}</Link>
        <span className="block text-sm font-normal text-muted">
          Năm {row.year}, {row.unitName}
        </span>
      </>
    ),
  },
  {
    key: "decision",
    head: "Quyết định",
    width: "min-w-36",
    cell: (row) => (
      <>
        <Link href={`/bang-vang/quyet-dinh/${row.decisionId}` as Route}>{row.decisionNumber}</Link>{" "}
        <span className="whitespace-nowrap">ngày {formatDay(row.decidedOn)}</span>
      </>
    ),
  },
  {
    key: "bonus",
    head: "Tiền thưởng",
    width: "min-w-48",
    cell: (row) => <BonusCell of={row} brief />,
  },
];

/** What somebody holds, with decisions, the unit's name of that day and the bonus. */
export function AwardHistory({ rows, whose }: { rows: readonly Row[]; whose: string }) {
  return (
    <>
      <DataTable
        caption={`Lịch sử khen thưởng của ${whose}`}
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Sổ khen thưởng chưa ghi nhận" icon="flag">
            Nếu đã được tặng trước đây, báo bổ sung kèm bản chụp quyết định.
          </EmptyState>
        }
      />
      {rows.length > 0 && <p className="mt-3 text-sm text-muted">{BONUS_NOTE}</p>}
    </>
  );
}

/** What is still needed for CSTĐ cấp Bộ, and when at the earliest. */
export function PlanPanel({ plan }: { plan: Plan }) {
  return (
    <div className="grid gap-4">
      <p>
        Sớm nhất: xét cho năm <strong>{plan.earliest}</strong>
        {plan.ruleset && `, theo ${RULESETS[plan.ruleset].name}`}.
      </p>
      {plan.needsReview && (
        <NoticePanel kind="warning" title="Cần xác nhận">
          Nội dung quy định có hiệu lực khi đó chưa được xác nhận đầy đủ.
        </NoticePanel>
      )}
      <ol className="space-y-2">
        {plan.steps.map((step) => (
          <li key={step.text} className="flex gap-2">
            <Icon
              name={step.done ? "check" : "circle"}
              className={`mt-1 size-[1.1em] shrink-0 ${step.done ? "text-success-ink" : "text-muted"}`}
            />
            <div>
              <p>
                <span className="sr-only">{step.done ? "Đã có: " : "Còn thiếu: "}</span>
                {step.text}
              </p>
              <p className="text-sm text-muted">{step.article}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
