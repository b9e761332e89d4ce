import { leftWords } from "@/lib/campaign/calendar/labels";
import { type Holiday, timeLeft } from "@/lib/campaign/calendar/rules";
import { addDays, formatLongDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Duty } from "./rules";

type Item = Pick<Duty, "title" | "dueOn">;

/** "Báo cáo Tháng 2/2021 của Cục A – hạn thứ Sáu, ngày 05/03/2021 (còn 3 ngày làm việc)". */
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

type CalendarEntry = {
  readonly key: string;
  readonly title: string;
  /** yyyy-mm-dd; the entry takes the whole day. */
  readonly startsOn: string;
  readonly address: string;
};

/** No line of a calendar is longer than 75 octets: the next begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  for (const letter of line) {
    if (encoder.encode(current + letter).length > 74) {
      lines.push(current);
      current = "";
    }
    current += letter;
  }
  return [...lines, current].join("\r\n ");
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

const stampOf = (instant: Date): string => `${instant.toISOString().replace(/[-:]|\.\d{3}/g, "")}`;

const compact = (day: string): string => day.replaceAll("-", "");

/** Whole days as an iCalendar text (RFC 5545), which Outlook and telephones subscribe to. */
export const calendarText = (entries: readonly CalendarEntry[], now: Date): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Cong Thi dua TN&MT//VI",
    "X-WR-CALNAME:Thi đua TN&MT",
    ...entries.flatMap(({ key, title, startsOn, address }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(key)}@cong-thi-dua`,
      `DTSTAMP:${stampOf(now)}`,
      `DTSTART;VALUE=DATE:${compact(startsOn)}`,
      `DTEND;VALUE=DATE:${compact(addDays(startsOn, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `URL:${address}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
