import { OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import type { Block, Paper } from "@/lib/platform/paper/paper";
import { formatDay, formatDayTime, vietnamDay } from "@/lib/platform/shared/dates";
import { MINISTRY } from "@/lib/platform/shared/portal";
import { formatNumber, withMeasure } from "@/lib/platform/shared/vietnamese";
import {
  type Change,
  type CovenantTarget,
  type CovenantText,
  type Line,
  lineOf,
  type Replacement,
} from "./rules";
import type { AmendmentRule } from "./schema";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  signing: "Đang ký",
  sealed: "Đã đủ chữ ký, đã niêm phong",
};

export const STATUS_TONE: Record<Status, "neutral" | "warning" | "success"> = {
  draft: "neutral",
  signing: "warning",
  sealed: "success",
};

export const EVENT_PAST: Record<Event, string> = {
  open: "Mở ký giao ước",
  take_back: "Rút lại để sửa, các đơn vị ký lại",
  release: "Đơn vị đã rời Khối, Cụm không phải ký",
  seal: "Đủ chữ ký, niêm phong nội dung",
};

export type AmendmentStatus = "proposed" | "adopted" | "refused" | "withdrawn";

/** Who must agree before a line of a sealed paper is changed. */
export const AMENDMENT_RULE_LABEL: Record<AmendmentRule, string> = {
  all: "thủ trưởng tất cả đơn vị thành viên",
  two_thirds: "thủ trưởng ít nhất 2/3 số đơn vị thành viên",
  majority: "thủ trưởng quá nửa số đơn vị thành viên",
};

export const AMENDMENT_LABEL: Record<AmendmentStatus, string> = {
  proposed: "Chờ ý kiến các đơn vị",
  adopted: "Các đơn vị đã đồng ý",
  refused: "Không được đồng ý",
  withdrawn: "Đã rút",
};

export const AMENDMENT_TONE: Record<AmendmentStatus, "warning" | "success" | "danger" | "neutral"> =
  {
    proposed: "warning",
    adopted: "success",
    refused: "danger",
    withdrawn: "neutral",
  };

const figure = (decimal: string | null): string =>
  decimal === null ? "" : formatNumber(Number(decimal));

/** "95%": a target's figure with its measure. */
const figureWords = ({ target, measure }: Pick<CovenantTarget, "target" | "measure">) =>
  target === null ? "chưa có mức phấn đấu" : withMeasure(figure(target), measure);

/** A target in one line, as an amendment quotes it. */
const targetWords = (
  target: Pick<CovenantTarget, "indicator" | "measure" | "target" | "dueOn">,
): string =>
  [
    `${target.indicator}: ${figureWords(target)}`,
    ...(target.dueOn ? [`hoàn thành trước ngày ${formatDay(target.dueOn)}`] : []),
  ].join(", ");

/** A line of the text, in words. */
export const lineWords = (line: Line): string =>
  line.kind === "commitment" ? line.body : targetWords(line.target);

/** What stands in place of a struck line. */
export function replacementWords(after: Replacement | null): string {
  if (after === null) return "Bỏ, không thay bằng nội dung khác";
  return after.kind === "commitment" ? after.body : targetWords(after);
}

/** "6/10 đơn vị đã ký". */
export const signedWords = (signed: number, seats: number): string =>
  `${formatNumber(signed)}/${formatNumber(seats)} đơn vị đã ký`;

/** Where a leader begins: to be edited, and marked so. */
export const PROPOSED_PREAMBLE =
  "Thực hiện phong trào thi đua do Bộ trưởng phát động, các đơn vị thành viên thống nhất ký kết giao ước thi đua với các nội dung sau:";

export const PROPOSED_COMMITMENTS: readonly string[] = [
  "Hoàn thành toàn bộ chỉ tiêu đã đăng ký, đúng tiến độ và có minh chứng.",
  "Gửi báo cáo tháng, quý, 6 tháng và cả năm đúng hạn.",
  "Chia sẻ mô hình, cách làm hay; hỗ trợ đơn vị gặp khó khăn trong Khối, Cụm.",
  "Chấm điểm, bình xét, suy tôn công khai, dân chủ, đúng tiêu chí của Bộ.",
];

type Signed = { readonly unitName: string; readonly signerName: string; readonly at: Date };
type Amended = Change & {
  readonly number: number;
  readonly reason: string;
  readonly settledAt: Date;
};

