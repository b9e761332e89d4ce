import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VerdictSummary } from "@/components/eligibility/verdict-summary";
import { AdvicePanel } from "@/components/registration/advice-panel";
import { Deadline } from "@/components/registration/deadline";
import { FileFrame } from "@/components/registration/file-frame";
import { MovePanel } from "@/components/registration/move-panel";
import { ownSteps } from "@/components/registration/own-steps";
import { fileHref, pageHref, sectionHref } from "@/components/registration/paths";
import { ProblemsPanel } from "@/components/registration/problems-panel";
import { ReturnedNotice } from "@/components/registration/returned-notice";
import { SectionSummary } from "@/components/registration/section-summary";
import { WindowNotes } from "@/components/registration/window-notes";
import { FieldComments } from "@/components/review/field-comments";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { lateWords } from "@/lib/campaign/extension/labels";
import { workingDaysLate } from "@/lib/campaign/extension/rules";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isOpen, isSectionOpen } from "@/lib/entry/mending/rules";
import {
  CHECK_STEP,
  rowsOf,
  SECTION_LABEL,
  SECTION_NUMBER,
  STATUS_LABEL,
} from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { adviceOf, checkWindow, problemsOf, SECTIONS } from "@/lib/entry/registration/rules";
import { actorOf, keepsToWindow, sends } from "@/lib/entry/registration/workflow";
import { findVerdicts } from "@/lib/entry/verdict/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { sentence } from "@/lib/platform/shared/messages";

export const metadata: Metadata = { title: "Kiểm tra và gửi" };

const EMPTY = {
  facts: "Chưa nhập thông tin đơn vị.",
  collectives: "Không đăng ký danh hiệu tập thể.",
  people: "Không đăng ký danh hiệu cá nhân.",
  pledge: "Chưa có chỉ tiêu giao ước.",
  initiatives: "Không đăng ký sáng kiến.",
  minutes: "Chưa nhập biên bản họp bình xét.",
};

export default async function CheckPage({ params }: PageProps<"/lam-viec/dang-ky/[id]/kiem-tra">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments, now, holidays] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
    portalNow(),
    listHolidays(),
  ]);
  if (!file || file.sight.kind === "part") notFound();

  const openings = await openingsFor(file);
  const writes = penOf(viewer, file)?.kind === "whole";
  const events = ownSteps(viewer, file).filter((event) =>
    ["officer", "head"].includes(actorOf(event)),
  );
  const problems = events.some(sends) ? problemsOf(file.dossier) : [];
  const decides = events.includes("approve");
  const verdicts = events.some(sends) || decides ? await findVerdicts(viewer, id, now) : null;
  const rows = rowsOf(file.dossier);
  const missing = file.parts.filter((part) => part.handedInAt === null);
  const today = vietnamDay(now);
  const open = checkWindow(file.window, now);
  const late = open.ok && lateWords(workingDaysLate(file.window.dueOn, today, holidays));

  return (
    <FileFrame
      file={file}
      title={events.some(sends) ? CHECK_STEP : "Toàn bộ nội dung hồ sơ"}
      here={{ label: "Kiểm tra", href: pageHref(id, "kiem-tra") }}
      meta={
        events.some(keepsToWindow) && (
          <span>
            Hạn đăng ký: <Deadline dueOn={file.window.dueOn} today={today} holidays={holidays} />
            <WindowNotes window={file.window} today={today} />
          </span>
        )
      }
    >
      <div className="grid max-w-4xl grid-cols-1 gap-8">
        <ReturnedNotice status={file.status} events={file.events} />
        <ProblemsPanel registrationId={id} problems={problems} />
        {events.some(sends) && <AdvicePanel registrationId={id} advice={adviceOf(file.dossier)} />}
        {events.some(keepsToWindow) && !open.ok && (
          <NoticePanel kind="warning" title="Hôm nay chưa gửi được hồ sơ">
            {sentence(open.error)}
          </NoticePanel>
        )}
        {events.some(keepsToWindow) && late && (
          <NoticePanel kind="warning" title="Đã quá hạn đăng ký">
            Hồ sơ gửi hôm nay được nhận và ghi <strong>{late}</strong>.
          </NoticePanel>
        )}
        {writes && missing.length > 0 && (
          <NoticePanel kind="warning" title="Còn phòng, ban chưa nộp phần của mình">
            {missing.map((part) => part.department.name).join("; ")}. Hồ sơ vẫn gửi được; nội dung
            các phòng, ban này đã nhập vẫn nằm trong hồ sơ.
          </NoticePanel>
        )}
        {verdicts && <VerdictSummary live={verdicts.live} href={pageHref(id, "dieu-kien")} />}
        {decides && (
          <section aria-label="Quyết định của thủ trưởng" className="grid gap-3">
            <p className="max-w-measure">
              Đồng chí duyệt thì hồ sơ được gửi ngay đến Khối/Cụm thi đua; trả lại thì cán bộ đầu
              mối bổ sung và trình lại.
            </p>
            <MovePanel registrationId={id} version={file.version} events={events} />
          </section>
        )}
        {SECTIONS.map((section) => (
          <section key={section} aria-labelledby={`muc-${section}`}>
            <h2 id={`muc-${section}`} className="mb-3 border-l-[6px] border-gold pl-3 text-xl">
              {SECTION_NUMBER[section]}. {SECTION_LABEL[section]}
            </h2>
            <SectionSummary
              rows={rows}
              section={section}
              empty={EMPTY[section]}
              {...(writes &&
                isSectionOpen(openings, section) && {
                  editHref: (path: string) =>
                    isOpen(openings, path) ? sectionHref(id, section, path) : null,
                })}
              remarkOf={(path) =>
                comments.some((comment) => comment.path === path) && (
                  <FieldComments comments={comments} path={path} />
                )
              }
            />
          </section>
        ))}
        {events.length > 0 && !decides && (
          <section aria-labelledby="gui" className="grid gap-4 border-t-2 border-edge pt-6">
            <h2 id="gui" className="text-xl">
              {events.some(sends) ? "Gửi hồ sơ" : STATUS_LABEL[file.status]}
            </h2>
            {problems.length > 0 ? (
              <p className="max-w-measure">
                Bổ sung các nội dung nêu ở đầu trang, sau đó gửi hồ sơ tại đây.
              </p>
            ) : null}
            <MovePanel registrationId={id} version={file.version} events={events} />
          </section>
        )}
        <p>
          <ButtonLink href={fileHref(id)} icon="previous">
            Về hồ sơ
          </ButtonLink>
        </p>
      </div>
    </FileFrame>
  );
}
