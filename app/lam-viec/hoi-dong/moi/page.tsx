import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CouncilForm } from "@/components/council/council-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { mayFoundCouncils } from "@/lib/judging/council/policy";
import { listOwners } from "@/lib/judging/council/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Lập hội đồng" };

export default async function NewCouncilPage() {
  const viewer = await requireViewer();
  if (!mayFoundCouncils(viewer)) notFound();
  const owners = await listOwners(viewer);
  return (
    <div className="max-w-4xl">
      <Breadcrumb
        items={[
          { label: "Hội đồng", href: "/lam-viec/hoi-dong" as Route },
          { label: "Lập hội đồng", href: "/lam-viec/hoi-dong/moi" as Route },
        ]}
      />
      <PageHeading
        title="Lập hội đồng"
        lead="Ghi theo văn bản thành lập. Thành viên thêm ở bước sau; loại hội đồng không đổi được về sau."
      />
      <CouncilForm
        owners={owners}
        values={{
          id: null,
          version: 0,
          kind: "emulation",
          unitId: owners[0]?.value ?? "",
          name: "",
          documentNumber: "",
          documentOn: null,
          confidence: "confirmed",
        }}
      />
    </div>
  );
}
