import ical, { ICalEventTransparency } from "ical-generator";
import { addDays } from "@/lib/platform/shared/dates";

type CalendarEntry = {
  readonly key: string;
  readonly title: string;
  /** yyyy-mm-dd; the entry takes the whole day. */
  readonly startsOn: string;
  readonly address: string;
};

/** Whole days as an iCalendar text (RFC 5545), which Outlook and telephones subscribe to. */
export function calendarText(entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({
    name: "Thi đua TN&MT",
    prodId: { company: "Cong Thi dua TN&MT", product: "Lich", language: "VI" },
  });
  for (const { key, title, startsOn, address } of entries)
    calendar.createEvent({
      id: `${key}@cong-thi-dua`,
      stamp: now,
      start: startsOn,
      end: addDays(startsOn, 1),
      allDay: true,
      summary: title,
      url: address,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
