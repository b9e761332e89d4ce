import type { Block, Paper } from "@/lib/platform/paper/paper";
import { MINISTRY } from "@/lib/platform/shared/portal";
import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";
import type { ReportKind, ReportStanding, TargetState } from "./rules";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  awaiting_head: "Chờ thủ trưởng duyệt",
  returned: "Trả lại để bổ sung",
  sent: "Đã gửi",
};

export const STATUS_TONE: Record<Status, "neutral" | "info" | "warning" | "success"> = {
  draft: "neutral",
  awaiting_head: "info",
  returned: "warning",
  sent: "success",
};

export const EVENT_LABEL: Record<Event, string> = {
  hand_in: "Trình thủ trưởng",
  recall: "Rút lại để sửa",
  head_return: "Trả lại để bổ sung",
  approve: "Duyệt và gửi báo cáo",
  bloc_return: "Đề nghị đơn vị bổ sung",
};

export const EVENT_PAST: Record<Event, string> = {
  hand_in: "Cán bộ đầu mối trình thủ trưởng",
  recall: "Cán bộ đầu mối rút lại",
  head_return: "Thủ trưởng trả lại",
  approve: "Thủ trưởng duyệt, gửi báo cáo",
  bloc_return: "Khối trưởng, Cụm trưởng đề nghị bổ sung",
};

export const KIND_LABEL: Record<ReportKind, string> = {
  month: "Báo cáo tháng",
  quarter: "Báo cáo quý",
  half: "Sơ kết 6 tháng",
  year: "Tổng kết năm",
};

export const TARGET_STATE_LABEL: Record<TargetState, string> = {
  unknown: "Chưa có số liệu",
  done: "Đã đạt",
  on_track: "Đúng tiến độ",
  behind: "Chậm tiến độ",
};

export const TARGET_STATE_TONE: Record<TargetState, "neutral" | "success" | "info" | "danger"> = {
  unknown: "neutral",
  done: "success",
  on_track: "info",
  behind: "danger",
};

/** "Đã gửi", "Chậm 12 ngày", "Đang mở", "Chưa đến kỳ". */
export function standingWords(standing: ReportStanding): string {
  switch (standing.kind) {
    case "not_open":
      return "Chưa đến kỳ";
    case "open":
      return standing.late > 0 ? `Chậm ${formatNumber(standing.late)} ngày` : "Chưa gửi, còn hạn";
    case "sent":
      return standing.late > 0 ? `Đã gửi, chậm ${formatNumber(standing.late)} ngày` : "Đã gửi";
  }
}

export const standingTone = (
  standing: ReportStanding,
): "neutral" | "danger" | "warning" | "success" => {
  if (standing.kind === "not_open") return "neutral";
  if (standing.kind === "sent") return "success";
  return standing.late > 0 ? "danger" : "warning";
};

/** "45,5%"; a dash where nothing was reported. */
export const percentWords = (percent: number | null): string =>
  percent === null ? "—" : formatPercent(percent);

type ReportFacts = {
  readonly unitName: string;
  readonly periodName: string;
  readonly kind: ReportKind;
  readonly sentOn: string | null;
  readonly words: {
    readonly results: string;
    readonly difficulties: string;
    readonly example: string;
    readonly plan: string;
  };
  readonly lines: readonly {
    readonly indicator: string;
    readonly measure: string;
    readonly target: number | null;
    readonly value: number | null;
    readonly percent: number | null;
    readonly state: TargetState;
  }[];
};

const shown = (value: number | null): string => (value === null ? "" : formatNumber(value));

const wordBlocks = (head: string, words: string): Block[] =>
  words === ""
    ? []
    : [
        { kind: "heading", text: head },
        ...words
          .split(/\n+/)
          .filter((line) => line.trim() !== "")
          .map((line): Block => ({ kind: "paragraph", text: line })),
      ];

const lineTable = (lines: ReportFacts["lines"]): Block => ({
  kind: "table",
  columns: [
    { title: "Chỉ tiêu", width: 6 },
    { title: "ĐVT", width: 2 },
    { title: "Phấn đấu", width: 2, align: "right" },
    { title: "Thực hiện", width: 2, align: "right" },
    { title: "Mức đạt", width: 2, align: "right" },
    { title: "Đánh giá", width: 3 },
  ],
  rows: lines.map(({ indicator, measure, target, value, percent, state }) => [
    indicator,
    measure,
    shown(target),
    shown(value),
    percentWords(percent),
    TARGET_STATE_LABEL[state],
  ]),
});

