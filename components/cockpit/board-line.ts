import { percentWords, standingTone, standingWords } from "@/lib/entry/progress/labels";
import { fileWords, lateWords, seatWords } from "@/lib/judging/cockpit/labels";
import type { Board } from "@/lib/judging/cockpit/queries";
import { currentReport } from "@/lib/judging/cockpit/rules";
import { ownUnitMark } from "@/lib/judging/review/labels";
import type { Standing } from "@/lib/judging/review/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Row = Board["rows"][number];
type Kind = Row["late"][number]["kind"];

/** A member's row of the board in words, as it travels to the browser. */
export type BoardLine = {
  readonly unitId: string;
  readonly unitName: string;
  readonly fileId: string | null;
  /** What is to be known of the unit, under its name. */
  readonly marks: readonly string[];
  readonly standing: Standing;
  readonly lateDays: number;
  readonly extendedTo: string;
  readonly registered: string;
  readonly late: Readonly<Record<Kind, readonly string[]>>;
  readonly signed: boolean;
  readonly seat: string;
  readonly report: {
    readonly sent: string;
    readonly tone: ReturnType<typeof standingTone>;
    readonly words: string;
    /** The period whose report the reader may open. */
    readonly period: string | null;
  } | null;
  readonly targets: { readonly percent: string; readonly states: string } | null;
  readonly score: string;
};

const late = (row: Row, kind: Kind): string[] =>
  row.late.filter((one) => one.kind === kind).map(lateWords);

export function boardLine(row: Row, board: Board, score: string | undefined): BoardLine {
  const current = currentReport(row);
  const { unitId, unitName, standing, lateDays, states } = row;
  return {
    unitId,
    unitName,
    fileId: row.file?.id ?? null,
    marks: [
      unitId === board.leader?.unitId ? `Đơn vị đứng đầu, ${ownUnitMark(board.kind)}` : "",
      row.leftOn ? `Đã rời Khối, Cụm sau ngày ${formatDay(row.leftOn)}` : "",
      row.belongs ? "" : "Gửi hồ sơ tại đây, không là thành viên trong năm",
      board.remindedToday.includes(unitId) ? "Đã nhắc hôm nay" : "",
    ].filter(Boolean),
    standing,
    lateDays,
    extendedTo:
      standing === "not_sent" && row.extendedTo
        ? `Được gia hạn đến hết ${formatDay(row.extendedTo)}`
        : "",
    registered: row.file ? fileWords(row.file) : "",
    late: {
      registration: late(row, "registration"),
      pledge: late(row, "pledge"),
      report: late(row, "report"),
    },
    signed: !!row.seat?.signedOn,
    seat: seatWords(row.seat),
    report: current && {
      sent: `Đã gửi ${formatNumber(row.sentReports)}/${formatNumber(row.reports.length)} kỳ`,
      tone: standingTone(current.standing),
      words: `${current.period.name}: ${standingWords(current.standing)}`,
      period: board.figures && current.standing.kind === "sent" ? current.period.code : null,
    },
    targets: Object.values(states).every((count) => count === 0)
      ? null
      : {
          percent: percentWords(row.percent),
          states: `${formatNumber(states.done)} đạt, ${formatNumber(states.behind)} chậm`,
        },
    score: score ?? "—",
  };
}
