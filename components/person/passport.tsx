import type { Route } from "next";
import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { formatDay } from "@/lib/platform/shared/dates";
import type { Plan } from "@/lib/titles/eligibility/rules/plan";
import type { LedgerRow } from "@/lib/titles/ledger/queries";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";

const COLUMNS: [Column<LedgerRow>, ...Column<LedgerRow>[]] = [
  { key: "honour", head: "Danh hiệu, hình thức", width: "min-w-52", cell: (row) => row.honourName },
  { key: "year", head: "Năm", cell: (row) => row.year },
  {
    key: "decision",
    head: "Quyết định",
    width: "min-w-48",
    cell: (row) => (
      <>
        <Link href={`/bang-vang/quyet-dinh/${row.decisionId}` as Route}>{row.decisionNumber}</Link>{" "}
        ngày {formatDay(row.decidedOn)}
      </>
    ),
  },
  { key: "unit", head: "Đơn vị khi được tặng", width: "min-w-56", cell: (row) => row.unitName },
];

/** What somebody holds, with decisions and the unit's name of that day. */
export function AwardHistory({ rows, whose }: { rows: readonly LedgerRow[]; whose: string }) {
  return (
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
