import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Confidence, TimeLeft } from "./rules";

export const CONFIDENCE_LABEL: Record<Confidence, string> = {
  confirmed: "Đã xác nhận",
  inferred: "Suy ra, cần xác nhận",
  proposed: "Đề xuất, cần xác nhận",
};

/** What a reader sees beside a fact; nothing beside one that is confirmed. */
export const CONFIDENCE_MARK: Record<Confidence, string | null> = {
  confirmed: null,
  inferred: "cần xác nhận",
  proposed: "cần xác nhận",
};

/** Where a fact is not known. */
export const UNKNOWN = "đang cập nhật";

/** Beside every count of working days. */
export const COUNT_HINT =
  "Số ngày làm việc tính theo lịch nghỉ lễ, tết cần xác nhận; không tính thứ Bảy, Chủ nhật.";

/** "còn 10 ngày làm việc", "hôm nay là ngày cuối", "đã hết hạn". */
export function leftWords({ urgency, workingDays, lastDay }: TimeLeft): string {
  if (urgency === "closed") return "đã hết hạn";
  if (lastDay) return "hôm nay là ngày cuối";
  if (workingDays === 0) return "không còn ngày làm việc nào";
  return `còn ${formatNumber(workingDays)} ngày làm việc`;
}
