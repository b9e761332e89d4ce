import { leftWords } from "@/lib/campaign/calendar/labels";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { formatLongDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Duty } from "./rules";

type Item = Pick<Duty, "title" | "dueOn">;

/** "Gửi báo cáo tháng 2/2021 của Cục A – hạn thứ Sáu, ngày 05/03/2021 (còn 3 ngày làm việc)". */
export const itemWords = (
  { title, dueOn }: Item,
  today: string,
  holidays: readonly Holiday[],
): string =>
  `${title} – hạn ${formatLongDay(dueOn)} (${leftWords(timeLeft(today, dueOn, holidays))})`;

/** The one line of a day's reminders. */
export const digestTitle = (items: readonly Item[]): string => {
  const [first] = items;
  return items.length === 1 && first
    ? `Sắp đến hạn: ${first.title}`
    : `${formatNumber(items.length)} việc thi đua sắp đến hạn`;
};
