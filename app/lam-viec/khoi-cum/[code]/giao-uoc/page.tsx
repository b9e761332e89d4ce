import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { Amendments } from "@/components/covenant/amendments";
import { CovenantTextView } from "@/components/covenant/covenant-text";
import { TakeBackForm } from "@/components/covenant/draft-forms";
import { BeginForm, PrepareForms } from "@/components/covenant/prepare-forms";
import { SignForm } from "@/components/covenant/sign-forms";
import { Signatures } from "@/components/covenant/signing";
import { PageHeading } from "@/components/layout/page-heading";
import { Timeline } from "@/components/layout/timeline";
import { Deadline } from "@/components/registration/deadline";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { NoticePanel } from "@/components/ui/notice-panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { EVENT_PAST, STATUS_LABEL, STATUS_TONE } from "@/lib/entry/covenant/labels";
import { findRoom, type Room, type RoomCovenant } from "@/lib/entry/covenant/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatDayTime, vietnamDay } from "@/lib/platform/shared/dates";
import { yearOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Giao ước thi đua của Khối, Cụm" };

export default async function CovenantPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/khoi-cum/[code]/giao-uoc">) {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const room = await findRoom(viewer, decodeURIComponent(code), yearOf(asked), now);
  if (!room) notFound();
  const { covenant } = room;
  const mark = room.dueConfidence && CONFIDENCE_MARK[room.dueConfidence];
  return (
    <>
      <BlocTabs {...room.bloc} year={room.year} current="covenant" />
      <PageHeading
        kicker={room.bloc.name}
        title={`Giao ước thi đua năm ${room.year}`}
        meta={
          covenant && (
            <StatusBadge tone={STATUS_TONE[covenant.status]}>
              {STATUS_LABEL[covenant.status]}
            </StatusBadge>
          )
        }
        lead={
          covenant?.status !== "sealed" && (
            <p>
              Hạn ký giao ước:{" "}
              <Deadline
                dueOn={room.dueOn}
                today={vietnamDay(now)}
                holidays={await listHolidays()}
              />
              {mark && ` (${mark})`}
            </p>
          )
        }
        actions={covenant?.status === "sealed" && <Downloads room={room} />}
      />
      <div className="grid grid-cols-1 gap-8">
        {covenant ? <Paper room={room} covenant={covenant} /> : <Nothing room={room} />}
      </div>
    </>
  );
}

function Downloads({ room }: { room: Room }) {
  const base = `/api/khoi-cum/${encodeURIComponent(room.bloc.code)}/giao-uoc`;
  return (
    <>
      <ButtonLink href={`${base}.pdf?nam=${room.year}` as Route} icon="download">
        Tải PDF
      </ButtonLink>
      <ButtonLink href={`${base}.docx?nam=${room.year}` as Route} icon="download">
        Tải Word
      </ButtonLink>
    </>
  );
}

function Nothing({ room }: { room: Room }) {
  if (room.mayPrepare) return <BeginForm room={room} />;
  return (
    <EmptyState title="Giao ước của năm chưa được mở ký" icon="edit">
      Khối trưởng, Cụm trưởng soạn nội dung và mở ký; thủ trưởng các đơn vị nhận được thông báo khi
      mở.
    </EmptyState>
  );
}

function Paper({ room, covenant }: { room: Room; covenant: RoomCovenant }) {
  const unsigned = room.signsFor.filter(({ unitId }) =>
    covenant.seats.some(
      (seat) => seat.unitId === unitId && seat.signature === null && seat.releasedAt === null,
    ),
  );
  switch (covenant.status) {
    case "draft":
      return (
        <>
          {room.mayPrepare && <PrepareForms covenant={covenant} />}
          <CovenantTextView covenant={covenant} />
        </>
      );
    case "signing":
      return (
        <>
          <LiveRefresh seconds={8} />
          <Signatures room={room} covenant={covenant} />
          {unsigned.map(({ unitId, name }) => (
            <SignForm
              key={unitId}
              covenantId={covenant.id}
              sha256={covenant.sha256 ?? ""}
              unitId={unitId}
              unitName={name}
            />
          ))}
          <CovenantTextView covenant={covenant} />
          {room.mayPrepare && (
            <TakeBackForm paper={{ covenantId: covenant.id, version: covenant.version }} />
          )}
        </>
      );
    case "sealed":
      return (
        <>
          <NoticePanel kind="success" title="Giao ước đã đủ chữ ký">
            {covenant.sealedAt && `Niêm phong ${formatDayTime(covenant.sealedAt)}. `}
            Mã kiểm tra nội dung (SHA-256):{" "}
            <code className="text-sm break-all">{covenant.sha256}</code>
          </NoticePanel>
          <CovenantTextView covenant={covenant} />
          <Amendments room={room} covenant={covenant} />
          <Signatures room={room} covenant={covenant} />
          <History covenant={covenant} />
        </>
      );
  }
}

function History({ covenant }: { covenant: RoomCovenant }) {
  return (
    <section aria-labelledby="dien-bien" className="grid gap-3">
      <h2 id="dien-bien" className="text-xl">
        Diễn biến
      </h2>
      <Timeline
        milestones={covenant.events.map((event) => ({
          key: String(event.sequence),
          when: formatDayTime(event.at),
          title: EVENT_PAST[event.kind],
          state: "passed",
          detail: (
            <>
              {event.actor.name}
              {event.comment && `: ${event.comment}`}
            </>
          ),
        }))}
      />
    </section>
  );
}
