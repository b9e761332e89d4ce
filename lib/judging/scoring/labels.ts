import { type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { type Block, type Paper, paragraph } from "@/lib/platform/paper/paper";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type {
  Band,
  Criterion,
  Entry,
  EvidenceKind,
  Facts,
  Kind,
  Ranked,
  Standing,
  Table,
  TieBreak,
  Total,
} from "./rules";
import type { Event, Layer, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đơn vị đang tự chấm",
  awaiting_cross: "Chờ Khối phó, Cụm phó chấm chéo",
  awaiting_leader: "Chờ Khối trưởng, Cụm trưởng thống nhất",
  awaiting_ministry: "Chờ Bộ thẩm định",
  final: "Đã chốt điểm",
};

export const STATUS_TONE: Record<Status, "neutral" | "info" | "success"> = {
  draft: "neutral",
  awaiting_cross: "info",
  awaiting_leader: "info",
  awaiting_ministry: "info",
  final: "success",
};

export const LAYER_LABEL: Record<Layer, string> = {
  self: "Tự chấm",
  cross: "Chấm chéo",
  leader: "Khối/Cụm",
  ministry: "Bộ",
};

export const EVENT_LABEL: Record<Event, string> = {
  send: "Gửi bảng tự chấm",
  cross_check: "Gửi điểm chấm chéo",
  consolidate: "Thống nhất điểm và gửi Bộ",
  finalize: "Chốt điểm",
  send_back: "Trả lại đơn vị",
  skip: "Chuyển bước thay Khối, Cụm",
};

export const EVENT_PREVIEW: Record<Event, string> = {
  send: "Bảng điểm được gửi đến Khối, Cụm; đơn vị không sửa được nữa trừ khi bị trả lại.",
  cross_check: "Điểm chấm chéo được gửi đến người đứng đầu Khối, Cụm để thống nhất.",
  consolidate: "Điểm của Khối, Cụm được gửi Bộ và các thành viên xem được xếp hạng.",
  finalize: "Điểm được chốt và không sửa được nữa.",
  send_back:
    "Bảng điểm trở lại đơn vị để sửa phần tự chấm; điểm đã chấm của các bước sau được giữ.",
  skip: "Bước của Khối, Cụm được bỏ qua vì chưa có người chấm; lý do được ghi lại.",
};

export const KIND_LABEL: Record<Kind, string> = {
  base: "Điểm chuẩn",
  bonus: "Điểm thưởng",
  deduction: "Điểm trừ",
};

/** The ratings of the year's work. */
export const BAND_LABEL: Record<Band, string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  fair: "Hoàn thành nhiệm vụ",
  failed: "Không hoàn thành nhiệm vụ",
};

export const BAND_SHORT: Record<Band, string> = {
  excellent: "HTXSNV",
  good: "HTTNV",
  fair: "HTNV",
  failed: "KHTNV",
};

export const TIE_BREAK_LABEL: Record<TieBreak, string> = {
  women: "tỷ lệ nữ",
  first_group: "điểm nhóm I",
  ballot: "số phiếu suy tôn",
};

export const EVIDENCE_LABEL: Record<EvidenceKind, string> = {
  targets_met: "Số chỉ tiêu giao ước đã đạt",
  registration_on_time: "Ngày gửi hồ sơ đăng ký",
  late_registration: "Hồ sơ đăng ký gửi sau hạn",
  reports_on_time: "Báo cáo gửi đúng hạn",
  late_reports: "Số báo cáo gửi chậm",
  covenant_signed: "Giao ước đã ký",
};

/** "hạng 3, đứng sau do tỷ lệ nữ"; who shares a rank is told so. */
export function rankNote({ behindBy }: Ranked<Standing>): string | null {
  if (behindBy === null) return null;
  return behindBy === "level"
    ? "Đồng hạng"
    : `Bằng điểm, xếp sau theo ${TIE_BREAK_LABEL[behindBy]}`;
}

const UNKNOWN = "Cổng chưa có số liệu";

/** What the portal knows for a criterion; null where it has no evidence of its own. */
export const evidenceWords = ({ evidence }: Criterion, facts: Facts): string | null =>
  evidence && knownOf(evidence, facts);