type Subject = {
  readonly text: CovenantText;
  readonly sha256: string;
  readonly sealedAt: Date;
  readonly signatures: readonly Signed[];
  /** Those the bloc agreed to, in their order. */
  readonly amendments: readonly Amended[];
};

/** The sealed paper as it is printed: the text as signed, who signed when, and the changes agreed to since. */
export function covenantPaper({ text, sha256, sealedAt, signatures, amendments }: Subject): Paper {
  return {
    issuer: { superior: MINISTRY, body: text.blocName },
    number: null,
    symbol: `GƯ-${text.blocKind === "khoi" ? "KTĐ" : "CTĐ"}`,
    place: "Hà Nội",
    date: vietnamDay(sealedAt),
    kind: "Bản giao ước thi đua",
    subject: `Năm ${text.year} của ${text.blocName}`,
    hash: sha256,
    recipients: [
      "Vụ Thi đua, Khen thưởng và Tuyên truyền (để theo dõi)",
      "Các đơn vị thành viên",
      `Lưu: ${text.blocName}`,
    ],
    signatures: [
      {
        authority: "TM. CÁC ĐƠN VỊ THÀNH VIÊN",
        role: OFFICE_LABEL[text.blocKind].leader,
        name: null,
      },
    ],
    blocks: [
      { kind: "paragraph", text: `Chủ đề: “${text.theme}”.` },
      ...text.preamble
        .split(/\n+/)
        .filter((line) => line.trim() !== "")
        .map((line): Block => ({ kind: "paragraph", text: line })),
      { kind: "heading", text: "I. Cam kết chung" },
      ...text.commitments.map(
        ({ body }, index): Block => ({ kind: "paragraph", text: `${index + 1}. ${body}` }),
      ),
      { kind: "heading", text: "II. Chỉ tiêu của từng đơn vị" },
      ...text.members.flatMap(memberBlocks),
      { kind: "heading", text: "III. Chữ ký của thủ trưởng các đơn vị" },
      {
        kind: "table",
        columns: [
          { title: "TT", width: 1, align: "center" },
          { title: "Đơn vị", width: 6 },
          { title: "Người ký", width: 4 },
          { title: "Thời điểm ký", width: 3 },
        ],
        rows: signatures.map(({ unitName, signerName, at }, index) => [
          String(index + 1),
          unitName,
          signerName,
          formatDayTime(at),
        ]),
      },
      ...amendmentBlocks(text, amendments),
    ],
  };
}

function memberBlocks({ unitName, targets }: CovenantText["members"][number], at: number): Block[] {
  const unit = `${at + 1}. ${unitName}`;
  if (targets.length === 0)
    return [{ kind: "paragraph", text: `${unit}: chưa đăng ký chỉ tiêu tại thời điểm ký.` }];
  return [
    { kind: "heading", text: unit },
    {
      kind: "table",
      columns: [
        { title: "Chỉ tiêu", width: 6 },
        { title: "ĐVT", width: 2 },
        { title: "Hiện trạng", width: 2, align: "right" },
        { title: "Phấn đấu", width: 2, align: "right" },
        { title: "Hạn", width: 2.7, align: "center" },
        { title: "Phụ trách", width: 3 },
      ],
      rows: targets.map((target) => [
        target.indicator,
        target.measure,
        figure(target.baseline),
        figure(target.target),
        target.dueOn ? formatDay(target.dueOn) : "",
        target.responsible,
      ]),
    },
  ];
}

function amendmentBlocks(text: CovenantText, amendments: readonly Amended[]): Block[] {
  if (amendments.length === 0) return [];
  return [
    { kind: "heading", text: "IV. Nội dung các đơn vị thống nhất sửa đổi sau khi ký" },
    {
      kind: "table",
      columns: [
        { title: "Số", width: 1, align: "center" },
        { title: "Nội dung bị bãi bỏ", width: 5 },
        { title: "Thay bằng", width: 5 },
        { title: "Lý do", width: 4 },
        { title: "Ngày", width: 2.7, align: "center" },
      ],
      rows: amendments.map(({ number, lineId, after, reason, settledAt }) => {
        const line = lineOf(text, lineId);
        return [
          String(number),
          line ? lineWords(line) : "",
          replacementWords(after),
          reason,
          formatDay(settledAt),
        ];
      }),
    },
  ];
}
