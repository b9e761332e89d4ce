import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { MoveStep } from "@/components/scoring/move-step";
import { ScoresForm } from "@/components/scoring/scores-form";
import { SheetRows } from "@/components/scoring/sheet-rows";
import { Totals } from "@/components/scoring/totals";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { EVENT_LABEL, STATUS_LABEL, STATUS_TONE } from "@/lib/judging/scoring/labels";
import { findSheet, type Sheet } from "@/lib/judging/scoring/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Bảng chấm điểm" };

export default async function SheetPage({ params }: PageProps<"/lam-viec/cham-diem/[id]">) {
  const [{ id }, viewer, now] = await Promise.all([params, requireViewer(), portalNow()]);
  const sheet = await findSheet(viewer, id, now);
  if (!sheet) notFound();
  const { version, table, entries, facts, layers, pen } = sheet;
  return (
    <>
      <Breadcrumb
        items={[
          {
            label: sheet.bloc.name,
            href: `/lam-viec/khoi-cum/${encodeURIComponent(sheet.bloc.code)}/cham-diem` as Route,
          },
          { label: sheet.unit.shortName, href: `/lam-viec/cham-diem/${id}` as Route },
        ]}
      />
      <PageHeading
        title={`Bảng chấm điểm: ${sheet.unit.name}`}
        kicker={`Phong trào thi đua năm ${sheet.campaign.year}`}
        meta={
          <StatusBadge tone={STATUS_TONE[sheet.status]}>{STATUS_LABEL[sheet.status]}</StatusBadge>
        }
        actions={
          <>
            {sheet.steps.map((event) => (
              <MoveStep key={event} id={id} version={version} event={event} />
            ))}
            <ButtonLink icon="download" href={`/api/cham-diem/${id}/bang-cham-diem.docx` as Route}>
              Tải Word
            </ButtonLink>
            <ButtonLink icon="download" href={`/api/cham-diem/${id}/bang-cham-diem.pdf` as Route}>
              Tải PDF
            </ButtonLink>
          </>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {isOwnLeader(viewer, sheet) && (
          <NoticePanel kind="info" title="Bảng điểm của đơn vị đứng đầu">
            Cấp phó chấm thay; người đứng đầu xem được nhưng không chấm đơn vị mình.
          </NoticePanel>
        )}
        <Panel title="Tổng hợp">
          <Totals total={sheet.total} />
        </Panel>
        {pen !== null ? (
          <>
            <p className="max-w-measure">
              {pen === "self"
                ? "Các ô đã có sẵn số liệu của Cổng; sửa nếu chưa đúng. Nhập 0 cho tiêu chí không đạt: để trống là chưa chấm. Thủ trưởng đơn vị gửi bảng điểm."
                : `Để trống ô nếu giữ điểm của bước trước. Chênh quá ${formatNumber(table.gapLimit)} điểm cần nêu lý do.`}
            </p>
            <ScoresForm sheet={{ id, version, table, entries, facts, layers }} layer={pen} />
          </>
        ) : (
          <SheetRows sheet={sheet} layers={layers.length > 0 ? layers : ["self"]} />
        )}
        <History sheet={sheet} />
      </div>
    </>
  );
}

const isOwnLeader = (viewer: Viewer, sheet: Sheet): boolean =>
  sheet.status === "awaiting_leader" &&
  viewer.offices.some(
    (held) =>
      held.blocId === sheet.blocId && held.office === "leader" && held.unitId === sheet.unitId,
  );

function History({ sheet }: { sheet: Sheet }) {
  if (sheet.events.length === 0) return null;
  return (
    <Panel title="Quá trình chấm">
      <ol className="grid gap-2">
        {sheet.events.map((event) => (
          <li key={event.sequence}>
            <strong>{EVENT_LABEL[event.kind]}</strong> – {event.actor.name},{" "}
            {formatDayTime(event.at)}
            {event.comment !== "" && <span className="block text-muted">{event.comment}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
