import type { Metadata, Route } from "next";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { SalaryForm } from "@/components/ruleset/salary-form";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { CONFIDENCE_LABEL } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatMoney } from "@/lib/platform/shared/vietnamese";
import { listSalaries } from "@/lib/titles/bonus/queries";
import type { BaseSalary } from "@/lib/titles/bonus/rules";
import { requireTuner } from "../require-tuner";

export const metadata: Metadata = { title: "Mức lương cơ sở" };

const COLUMNS: [Column<BaseSalary>, ...Column<BaseSalary>[]] = [
  { key: "from", head: "Áp dụng từ", cell: (row) => formatDay(row.from) },
  {
    key: "amount",
    head: "Mức lương cơ sở",
    numeric: true,
    cell: (row) => formatMoney(row.amount),
  },
  { key: "basis", head: "Căn cứ", width: "min-w-56", cell: (row) => row.basis },
  { key: "sure", head: "Mức xác nhận", cell: (row) => CONFIDENCE_LABEL[row.confidence] },
];

export default async function SalaryPage() {
  await requireTuner();
  const salaries = await listSalaries();
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Bộ quy định", href: "/quan-tri/bo-quy-tac" as Route },
          { label: "Mức lương cơ sở", href: "/quan-tri/bo-quy-tac/luong-co-so" as Route },
        ]}
      />
      <PageHeading
        title="Mức lương cơ sở"
        lead="Tiền thưởng bằng hệ số nhân mức lương cơ sở của ngày ký quyết định. Nhập mức mới khi có nghị định mới, hoặc sửa mức của một ngày đã có."
      />
      <div className="grid gap-8 *:min-w-0">
        <DataTable
          caption="Mức lương cơ sở theo ngày áp dụng"
          captionHidden
          columns={COLUMNS}
          rows={[...salaries].reverse()}
          rowKey={(row) => row.from}
          empty={<p className="text-muted">Chưa có mức nào.</p>}
        />
        <Panel title="Nhập, sửa một mức">
          <SalaryForm />
        </Panel>
      </div>
    </>
  );
}
