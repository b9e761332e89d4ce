import { percentWords, standingWords, TARGET_STATE_LABEL } from "@/lib/entry/progress/labels";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import type { Paper } from "@/lib/platform/paper/paper";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";
import { formatNumber, midSentence } from "@/lib/platform/shared/vietnamese";
import type { BoardMember, Late } from "./rules";

const LATE_WORDS: Record<Late["kind"], (late: Late) => string> = {
  registration: () => "Hồ sơ đăng ký thi đua",
  pledge: () => "Ký giao ước thi đua",
  report: ({ period }) => `Báo cáo ${midSentence(period?.name ?? "")}`.trim(),
};

/** "Báo cáo tháng 1/2021: chậm 24 ngày so với hạn 05/02/2021". */
export const lateWords = (late: Late): string =>
  `${LATE_WORDS[late.kind](late)}: chậm ${formatNumber(late.days)} ngày so với hạn ${formatDay(late.dueOn)}`;

/** Where a member stands with the bloc's pledge. */
export function seatWords(seat: BoardMember["seat"]): string {
  if (seat === null) return "Chưa mở ký";
  if (seat.signedOn !== null) return `Đã ký ${formatDay(seat.signedOn)}`;
  return seat.released ? "Không phải ký" : "Chưa ký";
}

/** "2 tập thể, 3 cá nhân, 4 chỉ tiêu, 1 sáng kiến; từ 25/02/2021". */
export const fileWords = ({
  collectives,
  people,
  targets,
  initiatives,
  since,
}: NonNullable<BoardMember["file"]>): string =>
  `${formatNumber(collectives)} tập thể, ${formatNumber(people)} cá nhân, ${formatNumber(targets)} chỉ tiêu, ${formatNumber(initiatives)} sáng kiến; từ ${formatDay(vietnamDay(since))}`;

/** The rows of the board as a workbook or a comparison shows them, each with its words of one member. */
export const COMPARED: readonly { head: string; words: (row: BoardMember) => string }[] = [
  { head: "Hồ sơ đăng ký", words: ({ standing }) => STANDING_SHORT[standing] },
  {
    head: "Nội dung đăng ký",
    words: ({ file }) => (file ? fileWords(file) : ""),
  },
  { head: "Giao ước", words: ({ seat }) => seatWords(seat) },
  {
    head: "Báo cáo đã gửi",
    words: ({ sentReports, reports }) =>
      `${formatNumber(sentReports)}/${formatNumber(reports.length)}`,
  },
  {
    head: "Kỳ gần nhất",
    words: ({ reports }) => {
      const last = reports.at(-1);
      return last ? `${last.period.name}: ${standingWords(last.standing)}` : "Chưa đến kỳ";
    },
  },
  { head: "Mức hoàn thành chỉ tiêu", words: ({ percent }) => percentWords(percent) },
  {
    head: TARGET_STATE_LABEL.done,
    words: ({ states }) => formatNumber(states.done),
  },
  {
    head: TARGET_STATE_LABEL.on_track,
    words: ({ states }) => formatNumber(states.on_track),
  },
  {
    head: TARGET_STATE_LABEL.behind,
    words: ({ states }) => formatNumber(states.behind),
  },
  { head: "Chậm hạn", words: ({ late }) => late.map(lateWords).join("; ") || "Không" },
];

type Letter = {
  readonly blocName: string;
  readonly blocKind: BlocKind;
  readonly year: number;
  readonly day: string;
  readonly leaderName: string | null;
  readonly rows: readonly { readonly unitName: string; readonly items: readonly string[] }[];
};

/** The letter that urges exactly those who were late on its day. */
export function reminderPaper({ blocName, blocKind, year, day, leaderName, rows }: Letter): Paper {
  const office = OFFICE_LABEL[blocKind].leader;
  return {
    issuer: { superior: MINISTRY, body: blocName },
    number: null,
    symbol: blocKind === "khoi" ? "KTĐ" : "CTĐ",
    place: "Hà Nội",
    date: day,
    kind: null,
    subject: `đôn đốc thực hiện công tác thi đua năm ${year}`,
    blocks: [
      { kind: "paragraph", text: `Kính gửi: ${rows.map(({ unitName }) => unitName).join("; ")}` },
      {
        kind: "paragraph",
        text: `Đến ngày ${formatDay(day)}, ${blocName} chưa nhận được đầy đủ hồ sơ, chữ ký, báo cáo của các đơn vị sau đây. Đề nghị thủ trưởng đơn vị chỉ đạo hoàn thành trên ${PORTAL}.`,
      },
      {
        kind: "table",
        columns: [
          { title: "TT", width: 1, align: "center" },
          { title: "Đơn vị", width: 5 },
          { title: "Nội dung chậm", width: 9 },
        ],
        rows: rows.map(({ unitName, items }, index) => [
          String(index + 1),
          unitName,
          items.join("; "),
        ]),
      },
      { kind: "paragraph", text: "Trân trọng./." },
    ],
    signatures: [{ authority: "", role: office, name: leaderName }],
    recipients: ["Như trên", "Vụ Thi đua, Khen thưởng và Tuyên truyền", `Lưu: ${blocName}`],
  };
}
