import { LEFT_THE_UNIT, type Status } from "@/lib/entry/registration/workflow";
import {
  type Queue,
  queueAddress,
  REVIEWED,
  type Reviewed,
  readQueue,
} from "@/lib/judging/review/rules";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";

/** What is counted: files, lines of one honour, targets, initiatives; as the database names it. */
export type Measure = string;
export const FILES: Measure = "file";

const SLUG: Record<string, Measure> = {
  "ho-so": FILES,
  "chi-tieu": "pledge",
  "sang-kien": "initiative",
};

/** A measure as an address spells it: "ho-so", "chi-tieu", "sang-kien", or the honour's own key. */
export const measureSlug = (measure: Measure): string =>
  Object.entries(SLUG).find(([, known]) => known === measure)?.[0] ?? measure;

const readMeasure = (text: string): Measure | null =>
  SLUG[text] ?? (parseHonourKey(text) ? text : null);

/** Which part of the roll-up, and so which rows behind it; the queue's own filter with what is counted. */
export type Part = Pick<Queue, "status" | "bloc" | "year" | "page"> & {
  readonly measure: Measure | null;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

export function readPart(params: Params): Part {
  const { status, bloc, year, page } = readQueue(params);
  const asked = params.muc;
  return { status, bloc, year, page, measure: readMeasure(typeof asked === "string" ? asked : "") };
}

/** The part as an address carries it: "?khoi-cum=KHOI-IV&muc=title:LDTT". */
export function partAddress({ measure, ...queue }: Partial<Part>): string {
  const address = queueAddress(queue);
  if (!measure) return address;
  return `${address}${address ? "&" : "?"}muc=${encodeURIComponent(measureSlug(measure))}`;
}

/** One figure of the roll-up as PostgreSQL answers it. */
export type Figure = {
  readonly bloc: string;
  readonly measure: Measure;
  readonly status: Reviewed;
  readonly total: number;
};

export type Line = {
  readonly key: string;
  /** In the order of the statuses. */
  readonly totals: readonly number[];
  readonly total: number;
};

/** The figures added up by what a table's lines are; lines in the order given, empty ones too. */
export function linesOf(
  figures: readonly Figure[],
  keys: readonly string[],
  keyOf: (figure: Figure) => string,
): Line[] {
  const sums = new Map<string, number>();
  for (const figure of figures) {
    const place = `${keyOf(figure)} ${figure.status}`;
    sums.set(place, (sums.get(place) ?? 0) + figure.total);
  }
  return keys.map((key) => {
    const totals = REVIEWED.map((status) => sums.get(`${key} ${status}`) ?? 0);
    return { key, totals, total: totals.reduce((sum, one) => sum + one, 0) };
  });
}

/** The sending that stands now: none once the unit has taken its file back. */
export const standingSequence = (file: {
  readonly status: Status;
  readonly sentSequence: number | null;
}): number => (LEFT_THE_UNIT.includes(file.status) ? (file.sentSequence ?? 0) : 0);

/** A figure of a file that changed since the reader saw it. */
export type Shift = {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
};

/** By how much the changes moved each total of a table, by the table's own keys. */
export function shiftsBy<T extends Shift>(
  shifts: readonly T[],
  keyOf: (shift: T) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const shift of shifts) {
    const key = keyOf(shift);
    sums.set(key, (sums.get(key) ?? 0) + shift.after - shift.before);
  }
  return sums;
}
