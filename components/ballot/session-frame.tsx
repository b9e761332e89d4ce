import type { Route } from "next";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { bodyOf, STATUS_LABEL, STATUS_TONE } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { openEvents } from "@/lib/judging/ballot/workflow";
import { EverybodyPresent } from "./attendance-buttons";
import { BallotRules, BallotWarnings, Receipts, Turnout } from "./ballot-facts";
import { MoveStep } from "./move-step";
import { ResultTable } from "./result-table";
import { RollTable } from "./roll-table";
import { MinutesLinks, WrittenPapers } from "./session-parts";

type Props = {
  ballot: Ballot;
  /** More that the heading says of it. */
  meta?: ReactNode;
  /** What can be done once it was voided. */
  onceVoid?: ReactNode;
  /** What follows from the result. */
  onceCounted?: ReactNode;
  /** What is put to the vote, where more is to be said of it than the paper says. */
  agenda?: ReactNode;
  /** The forms of a draft. */
  preparation?: ReactNode;
};

const OWN_PAPER: Record<Ballot["kind"], string> = {
  bloc: "Phiếu của đơn vị tôi",
  council: "Phiếu của tôi",
};

/** A vote as those see it who keep or oversee it, from its first draft to its published count. */
export function SessionFrame({ ballot, meta, onceVoid, onceCounted, agenda, preparation }: Props) {
  const { id, status, keeps } = ballot;
  const paper = `/lam-viec/bo-phieu/${id}`;
  const running = status === "draft" || status === "open";
  return (
    <>
      <PageHeading
        title={ballot.title}
        kicker={`${bodyOf(ballot)}, phong trào năm ${ballot.campaign.year}`}
        lead={ballot.purpose}
        meta={
          <>
            <StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>
            {meta}
            <Turnout turnout={ballot.turnout} />
          </>
        }
        actions={
          <>
            {keeps &&
              openEvents(status).map((event) => (
                <MoveStep key={event} id={id} version={ballot.version} event={event} />
              ))}
            {ballot.mine.length > 0 && status === "open" && (
              <ButtonLink icon="edit" href={paper as Route}>
                {OWN_PAPER[ballot.kind]}
              </ButtonLink>
            )}
            {status !== "draft" && status !== "void" && (
              <ButtonLink icon="external" href={`${paper}/trinh-chieu` as Route}>
                Trình chiếu
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {status === "void" && (
          <NoticePanel
            kind="warning"
            title="Phiên bỏ phiếu đã hủy, hòm phiếu không được kiểm"
            actions={onceVoid}
          >
            {ballot.voidReason}
          </NoticePanel>
        )}
        <BallotWarnings ballot={ballot} />
        {ballot.results && (
          <Panel title="Kết quả kiểm phiếu" actions={<MinutesLinks id={id} />}>
            <ResultTable ballot={ballot} results={ballot.results} />
          </Panel>
        )}
        {ballot.results && onceCounted}
        {agenda}
        <Panel
          title="Danh sách bỏ phiếu"
          actions={
            keeps &&
            running &&
            ballot.roll?.some((voter) => voter.attendance === "expected") && (
              <EverybodyPresent sessionId={id} />
            )
          }
        >
          <RollTable ballot={ballot} />
        </Panel>
        {keeps && status === "open" && <WrittenPapers ballot={ballot} />}
        <Panel title="Thể lệ">
          <BallotRules ballot={ballot} />
        </Panel>
        {keeps && status === "draft" && preparation}
        {ballot.results && (
          <Panel title="Mã phiếu đã kiểm đếm">
            <Receipts codes={ballot.receipts} />
          </Panel>
        )}
      </div>
    </>
  );
}
