import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { SessionForm } from "@/components/ballot/session-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { findBallotBloc } from "@/lib/judging/ballot/queries";
import { BLOC_RULES } from "@/lib/judging/ballot/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { flagsAllotted } from "@/lib/titles/ruleset/queries";

export const metadata: Metadata = { title: "Lập phiên bỏ phiếu" };

export default async function NewBallotPage({
  params,
}: PageProps<"/lam-viec/khoi-cum/[code]/suy-ton/moi">) {
  const [{ code }, viewer, now] = await Promise.all([params, requireViewer(), portalNow()]);
  const bloc = await findBallotBloc(viewer, decodeURIComponent(code), now);
  if (!bloc?.keeps) notFound();
  const allotted = await flagsAllotted(bloc.code, vietnamDay(now));
  const { rulesConfidence: _, ...rules } = BLOC_RULES;
  return (
    <>
      <Breadcrumb
        items={[
          { label: bloc.name, href: `/lam-viec/khoi-cum/${code}` as Route },
          { label: "Bỏ phiếu suy tôn", href: `/lam-viec/khoi-cum/${code}/suy-ton` as Route },
          { label: "Lập phiên", href: `/lam-viec/khoi-cum/${code}/suy-ton/moi` as Route },
        ]}
      />
      <PageHeading
        title="Lập phiên bỏ phiếu"
        kicker={bloc.name}
        lead="Danh sách bỏ phiếu là các đơn vị thành viên hôm nay; thủ trưởng hoặc người phụ trách Khối, Cụm của đơn vị bỏ phiếu. Mọi nội dung sửa được cho đến khi mở bỏ phiếu."
      />
      <SessionForm
        units={bloc.members}
        allotted={allotted}
        values={{
          ...rules,
          seats: allotted || null,
          id: null,
          version: 0,
          blocCode: bloc.code,
          title: "",
          purpose: "",
          place: "",
          chair: "",
          secretary: "",
          tellers: "",
          breaksTies: true,
          candidateIds: [],
        }}
      />
    </>
  );
}
