import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { BoardTable } from "@/components/review/board-table";
import { ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { LinkTabs } from "@/components/ui/link-tabs";
import { COUNT_HINT, leftWords, UNKNOWN } from "@/lib/campaign/calendar/labels";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { type Board, boardOf } from "@/lib/judging/review/queries";
import { countStandings, queueAddress, REVIEWED } from "@/lib/judging/review/rules";
import { OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Khối, Cụm thi đua" };

const NOT_SENT = "chua-gui";

export default async function BoardPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/khoi-cum/[code]">) {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const board = await boardOf(viewer, decodeURIComponent(code), now);
  if (!board) notFound();

  const today = vietnamDay(now);
  const here = `/lam-viec/khoi-cum/${code}` as Route;
  const onlyNotSent = asked.loc === NOT_SENT;
  const rows = onlyNotSent ? board.rows.filter((row) => row.standing === "not_sent") : board.rows;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Khối, Cụm thi đua", href: "/lam-viec/khoi-cum" as Route },
          { label: board.name, href: here },
        ]}
      />
      <PageHeading
        kicker={`Phong trào thi đua năm ${board.campaign.year}`}
        title={board.name}
        meta={<Offices board={board} />}
        lead={<Deadline board={board} today={today} holidays={await listHolidays()} />}
        actions={
          board.figures && (
            <ButtonLink
              kind="primary"
              icon="eye"
              href={
                `/lam-viec/tham-dinh${queueAddress({ status: "awaiting_bloc", bloc: board.code })}` as Route
              }
            >
              Xem xét hồ sơ đang chờ
            </ButtonLink>
          )
        }
      />
      <Totals board={board} here={here} onlyNotSent={onlyNotSent} />
      <div className="pt-5">
        <BoardTable board={board} rows={rows} today={today} />
      </div>
    </>
  );
}

function Offices({ board }: { board: Board }) {
  return (["leader", "deputy"] as const).map((office) => (
    <span key={office}>
      {OFFICE_LABEL[board.kind][office]}: <strong>{board[office]?.unitName ?? "chưa có"}</strong>
    </span>
  ));
}

function Deadline({
  board,
  today,
  holidays,
}: {
  board: Board;
  today: string;
  holidays: readonly Holiday[];
}) {
  if (board.dueOn === null) return <p>Hạn gửi hồ sơ: {UNKNOWN}</p>;
  const left = timeLeft(today, board.dueOn, holidays);
  return (
    <>
      <p>
        Hạn gửi hồ sơ:{" "}
        <Countdown due={formatLongDay(board.dueOn)} left={leftWords(left)} urgency={left.urgency} />
        {!board.dueConfirmed && ` – ${CONFIDENCE_MARK.proposed}`}
      </p>
      <p className="text-sm text-muted">{COUNT_HINT}</p>
    </>
  );
}

type TotalsProps = { board: Board; here: Route; onlyNotSent: boolean };

/** How many stand where; each total leads to its rows: those sent to the reviewers' list, the others to this board. */
function Totals({ board, here, onlyNotSent }: TotalsProps) {
  const counts = countStandings(board.rows.map((row) => row.standing));
  return (
    <LinkTabs
      label="Tổng hợp tình trạng"
      tabs={[
        {
          key: "all",
          label: "Tất cả đơn vị",
          href: here,
          count: board.rows.length,
          current: !onlyNotSent,
        },
        {
          key: "not_sent",
          label: STANDING_SHORT.not_sent,
          href: `${here}?loc=${NOT_SENT}` as Route,
          count: counts.not_sent,
          current: onlyNotSent,
        },
        ...(board.figures
          ? REVIEWED.map((status) => ({
              key: status,
              label: STANDING_SHORT[status],
              href: `/lam-viec/tham-dinh${queueAddress({ status, bloc: board.code, year: board.campaign.year })}` as Route,
              count: counts[status],
              current: false,
            }))
          : []),
      ]}
    />
  );
}
