import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopyButton } from "@/components/intake/copy-button";
import { Deadline } from "@/components/registration/deadline";
import { FileFrame } from "@/components/registration/file-frame";
import { History } from "@/components/registration/history";
import { MovePanel } from "@/components/registration/move-panel";
import { ownSteps } from "@/components/registration/own-steps";
import { PapersPanel } from "@/components/registration/papers-panel";
import { HandInPart, PartsBoard } from "@/components/registration/parts-board";
import { pageHref, sectionHref } from "@/components/registration/paths";
import { ReturnedNotice } from "@/components/registration/returned-notice";
import { PartTasks, SectionTasks } from "@/components/registration/section-tasks";
import { partItem } from "@/components/registration/server-rows";
import { WindowNotes } from "@/components/registration/window-notes";
import { CommentsToMend } from "@/components/review/field-comments";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { yearToCopy } from "@/lib/entry/intake/queries";
import { listPapers } from "@/lib/entry/paper/queries";
import { EVENT_PAST, rowsOf } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { problemsOf } from "@/lib/entry/registration/rules";
import {
  actorOf,
  EDITABLE,
  EVENTS,
  SENT_IN_WINDOW,
  sends,
} from "@/lib/entry/registration/workflow";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Hồ sơ đăng ký thi đua" };

export default async function FilePage({
  params,
  searchParams,
}: PageProps<"/lam-viec/dang-ky/[id]">) {
  const [{ id }, { vua }, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const [file, comments, papers, lastYear, now, holidays] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
    listPapers(viewer, id),
    yearToCopy(viewer, id),
    portalNow(),
    listHolidays(),
  ]);
  if (!file) notFound();

  const { dossier, sight } = file;
  const pen = penOf(viewer, file);
  const open = EDITABLE.includes(file.status);
  const done = EVENTS.find((event) => event === vua && event === file.events.at(-1)?.kind);
  const steps = ownSteps(viewer, file).filter(
    (event) => !sends(event) && ["officer", "head"].includes(actorOf(event)),
  );
  const ownParts = file.parts.filter(
    (part) => sight.kind === "part" && sight.departmentIds.includes(part.departmentId),
  );

  return (
    <FileFrame
      file={file}
      title={`Hồ sơ đăng ký thi đua năm ${file.campaign.year}`}
      meta={
        SENT_IN_WINDOW.includes(file.status) && (
          <span>
            Hạn đăng ký:{" "}
            <Deadline dueOn={file.window.dueOn} today={vietnamDay(now)} holidays={holidays} />
            <WindowNotes window={file.window} today={vietnamDay(now)} />
          </span>
        )
      }
    >
      <div className="grid max-w-4xl grid-cols-1 items-start gap-8 2xl:max-w-none 2xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid min-w-0 grid-cols-1 gap-8">
          {done && (
            <NoticePanel kind="success" live title="Đã thực hiện">
              {EVENT_PAST[done]}.
            </NoticePanel>
          )}
          {lastYear !== null && file.status === "draft" && (
            <CopyButton registrationId={id} year={lastYear} />
          )}
          <ReturnedNotice status={file.status} events={file.events} />
          {open && (
            <CommentsToMend
              comments={comments}
              rows={rowsOf(dossier)}
              hrefOf={(section, path) => sectionHref(id, section, path)}
            />
          )}
          {sight.kind === "whole" ? (
            <SectionTasks
              registrationId={id}
              dossier={dossier}
              problems={problemsOf(dossier)}
              seen={file.seenSections}
              open={open}
              remarked={(section) =>
                comments.filter(({ path }) => path === section || path.startsWith(`${section}.`))
                  .length
              }
            />
          ) : (
            <PartTasks registrationId={id} dossier={dossier} />
          )}
          {sight.kind === "whole" && (
            <p>
              <ButtonLink href={pageHref(id, "dieu-kien")} icon="check">
                Xét điều kiện từng tập thể, cá nhân
              </ButtonLink>
            </p>
          )}
          {steps.length > 0 && (
            <div className="grid gap-3">
              {steps.includes("approve") && (
                <p className="max-w-measure">
                  Xem toàn bộ nội dung trước khi duyệt.{" "}
                  <ButtonLink href={pageHref(id, "kiem-tra")} icon="eye" className="ml-2">
                    Xem nội dung hồ sơ
                  </ButtonLink>
                </p>
              )}
              <MovePanel registrationId={id} version={file.version} events={steps} />
            </div>
          )}
          {ownParts.map((part) => (
            <Panel key={part.departmentId} title={`Phần của ${part.department.name}`}>
              {pen || part.handedInAt ? (
                <HandInPart registrationId={id} part={partItem(part)} />
              ) : (
                <p>Hồ sơ của đơn vị đang được xem xét; phần của phòng chưa sửa được lúc này.</p>
              )}
            </Panel>
          ))}
          {sight.kind === "whole" && file.parts.length > 0 && (
            <Panel title="Phần của các phòng, ban">
              <PartsBoard
                registrationId={id}
                parts={file.parts.map(partItem)}
                writable={pen?.kind === "whole"}
              />
            </Panel>
          )}
        </div>
        <div className="grid gap-8">
          <Panel title="Quá trình xử lý">
            <History registrationId={id} events={file.events} />
          </Panel>
          {sight.kind === "whole" && (
            <PapersPanel registrationId={id} papers={papers} sha256={fingerprint(dossier)} />
          )}
        </div>
      </div>
    </FileFrame>
  );
}
