import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { TemplateForm } from "@/components/feedback/template-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { mayModerate } from "@/lib/campaign/feedback/policy";
import { listTemplates } from "@/lib/campaign/feedback/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Mẫu trả lời phản hồi" };

export default async function ReplyTemplatesPage() {
  const viewer = await requireViewer();
  if (!mayModerate(viewer)) notFound();
  const templates = await listTemplates(viewer);
  return (
    <div className="max-w-4xl">
      <Breadcrumb
        items={[
          { label: "Phản hồi của người đọc", href: "/lam-viec/bien-tap/phan-hoi" as Route },
          { label: "Mẫu trả lời", href: "/lam-viec/bien-tap/phan-hoi/mau" as Route },
        ]}
      />
      <PageHeading
        title="Mẫu trả lời"
        lead="Những câu dùng lại khi trả lời. Chọn mẫu khi duyệt rồi sửa cho hợp với từng phản hồi."
      />
      <div className="grid grid-cols-1 gap-6">
        {templates.map((template) => (
          <Panel key={`${template.id}-${template.version}`} title={template.name} level={2}>
            <p className="max-w-measure whitespace-pre-line">{template.body}</p>
            <DetailsPanel summary="Sửa hoặc bỏ mẫu này">
              <TemplateForm template={template} />
            </DetailsPanel>
          </Panel>
        ))}
        <Panel title="Thêm mẫu">
          <TemplateForm key={templates.length} template={null} />
        </Panel>
      </div>
    </div>
  );
}
