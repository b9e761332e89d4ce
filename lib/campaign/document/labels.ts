import type { Paper } from "@/lib/platform/paper/paper";
import { CONFIDENCE_MARK, type Confidence } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";
import { type Effect, effectOn } from "./rules";
import type { DocumentKind } from "./schema";
import type { Event, Status } from "./workflow";

export const KIND_LABEL: Record<DocumentKind, string> = {
  law: "Luật",
  decree: "Nghị định",
  circular: "Thông tư",
  decision: "Quyết định",
  directive: "Chỉ thị",
  plan: "Kế hoạch",
  guidance: "Hướng dẫn",
  dispatch: "Công văn",
};

export const EFFECT_LABEL: Record<Effect, string> = {
  in_force: "Còn hiệu lực",
  not_yet: "Chưa có hiệu lực",
  ended: "Hết hiệu lực",
  unknown: "Hiệu lực đang cập nhật",
};

export const EFFECT_TONE: Record<Effect, "success" | "info" | "neutral" | "warning"> = {
  in_force: "success",
  not_yet: "info",
  ended: "neutral",
  unknown: "warning",
};

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  published: "Đã đăng",
};

export const STATUS_TONE: Record<Status, "neutral" | "success"> = {
  draft: "neutral",
  published: "success",
};

export const EVENT_LABEL: Record<Event, string> = {
  publish: "Đăng văn bản",
  withdraw: "Gỡ khỏi trang công khai",
};

/** Where a fact of a document is not known. */
export const UNKNOWN = "đang cập nhật";

type Named = { readonly kind: DocumentKind; readonly number: string; readonly title: string };

/** "Nghị định số 91/2017/NĐ-CP". */
export const documentName = ({ kind, number }: Pick<Named, "kind" | "number">): string =>
  `${KIND_LABEL[kind]} số ${number}`;

/** What a summary sheet is made of; days are yyyy-mm-dd. */
export type Summarised = Named & {
  readonly issuer: string;
  readonly year: number;
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly signerName: string | null;
  readonly signerTitle: string | null;
  readonly note: string;
  readonly confidence: Confidence;
  readonly replacedBy: Named | null;
  readonly replaces: readonly Named[];
};

const full = (document: Named): string => `${documentName(document)}: ${document.title}`;

/**
 * "Phiếu tóm tắt văn bản": what the register says of a document on `day`, as a paper. It says of itself that it is no
 * substitute for the document, whose text it does not hold.
 */
export function summarySheet(document: Summarised, day: string): Paper {
  const { signedOn, effectiveOn, expiresOn, signerName, signerTitle, replacedBy } = document;
  const mark = CONFIDENCE_MARK[document.confidence];
  const ended = expiresOn !== null && (expiresOn < day || replacedBy !== null);
  return {
    issuer: { superior: MINISTRY, body: PORTAL },
    number: null,
    symbol: "",
    place: "Hà Nội",
    date: day,
    kind: "PHIẾU TÓM TẮT VĂN BẢN",
    subject: documentName(document),
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "Mục", width: 3 },
          { title: "Nội dung", width: 7 },
        ],
        rows: [
          ["Loại văn bản", KIND_LABEL[document.kind]],
          ["Số, ký hiệu", document.number],
          ["Trích yếu", document.title],
          ["Cơ quan ban hành", document.issuer],
          [
            "Ngày ban hành",
            signedOn ? formatDay(signedOn) : `năm ${document.year} (ngày ${UNKNOWN})`,
          ],
          ["Người ký", signerName ? [signerTitle, signerName].filter(Boolean).join(" ") : UNKNOWN],
          ["Có hiệu lực từ ngày", effectiveOn ? formatDay(effectiveOn) : UNKNOWN],
          ...(ended ? [["Hiệu lực đến hết ngày", formatDay(expiresOn)]] : []),
          [`Tình trạng ngày ${formatDay(day)}`, EFFECT_LABEL[effectOn(document, day)]],
          ...(replacedBy ? [["Được thay thế bởi", full(replacedBy)]] : []),
          ...document.replaces.map((other) => ["Thay thế cho", full(other)]),
          ...(mark ? [["Mức độ xác nhận", mark]] : []),
          ...(document.note === "" ? [] : [["Ghi chú", document.note]]),
        ],
      },
      {
        kind: "paragraph",
        text: `Phiếu này do ${PORTAL} lập từ danh mục văn bản để tiện tra cứu, không chứa toàn văn và không thay cho văn bản gốc. Khi áp dụng, đề nghị đối chiếu với văn bản đã được công bố chính thức.`,
      },
    ],
    signatures: [],
    recipients: [],
  };
}
