import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { BallotRules, Receipts, Turnout } from "@/components/ballot/ballot-facts";
import { PaperForm } from "@/components/ballot/paper-form";
import { ResultTable } from "@/components/ballot/result-table";
import { paperLines } from "@/components/ballot/session-parts";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { bodyOf, STATUS_LABEL, STATUS_TONE } from "@/lib/judging/ballot/labels";
import { type Ballot, findBallot } from "@/lib/judging/ballot/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Bỏ phiếu" };

export default async function PaperPage({ params }: PageProps<"/lam-viec/bo-phieu/[id]">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const ballot = await findBallot(viewer, id);
  if (!ballot || ballot.status === "draft") notFound();
  return (
    <div className="max-w-4xl">
      <Breadcrumb
        items={[
          { label: "Bỏ phiếu", href: "/lam-viec/bo-phieu" as Route },
          { label: ballot.title, href: `/lam-viec/bo-phieu/${id}` as Route },
        ]}
      />
      <PageHeading
        title={ballot.title}
        kicker={bodyOf(ballot)}
        lead={ballot.purpose}
        meta={
          <>
            <StatusBadge tone={STATUS_TONE[ballot.status]}>
              {STATUS_LABEL[ballot.status]}
            </StatusBadge>
            <Turnout turnout={ballot.turnout} />
          </>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        <Standing ballot={ballot} />
        {ballot.results && (
          <>
            <Panel title="Kết quả kiểm phiếu">
              <ResultTable ballot={ballot} results={ballot.results} />
            </Panel>
            <Panel title="Mã phiếu đã kiểm đếm">
              <p className="mb-3 max-w-measure">
                Mã của đồng chí có trong danh sách này nghĩa là phiếu đã được kiểm. Mã không cho
                biết phiếu chọn gì.
              </p>
              <Receipts codes={ballot.receipts} />
            </Panel>
          </>
        )}
        <DetailsPanel summary="Thể lệ của phiên bỏ phiếu">
          <BallotRules ballot={ballot} />
        </DetailsPanel>
        <p className="text-muted">
          <Link href={"/huong-dan/bo-phieu" as Route}>Cổng giữ kín phiếu như thế nào</Link>
        </p>
      </div>
    </div>
  );
}

/** What the viewer can do now: cast each paper that is theirs, or know why there is none to cast. */
function Standing({ ballot }: { ballot: Ballot }) {
  if (ballot.status === "void")
    return (
      <NoticePanel kind="warning" title="Phiên bỏ phiếu đã hủy, hòm phiếu không được kiểm">
        {ballot.voidReason}
      </NoticePanel>
    );
  if (ballot.status !== "open")
    return ballot.results ? null : (
      <NoticePanel kind="info" title="Đã kết thúc bỏ phiếu">
        Kết quả hiện ở đây sau khi người điều hành công bố.
      </NoticePanel>
    );
  if (ballot.mine.length === 0)
    return (
      <NoticePanel kind="info" title="Đồng chí theo dõi phiên này">
        {ballot.kind === "bloc"
          ? "Phiếu do thủ trưởng hoặc người phụ trách Khối, Cụm của đơn vị bỏ."
          : "Phiếu do các thành viên Hội đồng có quyền biểu quyết bỏ."}
      </NoticePanel>
    );
  return ballot.mine.map((voter) =>
    voter.hasVoted ? (
      <NoticePanel key={voter.id} kind="success" title={`Phiếu của ${voter.name} đã ở trong hòm`}>
        Không ai xem lại hoặc sửa được phiếu đã bỏ.
      </NoticePanel>
    ) : (
      <PaperForm
        key={voter.id}
        voterId={voter.id}
        voterName={voter.name}
        lines={paperLines(ballot, voter.recusedFrom)}
        seats={ballot.seats}
        next={
          <ButtonLink href={"/lam-viec" as Route} icon="home">
            Về việc cần làm
          </ButtonLink>
        }
      />
    ),
  );
}
