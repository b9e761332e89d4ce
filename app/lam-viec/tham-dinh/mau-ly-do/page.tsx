import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ConfidenceBadge } from "@/components/organisation/confidence-badge";
import { ReasonForm } from "@/components/reason/reason-form";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { mayChoose, mayKeep } from "@/lib/judging/reason/policy";
import { listReasons } from "@/lib/judging/reason/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Mẫu lý do trả lại" };

export default async function ReasonsPage() {
  const viewer = await requireViewer();
  if (!mayChoose(viewer)) notFound();
  const reasons = await listReasons(viewer);
  const keeps = mayKeep(viewer);
  return (
    <div className="max-w-4xl">
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: "/lam-viec/tham-dinh" as Route },
          { label: "Mẫu lý do trả lại", href: "/lam-viec/tham-dinh/mau-ly-do" as Route },
        ]}
      />
      <PageHeading
        title="Mẫu lý do trả lại"
        lead={
          keeps
            ? "Lời dùng lại khi trả lại hồ sơ. Người xem xét chọn mẫu, rồi sửa cho hợp với từng hồ sơ."
            : "Lời dùng lại khi trả lại hồ sơ; cơ quan thường trực của Bộ soạn và sửa. Chọn mẫu ngay bên ô lý do, rồi sửa cho hợp với từng hồ sơ."
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {reasons.map((reason) => (
          <Panel
            key={reason.id}
            title={reason.name}
            actions={<ConfidenceBadge confidence={reason.confidence} />}
          >
            <p className="max-w-measure whitespace-pre-line">{reason.body}</p>
            {keeps && (
              <DetailsPanel summary="Sửa hoặc bỏ mẫu này">
                <ReasonForm reason={reason} />
              </DetailsPanel>
            )}
          </Panel>
        ))}
        {keeps && (
          <Panel title="Thêm mẫu">
            <ReasonForm reason={null} />
          </Panel>
        )}
      </div>
    </div>
  );
}
