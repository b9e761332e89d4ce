import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { EverybodyPresent } from "@/components/ballot/attendance-buttons";
import { BallotRules, BallotWarnings, Receipts, Turnout } from "@/components/ballot/ballot-facts";
import { MoveStep } from "@/components/ballot/move-step";
import { ResultTable } from "@/components/ballot/result-table";
import { RollTable } from "@/components/ballot/roll-table";
import { SessionForm } from "@/components/ballot/session-form";
import { HandRecusals, MinutesLinks, WrittenPapers } from "@/components/ballot/session-parts";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/judging/ballot/labels";
import { type Ballot, findBallot, findBallotBloc } from "@/lib/judging/ballot/queries";
import { openEvents } from "@/lib/judging/ballot/workflow";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Phiên bỏ phiếu" };

export default async function BallotPage({
  params,
}: PageProps<"/lam-viec/khoi-cum/[code]/suy-ton/[id]">) {
  const [{ code, id }, viewer] = await Promise.all([params, requireViewer()]);
  const ballot = await findBallot(viewer, id);
  if (!ballot || ballot.bloc?.code !== decodeURIComponent(code)) notFound();
  const paper = `/lam-viec/bo-phieu/${id}` as Route;
  // Who only votes has a page of their own.
  if (ballot.roll === null) redirect(paper);
  const here = `/lam-viec/khoi-cum/${code}/suy-ton`;
  return (
    <>
      <Breadcrumb
        items={[
          { label: ballot.bloc.name, href: `/lam-viec/khoi-cum/${code}` as Route },
          { label: "Bỏ phiếu suy tôn", href: here as Route },
          { label: ballot.title, href: `${here}/${id}` as Route },
        ]}
      />
      <PageHeading
        title={ballot.title}
        kicker={`${ballot.bloc.name}, phong trào năm ${ballot.campaign.year}`}
        lead={ballot.purpose}
        meta={
          <>
            <StatusBadge tone={STATUS_TONE[ballot.status]}>
              {STATUS_LABEL[ballot.status]}
            </StatusBadge>
            <Turnout turnout={ballot.turnout} />
          </>
        }
        actions={
          <>
            {ballot.keeps &&
              openEvents(ballot.status).map((event) => (
                <MoveStep key={event} id={id} version={ballot.version} event={event} />
              ))}
            {ballot.mine.length > 0 && ballot.status === "open" && (
              <ButtonLink icon="edit" href={paper}>
                Phiếu của đơn vị tôi
              </ButtonLink>
            )}
            {ballot.status !== "draft" && ballot.status !== "void" && (
              <ButtonLink icon="external" href={`${paper}/trinh-chieu` as Route}>
                Trình chiếu
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {ballot.status === "void" && (
          <NoticePanel kind="warning" title="Phiên bỏ phiếu đã hủy, hòm phiếu không được kiểm">
            {ballot.voidReason}
          </NoticePanel>
        )}
        <BallotWarnings ballot={ballot} />
        {ballot.results && (
          <Panel title="Kết quả kiểm phiếu" actions={<MinutesLinks id={id} />}>
            <ResultTable ballot={ballot} results={ballot.results} />
          </Panel>
        )}
        <Panel
          title="Danh sách bỏ phiếu"
          actions={
            ballot.keeps &&
            (ballot.status === "draft" || ballot.status === "open") &&
            ballot.roll.some((voter) => voter.attendance === "expected") && (
              <EverybodyPresent sessionId={id} />
            )
          }
        >
          <RollTable ballot={ballot} />
        </Panel>
        {ballot.keeps && ballot.status === "open" && <WrittenPapers ballot={ballot} />}
        <Panel title="Thể lệ">
          <BallotRules ballot={ballot} />
        </Panel>
        {ballot.keeps && ballot.status === "draft" && (
          <Preparation viewer={viewer} ballot={ballot} />
        )}
        {ballot.results && (
          <Panel title="Mã phiếu đã kiểm đếm">
            <Receipts codes={ballot.receipts} />
          </Panel>
        )}
      </div>
    </>
  );
}

async function Preparation({ viewer, ballot }: { viewer: Viewer; ballot: Ballot }) {
  const code = ballot.bloc?.code ?? "";
  const bloc = await findBallotBloc(viewer, code, await portalNow());
  return (
    <>
      <Panel title="Chuẩn bị phiếu và thể lệ">
        <SessionForm
          units={bloc?.members ?? []}
          values={{
            id: ballot.id,
            version: ballot.version,
            blocCode: code,
            title: ballot.title,
            purpose: ballot.purpose,
            place: ballot.place,
            chair: ballot.chair,
            secretary: ballot.secretary,
            tellers: ballot.tellers,
            seats: ballot.seats,
            quorumPart: ballot.quorumPart,
            quorumWhole: ballot.quorumWhole,
            passPart: ballot.passPart,
            passWhole: ballot.passWhole,
            denominator: ballot.denominator,
            recusedCounted: ballot.recusedCounted,
            writtenVotes: ballot.writtenVotes,
            breaksTies: ballot.breaksTies,
            candidateIds: ballot.lines.flatMap((line) => line.unitId ?? []),
          }}
        />
      </Panel>
      <HandRecusals ballot={ballot} />
    </>
  );
}
