import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { DocumentForm } from "@/components/document/document-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { mayKeep } from "@/lib/campaign/document/policy";
import { replacementChoices } from "@/lib/campaign/document/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Nhập văn bản" };

export default async function NewDocumentPage() {
  const viewer = await requireViewer();
  if (!mayKeep(viewer)) notFound();
  const [successors, now] = await Promise.all([replacementChoices(viewer, null), portalNow()]);
  return (
    <div className="max-w-4xl">
      <Breadcrumb
        items={[
          { label: "Danh mục văn bản", href: "/lam-viec/bien-tap/van-ban" as Route },
          { label: "Nhập văn bản", href: "/lam-viec/bien-tap/van-ban/moi" as Route },
        ]}
      />
      <PageHeading
        title="Nhập văn bản"
        lead="Nhập theo bản đã ký. Điều chưa rõ để trống: trang công khai ghi “đang cập nhật”."
      />
      <DocumentForm
        subject={null}
        successors={successors}
        entry={{
          kind: "decision",
          number: "",
          title: "",
          issuer: "",
          year: vietnamDay(now).slice(0, 4),
          signedOn: null,
          effectiveOn: null,
          expiresOn: null,
          signerName: "",
          signerTitle: "",
          note: "",
          confidence: "confirmed",
          replacedById: "",
        }}
      />
    </div>
  );
}
