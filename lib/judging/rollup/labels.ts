import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Measure, Shift } from "./rules";

const OWN: Record<string, string> = {
  file: "Hồ sơ",
  pledge: "Chỉ tiêu giao ước",
  initiative: "Sáng kiến",
  none: "Chưa chọn danh hiệu",
};

/** What a measure is called; `names` are those of the honours by key. */
export const measureName = (measure: Measure, names: ReadonlyMap<string, string>): string =>
  OWN[measure] ?? names.get(measure) ?? "Danh hiệu, hình thức khác";

/** "Lao động tiên tiến: 12 → 13". */
export const shiftWords = (
  { measure, before, after }: Shift,
  names: ReadonlyMap<string, string>,
): string => `${measureName(measure, names)}: ${formatNumber(before)} → ${formatNumber(after)}`;

export const SAME_FIGURES = "Số lượng không đổi, nội dung có sửa";
export const TAKEN_BACK = "Đơn vị đã rút hồ sơ lại";

/** Beside a total that changes have moved: what it was when the reader last said so. */
export const movedWords = (before: number, after: number): string =>
  `trước ${formatNumber(before)} → nay ${formatNumber(after)}`;

export const NO_BLOC_LABEL = "Chưa thuộc Khối, Cụm";
