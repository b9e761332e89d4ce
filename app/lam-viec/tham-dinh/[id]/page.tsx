import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { noteView } from "@/components/note/note-view";
import { DoublesPanel } from "@/components/people/doubles-panel";
import { LateBadge } from "@/components/registration/late-badge";
import { FileKeys } from "@/components/review/file-keys";
import { MarkOpened } from "@/components/review/mark-opened";
import { QueueBeside } from "@/components/review/queue-beside";
import { ReviewAside } from "@/components/review/review-aside";
import { ReviewSheet } from "@/components/review/review-sheet";
import { StandingBadge } from "@/components/review/standing-badge";
import { Shifts } from "@/components/rollup/change-list";
import { SeenForm } from "@/components/rollup/seen-form";
import { ButtonLink } from "@/components/ui/button";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import { listDoubles } from "@/lib/entry/people/queries";
import { isReturn } from "@/lib/entry/registration/workflow";
import { notesOf } from "@/lib/judging/note/queries";
import { listReasons } from "@/lib/judging/reason/queries";
import { findForReview } from "@/lib/judging/review/queries";
import { queueAddress, readQueue } from "@/lib/judging/review/rules";
import { changeOf, listMeasures } from "@/lib/judging/rollup/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Xem xét hồ sơ đăng ký" };

const ONLY_CHANGES = "thay-doi";

export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/tham-dinh/[id]">) {
  const [{ id }, asked, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const queue = readQueue(asked);
  const file = await findForReview(viewer, id, queue, await portalNow());
  if (!file) notFound();
  const [noted, change, doubles, reasons] = await Promise.all([
    notesOf(viewer, id),
    changeOf(viewer, id),
    listDoubles(viewer, id),
    file.steps.some(isReturn) ? listReasons(viewer) : [],
  ]);
  const notes = noted && {
    registrationId: id,
    stage: noted.stage,
    notes: noted.notes.map((note) => noteView(note, viewer.accountId)),
  };

  const address = queueAddress(queue);
  const at = (fileId: string) => `/lam-viec/tham-dinh/${fileId}${address}` as Route;
  const previousHref = file.previousId ? at(file.previousId) : null;
  const nextHref = file.nextId ? at(file.nextId) : null;
  const listHref = `/lam-viec/tham-dinh${address}` as Route;

  return (
    <>
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: listHref },
          { label: file.unitName, href: at(id) },
        ]}
      />
      <PageHeading
        kicker={`Hồ sơ đăng ký thi đua năm ${file.campaign.year}${file.bloc ? ` – ${file.bloc.name}` : ""}`}
        title={file.unitName}
        meta={
          <>
            <StandingBadge standing={file.status} />
            <LateBadge lateDays={file.lateDays} />
          </>
        }
        actions={
          <>
            <ButtonLink href={"#xu-ly" as Route} icon="edit" className="xl:hidden">
              Đến phần xử lý
            </ButtonLink>
            <ButtonLink href={`/lam-viec/tham-dinh/${id}/dieu-kien` as Route} icon="check">
              Xét điều kiện
            </ButtonLink>
            <FileKeys previousHref={previousHref} nextHref={nextHref} listHref={listHref} />
            {previousHref && (
              <ButtonLink href={previousHref} icon="previous">
                Hồ sơ trước
              </ButtonLink>
            )}
            {nextHref && (
              <ButtonLink href={nextHref} iconAfter="next">
                Hồ sơ sau
              </ButtonLink>
            )}
          </>
        }
      />
      <MarkOpened registrationId={id} />
      {change && (
        <div className="pb-6 print:hidden">
          <NoticePanel
            kind="warning"
            title="Hồ sơ thay đổi sau lần đồng chí xem"
            actions={<SeenForm files={[{ id, nowAt: change.nowAt }]} label="Đã xem thay đổi" />}
          >
            <Shifts shifts={change.shifts} names={(await listMeasures()).names} />
          </NoticePanel>
        </div>
      )}
      {doubles.length > 0 && (
        <div className="pb-6 print:hidden">
          <DetailsPanel
            summary={`${formatNumber(new Set(doubles.map(({ lineId }) => lineId)).size)} cá nhân trùng với hồ sơ của đơn vị khác`}
          >
            <DoublesPanel doubles={doubles} />
          </DetailsPanel>
        </div>
      )}
      {/* The list beside the file where there is room for both; the way to act stays in view as one reads. */}
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_21rem] min-[90rem]:grid-cols-[19rem_minmax(0,1fr)] min-[90rem]:grid-rows-[auto_1fr] min-[110rem]:grid-cols-[16rem_minmax(0,1fr)_21rem]">
        <QueueBeside file={file} queue={queue} hrefOf={at} listHref={listHref} />
        <ReviewSheet
          file={file}
          accountId={viewer.accountId}
          notes={notes}
          changesOnly={file.changes !== null && asked.xem === ONLY_CHANGES}
          wholeHref={at(id)}
          changesHref={`${at(id)}${address ? "&" : "?"}xem=${ONLY_CHANGES}` as Route}
        />
        <ReviewAside
          file={file}
          nextHref={nextHref}
          notes={notes}
          reasons={reasons.map(({ id: reasonId, name, body }) => ({ id: reasonId, name, body }))}
        />
      </div>
    </>
  );
}
