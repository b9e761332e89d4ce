import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { PlainForm } from "@/components/form/plain-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { PeriodForm } from "@/components/progress/period-form";
import { EmptyState } from "@/components/ui/empty-state";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { layDownPeriodsAction } from "@/lib/entry/progress/actions";
import { KIND_LABEL } from "@/lib/entry/progress/labels";
import { findReportYear, listPeriods, type PeriodFacts } from "@/lib/entry/progress/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Kỳ báo cáo" };

export default async function PeriodsPage() {
  const viewer = await requireViewer();
  if (!mayEdit(viewer)) notFound();
  const campaign = await findReportYear(null);
  const periods = campaign ? await listPeriods(campaign.id) : [];
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Biên tập", href: "/lam-viec/bien-tap" as Route },
          { label: "Kỳ báo cáo", href: "/lam-viec/bien-tap/ky-bao-cao" as Route },
        ]}
      />
      <PageHeading
        title="Kỳ báo cáo"
        lead="Mỗi kỳ tự mở biểu mẫu cho các đơn vị từ ngày mở; sau hạn gửi, đơn vị chưa gửi được ghi là chậm."
      />
      {campaign === null && <EmptyState title="Chưa có phong trào thi đua nào" icon="flag" />}
      {campaign && periods.length === 0 && (
        <PlainForm
          action={layDownPeriodsAction}
          hidden={{ year: campaign.year }}
          submit={`Lập các kỳ báo cáo năm ${campaign.year}`}
          icon="plus"
        />
      )}
      <ol className="grid gap-4">
        {periods.map((period) => (
          <PeriodItem key={period.id} period={period} />
        ))}
      </ol>
    </>
  );
}

function PeriodItem({ period }: { period: PeriodFacts }) {
  return (
    <li className="rounded border border-line p-4">
      <h2 className="mb-3 text-lg">
        {period.name} <span className="font-normal text-muted">– {KIND_LABEL[period.kind]}</span>{" "}
        <ConfidenceMark confidence={period.confidence} />
      </h2>
      <PeriodForm
        id={period.id}
        code={period.code}
        name={period.name}
        version={period.version}
        opensOn={period.opensOn}
        dueOn={period.dueOn}
      />
    </li>
  );
}
