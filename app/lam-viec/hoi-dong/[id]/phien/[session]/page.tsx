import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { SessionFrame } from "@/components/ballot/session-frame";
import { HandRecusals } from "@/components/ballot/session-parts";
import { AgendaTable } from "@/components/council/agenda-table";
import { DraftDecision, RecogniseForm, RepeatSession } from "@/components/council/result-actions";
import { CouncilSessionForm } from "@/components/council/session-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { nameOf } from "@/lib/honours/decision/labels";
import { mayWrite } from "@/lib/honours/decision/policy";
import { findDrawn } from "@/lib/honours/decision/queries";
import { type Ballot, findBallot } from "@/lib/judging/ballot/queries";
import { AGENDA_NOUN, sourceOf } from "@/lib/judging/council/labels";
import { countRecognised } from "@/lib/judging/council/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { PickPanel } from "./pick-panel";

export const metadata: Metadata = { title: "Phiên họp Hội đồng" };

export default async function SessionPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/hoi-dong/[id]/phien/[session]">) {
  const [{ id, session }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const ballot = await findBallot(viewer, session);
  if (!ballot?.council || ballot.council.id !== id) notFound();
  const paper = `/lam-viec/bo-phieu/${ballot.id}` as Route;
  // Who only votes has a page of their own.
  if (ballot.roll === null) redirect(paper);
  const { council, roll } = ballot;
  const draft = ballot.keeps && ballot.status === "draft";
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Hội đồng", href: "/lam-viec/hoi-dong" as Route },
          { label: council.name, href: `/lam-viec/hoi-dong/${id}` as Route },
          { label: ballot.title, href: `/lam-viec/hoi-dong/${id}/phien/${ballot.id}` as Route },
        ]}
      />
      <SessionFrame
        ballot={ballot}
        meta={ballot.meetsOn && <span>Họp ngày {formatDay(ballot.meetsOn)}</span>}
        onceVoid={
          ballot.keeps &&
          (ballot.repeat ? (
            <ButtonLink
              href={`/lam-viec/hoi-dong/${id}/phien/${ballot.repeat.id}` as Route}
              icon="next"
            >
              Mở phiên đã lập lại
            </ButtonLink>
          ) : (
            <RepeatSession sessionId={ballot.id} councilId={council.id} />
          ))
        }
        onceCounted={<Consequences viewer={viewer} ballot={ballot} />}
        agenda={
          <>
            <Panel title={`${AGENDA_NOUN[council.kind]} (${formatNumber(ballot.lines.length)})`}>
              <AgendaTable ballot={ballot} voters={roll} />
            </Panel>
            {draft && <PickPanel ballot={ballot} query={query} />}
          </>
        }
        preparation={
          <>
            <DetailsPanel summary="Sửa thông tin phiên họp và thể lệ">
              <CouncilSessionForm source={sourceOf(council)} values={valuesOf(ballot, id)} />
            </DetailsPanel>
            <HandRecusals ballot={ballot} />
          </>
        }
      />
    </>
  );
}

/** What a draft's form holds; each title once, with its own share where it has one. */
function valuesOf(ballot: Ballot, councilId: string) {
  const shares = new Map(
    ballot.lines.map(({ honour, passPart, passWhole }) => [
      honour,
      { honour, passPart, passWhole },
    ]),
  );
  return {
    id: ballot.id,
    version: ballot.version,
    councilId,
    meetsOn: ballot.meetsOn,
    title: ballot.title,
    purpose: ballot.purpose,
    place: ballot.place,
    chair: ballot.chair,
    secretary: ballot.secretary,
    tellers: ballot.tellers,
    quorumPart: ballot.quorumPart,
    quorumWhole: ballot.quorumWhole,
    passPart: ballot.passPart,
    passWhole: ballot.passWhole,
    denominator: ballot.denominator,
    recusedCounted: ballot.recusedCounted,
    writtenVotes: ballot.writtenVotes,
    shares: [...shares.values()],
  };
}

/** What follows from the count: a draft decision, or the initiatives recorded as recognised. */
async function Consequences({ viewer, ballot }: { viewer: Viewer; ballot: Ballot }) {
  const passed = (ballot.results ?? []).filter((line) => line.outcome === "won").length;
  if (passed === 0) return null;
  if (ballot.council?.kind === "initiative") {
    if (!ballot.keeps) return null;
    const recognised = await countRecognised(ballot.id);
    return (
      <Panel title="Ghi nhận kết quả">
        {recognised > 0 ? (
          <NoticePanel kind="success" title="Đã ghi nhận sáng kiến được công nhận">
            {`${formatNumber(recognised)} lượt tác giả có sáng kiến này trong hồ sơ nhân sự.`}
          </NoticePanel>
        ) : (
          <RecogniseForm sessionId={ballot.id} />
        )}
      </Panel>
    );
  }
  if (!mayWrite(viewer)) return null;
  const drawn = await findDrawn(viewer, ballot.id);
  return (
    <Panel title="Quyết định khen thưởng">
      {drawn ? (
        <p>
          Kết quả phiên này đã được lập thành{" "}
          <Link href={`/lam-viec/quyet-dinh/${drawn.id}` as Route}>
            {nameOf(drawn.number).toLowerCase()}
          </Link>
          .
        </p>
      ) : (
        <div className="grid justify-items-start gap-4">
          <p>
            {`${formatNumber(passed)} trường hợp được thông qua vào danh sách của dự thảo, kèm số phiếu; không phải nhập lại. Trường hợp do cấp Nhà nước quyết định để riêng để lập tờ trình.`}
          </p>
          <DraftDecision sessionId={ballot.id} />
        </div>
      )}
    </Panel>
  );
}
