import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { UnitWindow } from "./rules";

/** "nộp muộn 2 ngày làm việc"; null for what came in time. */
export const lateWords = (lateDays: number): string | null =>
  lateDays > 0 ? `nộp muộn ${formatNumber(lateDays)} ngày làm việc` : null;

/** What a unit must know of its window on a day beside the last one: an extension, and until when a late file is taken. */
export function windowNotes({ extended, lateUntil }: UnitWindow, today: string): string[] {
  const late = (until: string) =>
    today > until
      ? `đã hết thời gian nhận hồ sơ nộp muộn vào ngày ${formatDay(until)}`
      : `sau hạn còn nhận hồ sơ nộp muộn đến hết ${formatDay(until)}`;
  return [...(extended ? ["đã được gia hạn"] : []), ...(lateUntil ? [late(lateUntil)] : [])];
}

/** Why a day cannot be a unit's new last day, and what to do. */
export function untilRefusal(
  why: "earlier" | "passed" | "off" | "too_far",
  { unitName, dueOn, until }: { unitName: string; dueOn: string; until: string },
): string {
  switch (why) {
    case "earlier":
      return `Hạn hiện nay của ${unitName} là ${formatDay(dueOn)}. Nhập ngày cuối mới sau ngày đó, hoặc bỏ đánh dấu đơn vị này.`;
    case "passed":
      return `Ngày ${formatDay(until)} đã qua. Nhập ngày cuối mới từ hôm nay trở đi.`;
    case "off":
      return `Ngày ${formatDay(until)} là ngày nghỉ. Nhập một ngày làm việc.`;
    case "too_far":
      return `Ngày ${formatDay(until)} cách hạn hiện nay của ${unitName} quá 90 ngày làm việc. Nhập ngày gần hơn.`;
  }
}

/** The same sentence for one last day that all are given. */
export const untilPreview = (units: number, until: string): string =>
  `Sẽ gia hạn cho ${formatNumber(units)} đơn vị đến hết ${formatDay(until)}.`;

/** "Sẽ gia hạn cho 3 đơn vị thêm 5 ngày làm việc, đến hết 22/03/2021." Days differ where the units' last days do. */
export function extensionPreview(units: number, workingDays: number, days: readonly string[]) {
  const distinct = [...new Set(days)].sort();
  const until =
    distinct.length === 1
      ? `, đến hết ${formatDay(distinct[0] ?? "")}`
      : distinct.length > 1
        ? `, đến hết từ ${formatDay(distinct[0] ?? "")} đến ${formatDay(distinct.at(-1) ?? "")} tùy hạn hiện nay của từng đơn vị`
        : "";
  return `Sẽ gia hạn cho ${formatNumber(units)} đơn vị thêm ${formatNumber(workingDays)} ngày làm việc${until}.`;
}
