import type { Metadata, Route } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { NoticeList } from "@/components/notice/notice-list";
import { WindowSentence } from "@/components/registration/deadline";
import { OwnFilesTable } from "@/components/registration/own-files-table";
import { StartButton } from "@/components/registration/start-button";
import { TodoList, TodoRow } from "@/components/registration/todo-list";
import { inOrder, type Todo, todosOf } from "@/components/registration/todos";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { latestPublishedCampaign } from "@/lib/campaign/campaign/queries";
import { windowsOf } from "@/lib/campaign/extension/queries";
import { listAwaiting } from "@/lib/campaign/proposal/queries";
import {
  countAwaitingMinistry,
  listAwaitingBloc,
  listOwnFiles,
  listUnitsWithoutFile,
} from "@/lib/entry/registration/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { listNotices } from "@/lib/platform/notice/inbox";
import { formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { blocTodos } from "./bloc-todos";

export const metadata: Metadata = { title: "Việc cần làm" };

const NOTICES_HERE = 5;

/** What awaits the viewer as a reviewer, for a bloc or for the ministry. */
async function reviewTodos(viewer: Viewer): Promise<Todo[]> {
  const [awaiting, ministry, unapproved] = await Promise.all([
    listAwaitingBloc(viewer),
    countAwaitingMinistry(viewer),
    listAwaiting(viewer),
  ]);
  const forBloc = awaiting.map(
    (file): Todo => ({
      key: file.id,
      title: `Xem xét hồ sơ đăng ký thi đua của ${file.unitName}`,
      reason: null,
      since: file.updatedAt,
      dueOn: null,
      label: "Xem xét",
      href: `/lam-viec/tham-dinh/${file.id}`,
    }),
  );
  const texts = unapproved.filter(({ accountId }) => accountId !== viewer.accountId);
  const forSecond: Todo[] =
    texts.length === 0
      ? []
      : [
          {
            key: "second",
            title: `Duyệt ${formatNumber(texts.length)} bài, thay đổi chờ người thứ hai`,
            reason: null,
            since: texts[0]?.at ?? null,
            dueOn: null,
            label: "Xem danh sách",
            href: "/lam-viec/bien-tap",
          },
        ];
  if (ministry.count === 0) return [...forBloc, ...forSecond];
  return [
    ...forBloc,
    ...forSecond,
    {
      key: "ministry",
      title: `Tiếp nhận ${formatNumber(ministry.count)} hồ sơ đăng ký thi đua do Khối/Cụm chuyển đến`,
      reason: null,
      since: ministry.oldest,
      dueOn: null,
      label: "Xem danh sách",
      href: "/lam-viec/tham-dinh",
    },
  ];
}

export default async function WorkHomePage() {
  const viewer = await requireViewer();
  const now = await portalNow();
  const today = vietnamDay(now);
  const [campaign, files, reviews, ofBloc, inbox, holidays] = await Promise.all([
    latestPublishedCampaign(now),
    listOwnFiles(viewer),
    reviewTodos(viewer),
    blocTodos(viewer, now),
    listNotices(viewer, 1, NOTICES_HERE),
    listHolidays(),
  ]);
  const toStart = campaign ? await listUnitsWithoutFile(viewer, campaign.id) : [];
  const windows =
    campaign && toStart.length > 0
      ? await windowsOf(
          campaign.id,
          toStart.map((unit) => unit.id),
        )
      : null;
  const own = todosOf(viewer, files);
  const waiting = files.filter((file) => !own.some((todo) => todo.key === file.id));

  return (
    <>
      <PageHeading
        title="Việc cần làm"
        meta={<span>Hôm nay, {formatLongDay(today)}</span>}
        lead={
          campaign && (
            <>
              Phong trào thi đua năm {campaign.year}:{" "}
              <Link href={`/phong-trao/${campaign.year}` as Route}>“{campaign.theme}”</Link>
            </>
          )
        }
      />
      <div className="grid max-w-5xl grid-cols-1 gap-10">
        <section aria-label="Việc đang chờ đồng chí">
          <TodoList
            todos={inOrder([...own, ...reviews, ...ofBloc])}
            today={today}
            holidays={holidays}
            {...(campaign &&
              toStart.length > 0 && {
                first: toStart.map((unit) => (
                  <TodoRow
                    key={unit.id}
                    title={`${unit.name} chưa có hồ sơ đăng ký thi đua năm ${campaign.year}`}
                    action={
                      <StartButton campaignId={campaign.id} unitId={unit.id} year={campaign.year} />
                    }
                  >
                    <p className="text-muted">
                      <WindowSentence
                        window={windows?.get(unit.id) ?? null}
                        today={today}
                        holidays={holidays}
                      />
                    </p>
                  </TodoRow>
                )),
              })}
          />
        </section>
        {waiting.length > 0 && (
          <section aria-labelledby="dang-o-dau">
            <h2 id="dang-o-dau" className="mb-3 text-xl">
              Đã gửi và đang ở đâu
            </h2>
            <OwnFilesTable
              caption="Hồ sơ của đơn vị và trạng thái hiện tại"
              files={waiting}
              empty={null}
            />
          </section>
        )}
        {inbox.total > 0 && (
          <section aria-labelledby="thong-bao">
            <h2 id="thong-bao" className="mb-3 text-xl">
              Thông báo
            </h2>
            <NoticeList notices={inbox.notices} unread={inbox.unread} />
            {inbox.total > NOTICES_HERE && (
              <p className="mt-2">
                <Link
                  href="/lam-viec/thong-bao"
                  className="inline-flex min-h-target items-center font-semibold"
                >
                  Xem tất cả {formatNumber(inbox.total)} thông báo
                </Link>
              </p>
            )}
          </section>
        )}
      </div>
    </>
  );
}