/** The report of one unit as a paper that its head signs. */
export function reportPaper(report: ReportFacts): Paper {
  const { words } = report;
  return {
    issuer: { superior: MINISTRY, body: report.unitName },
    number: null,
    symbol: "BC",
    place: "Hà Nội",
    date: report.sentOn,
    kind: "Báo cáo",
    subject: `${KIND_LABEL[report.kind]} thực hiện giao ước thi đua – ${report.periodName}`,
    blocks: [
      ...wordBlocks("I. Kết quả thực hiện", words.results),
      ...(report.lines.length > 0
        ? [{ kind: "heading" as const, text: "II. Số liệu theo chỉ tiêu" }, lineTable(report.lines)]
        : []),
      ...wordBlocks("III. Khó khăn, vướng mắc", words.difficulties),
      ...wordBlocks("IV. Mô hình, cách làm hay", words.example),
      ...wordBlocks("V. Nhiệm vụ kỳ tới", words.plan),
    ],
    signatures: [{ authority: "", role: "Thủ trưởng đơn vị", name: null }],
    recipients: ["Khối trưởng, Cụm trưởng", "Vụ Thi đua, Khen thưởng và Tuyên truyền", "Lưu: VT"],
  };
}

type Review = {
  readonly blocName: string;
  readonly officeName: string;
  readonly year: number;
  readonly kind: "half" | "year";
  readonly day: string;
  readonly members: readonly {
    readonly unitName: string;
    readonly sent: number;
    readonly owed: number;
    readonly percent: number | null;
    readonly done: number;
    readonly behind: number;
  }[];
  readonly reports: readonly Pick<ReportFacts, "unitName" | "words">[];
};

/** Sơ kết or tổng kết of a bloc, put together from what its members sent: a draft that the leader edits in Word. */
export function reviewPaper(review: Review): Paper {
  const { kind, year, blocName } = review;
  const gathered = (head: string, of: (words: ReportFacts["words"]) => string): Block[] => {
    const said = review.reports.filter(({ words }) => of(words) !== "");
    return said.length === 0
      ? []
      : [
          { kind: "heading", text: head },
          { kind: "list", items: said.map((one) => `${one.unitName}: ${of(one.words)}`) },
        ];
  };
  return {
    issuer: { superior: MINISTRY, body: blocName },
    number: null,
    symbol: "BC",
    place: "Hà Nội",
    date: review.day,
    kind: "Báo cáo",
    subject:
      kind === "half"
        ? `Sơ kết phong trào thi đua 6 tháng đầu năm ${year} của ${blocName}`
        : `Tổng kết phong trào thi đua năm ${year} của ${blocName}`,
    blocks: [
      { kind: "heading", text: "I. Tình hình thực hiện giao ước" },
      {
        kind: "table",
        columns: [
          { title: "TT", width: 1, align: "center" },
          { title: "Đơn vị", width: 6 },
          { title: "Báo cáo đã gửi", width: 2, align: "center" },
          { title: "Mức hoàn thành", width: 2, align: "right" },
          { title: "Chỉ tiêu đạt", width: 2, align: "right" },
          { title: "Chỉ tiêu chậm", width: 2, align: "right" },
        ],
        rows: review.members.map((member, index) => [
          String(index + 1),
          member.unitName,
          `${member.sent}/${member.owed}`,
          percentWords(member.percent),
          String(member.done),
          String(member.behind),
        ]),
      },
      ...gathered("II. Kết quả nổi bật của các đơn vị", ({ results }) => results),
      ...gathered("III. Mô hình, cách làm hay", ({ example }) => example),
      ...gathered("IV. Khó khăn, vướng mắc", ({ difficulties }) => difficulties),
      ...gathered("V. Nhiệm vụ thời gian tới", ({ plan }) => plan),
    ],
    signatures: [{ authority: "", role: review.officeName, name: null }],
    recipients: [
      "Vụ Thi đua, Khen thưởng và Tuyên truyền",
      "Các đơn vị thành viên",
      `Lưu: ${blocName}`,
    ],
  };
}
