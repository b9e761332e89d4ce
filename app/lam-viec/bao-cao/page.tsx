import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { ReportList } from "@/components/progress/report-list";
import { EmptyState } from "@/components/ui/empty-state";
import { reportingUnits } from "@/lib/entry/progress/policy";
import { listOwnReports } from "@/lib/entry/progress/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Báo cáo tiến độ" };

export default async function ReportsPage() {
  const viewer = await requireViewer();
  if (reportingUnits(viewer).length === 0) notFound();
  const reports = await listOwnReports(viewer, null, await portalNow());
  return (
    <>
      <PageHeading
        title="Báo cáo tiến độ"
        lead="Báo cáo tháng, quý, 6 tháng và cả năm. Mỗi biểu mẫu tự mở theo lịch, đã điền sẵn chỉ tiêu và số liệu kỳ trước."
      />
      {reports ? (
        <div className="grid max-w-5xl grid-cols-1 gap-8">
          {reports.units.map((unit) => (
            <ReportList key={unit.id} year={reports.year} unit={unit} />
          ))}
        </div>
      ) : (
        <EmptyState title="Chưa có phong trào thi đua nào được phát động" icon="flag" />
      )}
    </>
  );
}
