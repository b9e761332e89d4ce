import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { boardLine } from "@/components/cockpit/board-line";
import type { BoardPage } from "@/components/cockpit/board-page";
import { BoardView } from "@/components/cockpit/board-view";
import { leftWords } from "@/lib/campaign/calendar/labels";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { isPackReady } from "@/lib/judging/handover/queries";
import { scoreColumn } from "@/lib/judging/ranking/queries";
import { countStandings } from "@/lib/judging/review/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Packed, pack } from "@/lib/platform/shared/packed";
import { yearOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Khối, Cụm thi đua" };

type Props = PageProps<"/lam-viec/khoi-cum/[code]">;

const dueWords = (day: string, today: string, holidays: readonly Holiday[]) => {
  const left = timeLeft(today, day, holidays);
  return { due: formatLongDay(day), left: leftWords(left), urgency: left.urgency };
};

async function pageOf({ params, searchParams }: Props): Promise<Packed<BoardPage>> {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const bloc = decodeURIComponent(code);
  const [board, handingOver, holidays] = await Promise.all([
    findBoard(viewer, bloc, yearOf(asked), now),
    isPackReady(viewer, bloc, now),
    listHolidays(),
  ]);
  if (!board) notFound();

  const scores =
    board.figures && board.scored
      ? await scoreColumn(board.campaignId, board.blocId)
      : new Map<string, never>();
  const scoreOf = (unitId: string) => {
    const one = scores.get(unitId);
    return one && `${formatNumber(one.total)} (hạng ${one.rank})`;
  };
  const filter = asked.loc === "chua-gui" || asked.loc === "cham" ? asked.loc : "";
  const late = board.rows.filter((row) => row.late.length > 0);
  const shown = {
    "": board.rows,
    "chua-gui": board.rows.filter((row) => row.standing === "not_sent"),
    cham: late,
  }[filter];
  const today = vietnamDay(now);
  return pack({
    blocId: board.blocId,
    code: board.code,
    name: board.name,
    kind: board.kind,
    year: board.year,
    leader: board.leader?.unitName ?? null,
    deputy: board.deputy?.unitName ?? null,
    deadline:
      board.registrationDueOn === null ? null : dueWords(board.registrationDueOn, today, holidays),
    deadlineConfirmed: board.registrationConfirmed,
    figures: board.figures,
    handingOver,
    filter,
    counts: countStandings(board.rows.map((row) => row.standing)),
    lines: shown.map((row) => boardLine(row, board, scoreOf(row.unitId))),
    scored: scores.size > 0,
    units: board.rows.map(({ unitId, unitName }) => ({ unitId, unitName })),
    late: late.length,
    reminding: board.mayRemind
      ? {
          today,
          toRemind: late
            .filter((row) => !board.remindedToday.includes(row.unitId))
            .map(({ unitName }) => unitName),
          reminded: board.remindedToday.length > 0,
        }
      : null,
  });
}

export default async function BoardPageOf(props: Props) {
  return <BoardView page={await pageOf(props)} />;
}
