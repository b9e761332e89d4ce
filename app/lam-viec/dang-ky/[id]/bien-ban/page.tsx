import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MinutesForm } from "@/components/minutes/minutes-form";
import { MinutesScanForm } from "@/components/minutes/minutes-scan-form";
import { AdvicePanel } from "@/components/registration/advice-panel";
import { MarkSeen } from "@/components/registration/mark-seen";
import { remarksUnder } from "@/components/registration/remarks";
import { SectionFrame } from "@/components/registration/section-frame";
import { SectionSummary } from "@/components/registration/section-summary";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isOpen, isSectionOpen } from "@/lib/entry/mending/rules";
import { SCAN_FIELD } from "@/lib/entry/minutes/labels";
import { needsBallot } from "@/lib/entry/minutes/rules";
import { rowsOf } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { adviceOf, candidatesOf } from "@/lib/entry/registration/rules";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Biên bản họp bình xét" };

export default async function MinutesPage({
  params,
}: PageProps<"/lam-viec/dang-ky/[id]/bien-ban">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
  ]);
  if (!file || file.sight.kind === "part") notFound();
  const openings = await openingsFor(file);
  const writable = penOf(viewer, file)?.kind === "whole" && isSectionOpen(openings, "minutes");
  const { dossier } = file;
  const scan = dossier.minutes?.scan ?? null;
  // A list may be thousands long; the meeting votes on few of it.
  const votedOn = candidatesOf(dossier).filter(
    ({ lineId, honour }) =>
      needsBallot(honour.code) || dossier.minutes?.votes.some((vote) => vote.lineId === lineId),
  );
  const remarks = remarksUnder(comments, "minutes");

  return (
    <SectionFrame
      file={file}
      section="minutes"
      openings={openings}
      whole
      lead="Cuộc họp của đơn vị để bình xét, suy tôn tập thể và cá nhân đăng ký; số liệu nhập ở đây đi cùng hồ sơ."
    >
      <div className="grid gap-8 *:min-w-0">
        {scan && (
          <p>
            {SCAN_FIELD}:{" "}
            <a
              href={`/api/tep/${scan.fileId}`}
              className="inline-flex min-h-target items-center gap-1.5"
            >
              <Icon name="download" /> {scan.name}
            </a>
          </p>
        )}
        {writable ? (
          <>
            <MarkSeen registrationId={id} section="minutes" />
            <AdvicePanel registrationId={id} advice={adviceOf(dossier)} />
            <MinutesForm
              registrationId={id}
              minutes={dossier.minutes}
              candidates={votedOn}
              version={file.minutes?.version ?? 0}
              renderedAt={realNow().getTime()}
              remarks={remarks}
              openings={openings}
            />
            {isOpen(openings, "minutes.scan") && (
              <Panel title={SCAN_FIELD}>
                <MinutesScanForm registrationId={id} scan={scan} remark={remarks.scan} />
              </Panel>
            )}
          </>
        ) : (
          <SectionSummary
            rows={rowsOf(dossier)}
            section="minutes"
            empty="Đơn vị chưa nhập biên bản họp bình xét."
          />
        )}
      </div>
    </SectionFrame>
  );
}
