import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { type HolidayKind, type Milestone, opensWithCampaign, type TimeLeft } from "./rules";

/** Where a fact is not known. */
export const UNKNOWN = "đang cập nhật";

/** Beside every count of working days. */
export const COUNT_HINT =
  "Số ngày làm việc tính theo lịch nghỉ lễ, tết cần xác nhận; không tính thứ Bảy, Chủ nhật.";

/** "còn 10 ngày làm việc", "hôm nay là ngày cuối", "đã hết hạn"; plain days where the holidays are not known. */
export function leftWords({ days, workingDays }: Omit<TimeLeft, "urgency">): string {
  if (days < 0) return "đã hết hạn";
  if (days === 0) return "hôm nay là ngày cuối";
  if (workingDays === null) return `còn ${formatNumber(days)} ngày`;
  if (workingDays === 0) return "không còn ngày làm việc nào";
  return `còn ${formatNumber(workingDays)} ngày làm việc`;
}

/** "15/03/2021", "đến hết 15/03/2021", "từ 05/01/2022 đến 28/02/2022", "đang cập nhật". */
export function whenWords({ code, opensOn, dueOn }: Pick<Milestone, "code" | "opensOn" | "dueOn">) {
  if (opensOn !== null && dueOn !== null) {
    return opensOn === dueOn
      ? formatDay(dueOn)
      : `từ ${formatDay(opensOn)} đến ${formatDay(dueOn)}`;
  }
  if (opensOn !== null) return `từ ${formatDay(opensOn)}`;
  if (dueOn === null) return UNKNOWN;
  return opensWithCampaign(code) ? `đến hết ${formatDay(dueOn)}` : formatDay(dueOn);
}

export const HOLIDAY_KIND_LABEL: Record<HolidayKind, string> = {
  off: "Nghỉ lễ, tết, nghỉ bù",
  worked: "Đi làm bù (thứ Bảy, Chủ nhật)",
};
