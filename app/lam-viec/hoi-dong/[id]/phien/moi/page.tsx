import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CouncilSessionForm } from "@/components/council/session-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { sourceOf } from "@/lib/judging/council/labels";
import { findCouncil } from "@/lib/judging/council/queries";
import { presetOf } from "@/lib/judging/council/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { periodState } from "@/lib/platform/shared/period";

export const metadata: Metadata = { title: "Lập phiên họp" };

export default async function NewSessionPage({
  params,
}: PageProps<"/lam-viec/hoi-dong/[id]/phien/moi">) {
  const [{ id }, viewer, now] = await Promise.all([params, requireViewer(), portalNow()]);
  const council = await findCouncil(viewer, id, now);
  if (!council?.prepares) notFound();
  const here = `/lam-viec/hoi-dong/${council.id}`;
  const today = vietnamDay(now);
  const nameOf = (role: "chair" | "secretary") =>
    council.members.find((seat) => seat.role === role && periodState(seat, today) === "in_force")
      ?.account.name ?? "";
  const { rulesConfidence: _, seats: __, ...rules } = presetOf(council);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Hội đồng", href: "/lam-viec/hoi-dong" as Route },
          { label: council.name, href: here as Route },
          { label: "Lập phiên họp", href: `${here}/phien/moi` as Route },
        ]}
      />
      <PageHeading
        title="Lập phiên họp"
        kicker={council.name}
        lead="Danh sách bỏ phiếu là các thành viên có quyền biểu quyết hôm nay. Nội dung trên phiếu chọn ở bước sau, từ các hồ sơ đã tiếp nhận. Mọi nội dung sửa được cho đến khi mở bỏ phiếu."
      />
      <CouncilSessionForm
        source={sourceOf(council)}
        values={{
          ...rules,
          id: null,
          version: 0,
          councilId: council.id,
          meetsOn: null,
          title: "",
          purpose: "",
          place: "",
          chair: nameOf("chair"),
          secretary: nameOf("secretary"),
          tellers: "",
          shares: [],
        }}
      />
    </>
  );
}
