import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { DecisionForm } from "@/components/honours/decision-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { mayWrite } from "@/lib/honours/decision/policy";
import { publishedCampaignChoices } from "@/lib/honours/decision/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Nhập quyết định khen thưởng" };

export default async function NewDecisionPage() {
  const viewer = await requireViewer();
  if (!mayWrite(viewer)) notFound();
  const [campaigns, now] = await Promise.all([publishedCampaignChoices(), portalNow()]);
  const year = vietnamDay(now).slice(0, 4);
  const campaign = campaigns.find((one) => String(one.year) === year);
  return (
    <div className="max-w-4xl">
      <Breadcrumb
        items={[
          { label: "Quyết định khen thưởng", href: "/lam-viec/quyet-dinh" as Route },
          { label: "Nhập quyết định", href: "/lam-viec/quyet-dinh/moi" as Route },
        ]}
      />
      <PageHeading
        title="Nhập quyết định khen thưởng"
        lead="Nhập theo bản đã ký. Danh sách khen thưởng lập ở bước sau; trước khi công bố chỉ cơ quan thường trực thấy quyết định này."
      />
      <DecisionForm
        campaigns={campaigns}
        draft={null}
        header={{
          campaignId: campaign?.id ?? "",
          year,
          number: "",
          title: "",
          signedOn: "",
          signerTitle: "Bộ trưởng",
          signerName: "",
          meritType: "regular",
        }}
      />
    </div>
  );
}
