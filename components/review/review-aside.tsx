import type { Route } from "next";
import { type NoteDesk, NoteList } from "@/components/note/note-list";
import type { ReasonChoice } from "@/components/reason/reason-picker";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { SCAN_FIELD } from "@/lib/entry/minutes/labels";
import { EVENT_LABEL, EVENT_PAST } from "@/lib/entry/registration/labels";
import { bulkPath, isBulkEvent } from "@/lib/judging/bulk/rules";
import { NO_REVIEWER, ownUnitNotice, previewOf, waitsFor } from "@/lib/judging/review/labels";
import type { ReviewFile } from "@/lib/judging/review/queries";
import { commentState } from "@/lib/judging/review/rules";
import { signedWords } from "@/lib/organisation/delegation/labels";
import { formatDay, formatDayTime, formatTime } from "@/lib/platform/shared/dates";
import { ReviewSteps } from "./review-steps";

type Props = {
  file: ReviewFile;
  nextHref: Route | null;
  notes: NoteDesk;
  reasons: readonly ReasonChoice[];
};

/** Where the file stands, what the reader may do with it, what was sent, and how it came here. */
export function ReviewAside({ file, nextHref, notes, reasons }: Props) {
  return (
    <aside
      id="xu-ly"
      aria-label="Xử lý hồ sơ"
      className="scroll-mt-4 space-y-5 xl:sticky xl:top-4 xl:self-start min-[90rem]:col-start-1 min-[90rem]:row-start-2 min-[110rem]:col-start-3 min-[110rem]:row-span-2 min-[110rem]:row-start-1"
    >
      <Panel title="Xử lý">
        <Standing file={file} />
        <ReviewSteps
          registrationId={file.id}
          version={file.version}
          steps={stepsOf(file)}
          nextHref={nextHref}
          reasons={reasons}
        />
        <noscript>
          <ul>
            {file.steps.flatMap((event) =>
              isBulkEvent(event)
                ? [
                    <li key={event}>
                      <a href={bulkPath(event, [file.id])}>
                        {EVENT_LABEL[event]} (trang không cần JavaScript)
                      </a>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </noscript>
      </Panel>
      {notes && (
        <div className="print:hidden">
          <Panel title="Ghi chú riêng">
            <NoteList desk={notes} path="" about="cả hồ sơ" />
          </Panel>
        </div>
      )}
      <Receipt file={file} />
      <History file={file} />
    </aside>
  );
}

function stepsOf(file: ReviewFile) {
  const drafts = file.mayComment
    ? file.comments.filter((comment) => commentState(comment) === "draft").length
    : 0;
  return file.steps.flatMap((event) => {
    const preview = previewOf(event, { unitName: file.unitName, drafts });
    return preview ? [{ event, preview }] : [];
  });
}

function Standing({ file }: { file: ReviewFile }) {
  const waiting = waitsFor(file.status, file.bloc?.kind ?? null, file.reviewer);
  const last = file.events.at(-1);
  return (
    <div className="mb-4 space-y-3">
      {waiting && (
        <p>
          Đang chờ: <strong>{waiting}</strong>
          {last && `, từ ngày ${formatDay(last.at)}`}
        </p>
      )}
      {file.ofLeadersUnit && file.bloc && (
        <NoticePanel kind="info">{ownUnitNotice(file.bloc.kind, file.reviewer)}</NoticePanel>
      )}
      {file.status === "awaiting_bloc" && file.reviewer === null && !file.ofLeadersUnit && (
        <NoticePanel kind="warning">{`${NO_REVIEWER}; Bộ xem xét thay.`}</NoticePanel>
      )}
      {file.held && (
        <NoticePanel kind="warning" title={`Chờ thực hiện lúc ${formatTime(file.held.dueAt)}`}>
          {file.held.actor.name} đã chọn hồ sơ này trong một lượt: {EVENT_LABEL[file.held.event]}.
          Nếu xử lý ngay tại đây, lượt đó không còn thực hiện với hồ sơ này.
        </NoticePanel>
      )}
    </div>
  );
}

function Receipt({ file }: { file: ReviewFile }) {
  const sent = [...file.events].reverse().find((event) => event.receiptCode !== null);
  if (!sent) return null;
  return (
    <Panel title="Bản đơn vị đã gửi">
      <DefinitionRows
        rows={[
          ...(file.scan
            ? [
                {
                  key: "scan",
                  term: SCAN_FIELD,
                  detail: <a href={`/api/tep/${file.scan.fileId}`}>{file.scan.name}</a>,
                },
              ]
            : []),
          { key: "code", term: "Mã biên nhận", detail: sent.receiptCode },
          { key: "at", term: "Gửi lúc", detail: formatDayTime(sent.at) },
          {
            key: "hash",
            term: "SHA-256",
            detail: <code className="text-xs font-normal break-all">{sent.sha256}</code>,
          },
        ]}
      />
    </Panel>
  );
}

function History({ file }: { file: ReviewFile }) {
  return (
    <Panel title="Quá trình">
      <ol className="space-y-3">
        {[...file.events].reverse().map((event) => (
          <li key={event.sequence} className="border-l-4 border-line pl-3">
            <p className="font-semibold">{EVENT_PAST[event.kind]}</p>
            <p className="text-sm text-muted">
              {formatDayTime(event.at)}, {signedWords(event)}
            </p>
            {event.comment && <p className="mt-1 whitespace-pre-line">{event.comment}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