function knownOf(evidence: EvidenceKind, facts: Facts): string {
  const { registration, targets, reports, covenantSigned } = facts;
  switch (evidence) {
    case "targets_met":
      return targets.met === null
        ? `Đã đăng ký ${formatNumber(targets.set)} chỉ tiêu; chưa có báo cáo kết quả`
        : `Đạt ${formatNumber(targets.met)}/${formatNumber(targets.set)} chỉ tiêu giao ước`;
    case "registration_on_time":
    case "late_registration":
      if (registration === null) return "Chưa gửi hồ sơ đăng ký";
      return registration.lateDays > 0
        ? `Gửi hồ sơ ngày ${formatDay(registration.sentOn)}, chậm ${formatNumber(registration.lateDays)} ngày làm việc`
        : `Gửi hồ sơ ngày ${formatDay(registration.sentOn)}, đúng hạn`;
    case "reports_on_time":
    case "late_reports":
      return reports === null
        ? UNKNOWN
        : `${formatNumber(reports.due)} kỳ báo cáo, chậm ${formatNumber(reports.late)}`;
    case "covenant_signed":
      if (covenantSigned === null) return UNKNOWN;
      return covenantSigned ? "Đã ký giao ước" : "Chưa ký giao ước";
  }
}

/** "tối đa 25", "−2 mỗi lần". */
export const limitWords = ({ kind, points }: Pick<Criterion, "kind" | "points">): string =>
  kind === "deduction" ? `−${formatNumber(points)} mỗi lần` : `tối đa ${formatNumber(points)}`;

export const NOT_FOR_FLAG = "Không xét Cờ thi đua do có trường hợp bị kỷ luật từ cảnh cáo";

const points = (value: number | null): string => (value === null ? "" : formatNumber(value));

type SheetFacts = {
  readonly unit: { readonly name: string };
  readonly bloc: { readonly name: string; readonly kind: BlocKind };
  readonly campaign: { readonly year: number };
  readonly status: Status;
  readonly table: Table;
  readonly entries: readonly Entry[];
  readonly layers: readonly Layer[];
  readonly total: Total;
};

/** A unit's sheet on paper: every criterion with what each layer gave and why it differs, and the sums. */
export function sheetPaper(sheet: SheetFacts, day: string, hash: string): Paper {
  const { unit, bloc, campaign, table, entries, total } = sheet;
  const layers = sheet.layers.length > 0 ? sheet.layers : (["self"] as const);
  const given = (criterion: Criterion, layer: Layer) =>
    entries.find((one) => one.criterionId === criterion.id && one.layer === layer);
  const groups = [...new Set(table.criteria.map(({ groupCode }) => groupCode))];
  return {
    issuer: { superior: bloc.name, body: unit.name },
    number: null,
    symbol: "",
    place: "Hà Nội",
    date: day,
    kind: "Bảng chấm điểm thi đua",
    subject: `Năm ${campaign.year} của ${unit.name}`,
    landscape: true,
    blocks: [
      ...(sheet.status === "final"
        ? []
        : [paragraph(`Bảng điểm chưa chốt (${STATUS_LABEL[sheet.status]}).`)]),
      ...groups.flatMap((code): Block[] => {
        const own = table.criteria.filter(({ groupCode }) => groupCode === code);
        const [first] = own;
        return [
          { kind: "heading", text: `${code}. ${first?.groupTitle ?? ""}` },
          {
            kind: "table",
            columns: [
              { title: "Tiêu chí", width: 6 },
              { title: "Mức điểm", width: 2, align: "center" },
              ...layers.map((layer) => ({
                title: LAYER_LABEL[layer],
                width: 1.6,
                align: "right" as const,
              })),
              { title: "Lý do chênh lệch", width: 4 },
            ],
            rows: own.map((criterion) => [
              criterion.code === criterion.groupCode
                ? criterion.title
                : `${criterion.code}. ${criterion.title}`,
              limitWords(criterion),
              ...layers.map((layer) => points(given(criterion, layer)?.value ?? null)),
              layers
                .flatMap((layer) => {
                  const reason = given(criterion, layer)?.reason ?? "";
                  return reason === "" ? [] : [`${LAYER_LABEL[layer]}: ${reason}`];
                })
                .join("; "),
            ]),
          },
        ];
      }),
      paragraph(
        `Tổng điểm: ${formatNumber(total.total)} (điểm chuẩn ${formatNumber(total.base)}, điểm thưởng ${formatNumber(total.bonus)}, điểm trừ ${formatNumber(total.deduction)}). Xếp loại: ${BAND_LABEL[total.band]}.`,
      ),
      ...(total.missing > 0
        ? [paragraph(`Còn ${formatNumber(total.missing)} tiêu chí chưa chấm.`)]
        : []),
      ...(total.disqualified ? [paragraph(`${NOT_FOR_FLAG}.`)] : []),
    ],
    signatures: [
      { authority: "", role: "Thủ trưởng đơn vị", name: null },
      { authority: "", role: OFFICE_LABEL[bloc.kind].leader, name: null },
    ],
    recipients: [bloc.name, "Vụ Thi đua, Khen thưởng và Tuyên truyền", "Lưu: đơn vị"],
    hash,
  };
}
