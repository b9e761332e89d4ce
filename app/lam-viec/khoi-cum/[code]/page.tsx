import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { CockpitTable } from "@/components/cockpit/cockpit-table";
import { CompareForm, RemindForm } from "@/components/cockpit/cockpit-tools";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { LinkTabs } from "@/components/ui/link-tabs";
import { COUNT_HINT, leftWords, UNKNOWN } from "@/lib/campaign/calendar/labels";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { type Board, findBoard } from "@/lib/judging/cockpit/queries";
import { isPackReady } from "@/lib/judging/handover/queries";
import { scoreColumn } from "@/lib/judging/ranking/queries";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { countStandings, queueAddress, REVIEWED } from "@/lib/judging/review/rules";
import { OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";
import { yearOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Khối, Cụm thi đua" };

const NOT_SENT = "chua-gui";
const LATE = "cham";

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
  const year = yearOf(asked);
  const board = await findBoard(viewer, decodeURIComponent(code), year, now);
  if (!board) notFound();

  const today = vietnamDay(now);
  const filter = asked.loc === NOT_SENT || asked.loc === LATE ? asked.loc : "";
  const rows = board.rows.filter(
    (row) =>
      (filter !== NOT_SENT || row.standing === "not_sent") &&
      (filter !== LATE || row.late.length > 0),
  );
  const [scoredUnits, holidays, handingOver] = await Promise.all([
    board.figures ? scoreColumn(board.campaignId, board.blocId) : [],
    listHolidays(),
    isPackReady(viewer, board.code, now),
  ]);
  const scored = [...scoredUnits];
  const scores = new Map(
    scored.map(([unitId, { total, rank }]) => [unitId, `${formatNumber(total)} (hạng ${rank})`]),
  );
  const base = `/api/khoi-cum/${encodeURIComponent(board.code)}`;
  return (
    <>
      <BlocTabs
        code={board.code}
        name={board.name}
        year={board.year}
        current="board"
        handingOver={handingOver}
      />
      <PageHeading
        kicker={`Phong trào thi đua năm ${board.year}`}
        title={board.name}
        meta={<Offices board={board} />}
        lead={<Deadline board={board} today={today} holidays={holidays} />}
        actions={
          <>
            {board.figures && (
              <ButtonLink
                kind="primary"
                icon="eye"
                href={
                  `/lam-viec/tham-dinh${queueAddress({ status: "awaiting_bloc", bloc: board.code })}` as Route
                }
              >
                Xem xét hồ sơ đang chờ
              </ButtonLink>
            )}
            {board.figures && (
              <ButtonLink
                icon="flag"
                href={
                  `/lam-viec/tham-dinh/tong-hop${queueAddress({ bloc: board.code, year: board.year })}` as Route
                }
                prefetch={false}
              >
                Tổng hợp đăng ký
              </ButtonLink>
            )}
            <ButtonLink
              href={`${base}/bang-theo-doi.xlsx?nam=${board.year}` as Route}
              icon="download"
              prefetch={false}
            >
              Tải Excel
            </ButtonLink>
          </>
        }
      />
      <Totals board={board} filter={filter} />
      <div className="grid grid-cols-1 gap-8 pt-5">
        <CockpitTable board={board} rows={rows} scores={scores} />
        {board.mayRemind && <RemindForm board={board} day={today} />}
        <CompareForm board={board} />
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
  if (board.registrationDueOn === null) return <p>Hạn gửi hồ sơ: {UNKNOWN}</p>;
  const left = timeLeft(today, board.registrationDueOn, holidays);
  return (
    <>
      <p>
        Hạn gửi hồ sơ:{" "}
        <Countdown
          due={formatLongDay(board.registrationDueOn)}
          left={leftWords(left)}
          urgency={left.urgency}
        />
        {!board.registrationConfirmed && ` – ${CONFIDENCE_MARK.proposed}`}
      </p>
      <p className="text-sm text-muted">{COUNT_HINT}</p>
    </>
  );
}

/** How many stand where; each total leads to its rows: those sent to the reviewers' list, the others to this board. */
function Totals({ board, filter }: { board: Board; filter: string }) {
  const counts = countStandings(board.rows.map((row) => row.standing));
  const here = `/lam-viec/khoi-cum/${encodeURIComponent(board.code)}?nam=${board.year}`;
  return (
    <LinkTabs
      label="Tổng hợp tình trạng"
      tabs={[
        {
          key: "all",
          label: "Tất cả đơn vị",
          href: here as Route,
          count: board.rows.length,
          current: filter === "",
        },
        {
          key: "late",
          label: "Đang chậm hạn",
          href: `${here}&loc=${LATE}` as Route,
          count: board.rows.filter((row) => row.late.length > 0).length,
          current: filter === LATE,
        },
        {
          key: "not_sent",
          label: STANDING_SHORT.not_sent,
          href: `${here}&loc=${NOT_SENT}` as Route,
          count: counts.not_sent,
          current: filter === NOT_SENT,
        },
        ...(board.figures
          ? REVIEWED.map((status) => ({
              key: status,
              label: STANDING_SHORT[status],
              href: `/lam-viec/tham-dinh${queueAddress({ status, bloc: board.code, year: board.year })}` as Route,
              count: counts[status],
              current: false,
            }))
          : []),
      ]}
    />
  );
}
