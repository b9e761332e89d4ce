import { formatDay } from "@/lib/platform/shared/dates";
import type { DisciplineLevel, Facts, Known, Rating } from "@/lib/titles/ruleset/rules/facts";
import type { HonourCode } from "@/lib/titles/ruleset/rules/shape";

/** From what is on record about one person or collective to the facts that the law asks for, each with its source. */

type MeritType = "regular" | "campaign" | "ad_hoc" | "long_service" | "tenure" | "foreign";

export type HeldAward = {
  readonly code: string;
  /** The year of achievement, from which the next period is counted (TT 08/2017/TT-BNV). */
  readonly year: number;
  readonly meritType: MeritType;
  readonly decisionNumber: string;
  readonly decidedOn: string;
};

export type Rated = { readonly year: number; readonly rating: Rating; readonly source: string };
type Disciplined = {
  readonly level: DisciplineLevel;
  readonly decidedOn: string;
  readonly erasedOn: string | null;
  readonly source: string;
};
export type Away = {
  readonly kind: "maternity" | "brave_act" | "training" | "other";
  readonly startsOn: string;
  readonly endsOn: string;
  readonly goodResult: boolean | null;
  readonly source: string;
};
export type Case = {
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly source: string;
};
export type Recognised = {
  readonly year: number;
  readonly kind: "initiative" | "topic";
  readonly scope: "grassroots" | "ministry" | "nationwide";
  readonly source: string;
};

export type PersonRecord = {
  readonly sex: "female" | "male" | null;
  readonly sectorSince: string | null;
  readonly workingSince: string | null;
  readonly transferredIn: boolean | null;
  readonly awards: readonly HeldAward[];
  readonly ratings: readonly Rated[];
  readonly disciplines: readonly Disciplined[];
  readonly absences: readonly Away[];
  readonly cases: readonly Case[];
  readonly recognitions: readonly Recognised[];
};

export type UnitRecord = Pick<PersonRecord, "awards" | "ratings" | "cases">;

/** What is judged: for which year and honour, on which day. */
export type Asked = {
  readonly year: number;
  /** yyyy-mm-dd */
  readonly day: string;
  readonly honour: HonourCode;
};

const know = <Value>(value: Value, source: string): Known<Value> => ({ value, source });

/** While the year still runs, a count that is too small may yet grow: it is known only once it is enough. */
const counted = (count: number, enough: number, { year, day }: Asked, source: string) =>
  count >= enough || day > `${year}-12-31` ? know(count, source) : undefined;

const LEDGER = "Sổ khen thưởng";
const citation = ({ decisionNumber, decidedOn }: HeldAward) =>
  `${LEDGER}: Quyết định ${decisionNumber} ngày ${formatDay(decidedOn)}`;

/** Merit of a campaign or of a single deed is no ground for State merit (NĐ 91/2017/NĐ-CP, Điều 3). */
const counts = ({ meritType }: HeldAward) => meritType !== "campaign" && meritType !== "ad_hoc";

const yearsOf = (awards: readonly HeldAward[], codes: readonly string[]): number[] =>
  [
    ...new Set(awards.filter(({ code }) => codes.includes(code)).map(({ year }) => year)),
  ].toSorted();

function lastOf(awards: readonly HeldAward[], codes: readonly string[]): HeldAward | undefined {
  return awards
    .filter((award) => codes.includes(award.code) && counts(award))
    .toSorted((a, b) => b.year - a.year)[0];
}

/** Years since the last such award; `null` says that the ledger holds none. */
function since(
  awards: readonly HeldAward[],
  codes: readonly string[],
  year: number,
): Known<number | null> {
  const last = lastOf(awards, codes);
  return last ? know(year - last.year, citation(last)) : know(null, `${LEDGER}: chưa ghi nhận`);
}

/** The award that each State form is counted from. */
const BEFORE: Partial<Record<HonourCode, readonly string[]>> = {
  BKTTCP: ["BKB", "BKTINH"],
  HCLD3: ["BKTTCP"],
  HCLD2: ["HCLD3"],
  HCLD1: ["HCLD2"],
};

/** The first year that counts towards an honour: the one after the award before it, five years back at most. */
function windowStart(awards: readonly HeldAward[], { honour, year }: Asked): number {
  const { [honour]: before } = BEFORE;
  const last = before && lastOf(awards, before);
  return Math.max(year - 4, last ? last.year + 1 : year - 4);
}

/**
 * Years in a row up to this one with a rating good enough. A missing year ends what is known: the run is told only where
 * it is long enough without it.
 */
function runOf(ratings: readonly Rated[], year: number, good: readonly Rating[], enough: number) {
  const byYear = new Map(ratings.map((one) => [one.year, one]));
  let length = 0;
  for (;;) {
    const rated = byYear.get(year - length);
    if (!rated) break;
    if (!good.includes(rated.rating)) return know(length, `Nhân sự: xếp loại các năm đến ${year}`);
    length += 1;
  }
  return length >= enough ? know(length, `Nhân sự: xếp loại các năm đến ${year}`) : undefined;
}

const EXCELLENT: readonly Rating[] = ["excellent"];
const GOOD: readonly Rating[] = ["excellent", "good"];
const enoughYears = (honour: HonourCode) => (honour === "BKB" ? 2 : 5);

/** What ratings, cases and the ledger say of a person and of a collective alike. */
function common(record: UnitRecord, asked: Asked): Facts {
  const { awards, ratings, cases } = record;
  const { year, day, honour } = asked;
  const open = cases.find((one) => one.closedOn === null || one.closedOn > day);
  const excellent = runOf(ratings, year, EXCELLENT, enoughYears(honour));
  const good = runOf(ratings, year, GOOD, enoughYears(honour));
  return {
    pendingCase: open
      ? know(true, open.source)
      : know(false, "Nhân sự: không ghi nhận vụ việc đang xem xét"),
    ...(excellent && { ratingYearsExcellent: excellent }),
    ...(good && { ratingYearsGood: good }),
    yearsSinceBkb: since(awards, ["BKB", "BKTINH"], year),
    yearsSinceBktt: since(awards, ["BKTTCP"], year),
    yearsSinceHcld3: since(awards, ["HCLD3"], year),
    yearsSinceHcld2: since(awards, ["HCLD2"], year),
  };
}

/**
 * Titles in a row up to this year. The year judged may yet bring one more: so long as that could make them enough
 * nothing is known; where even that would be too few, it is.
 */
function titlesInRow(awards: readonly HeldAward[], enough: number, { year }: Asked) {
  const years = yearsOf(awards, ["CSTDCS"]);
  const has = (wanted: number) => years.includes(wanted);
  let before = 0;
  while (has(year - 1 - before)) before += 1;
  const listed = years.length > 0 ? `các năm ${years.join(", ")}` : "chưa ghi nhận";
  const source = `${LEDGER}: Chiến sĩ thi đua cơ sở ${listed}`;
  if (has(year)) return know(before + 1, source);
  return before + 1 < enough
    ? know(before + 1, `${source}; tính cả năm ${year} đang xét`)
    : undefined;
}

/** Awards that follow one another: each is given after three years of the title below it. */
const WITHIN = 3;

function ministryTitlesInRow(awards: readonly HeldAward[], { year }: Asked): Known<number> {
  const years = yearsOf(awards, ["CSTDB", "CSTDTINH"])
    .filter((one) => one <= year)
    .toReversed();
  let count = 0;
  let next = year;
  for (const one of years) {
    if (next - one > WITHIN) break;
    count += 1;
    next = one;
  }
  const listed = years.length > 0 ? years.join(", ") : "chưa ghi nhận";
  return know(count, `${LEDGER}: Chiến sĩ thi đua cấp Bộ, cấp tỉnh (${listed})`);
}

const months = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth + (fromDate === 1 ? 1 : 0);
};

const fullYears = (from: string, to: string): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return from.slice(5) <= to.slice(5) ? years : years - 1;
};

/** A year of training and more counts only with a result "khá" or better (NĐ 65/2014/NĐ-CP, Điều 5). */
const LONG_TRAINING_MONTHS = 12;

/**
 * Months at work in the year: all twelve for who was there before it, from the first day of work for a recruit.
 * Maternity, treatment after a brave act and short training count; long training asks for its result.
 */
function monthsAtWork(
  { workingSince, absences }: PersonRecord,
  { year }: Asked,
): Known<number> | undefined {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const training = absences.find(
    ({ kind, startsOn, endsOn }) =>
      kind === "training" &&
      startsOn <= last &&
      endsOn >= first &&
      months(startsOn, endsOn) >= LONG_TRAINING_MONTHS,
  );
  if (training?.goodResult === null) return undefined;
  if (training?.goodResult === false) return know(0, `${training.source} (kết quả dưới khá)`);
  if (workingSince === null) return undefined;
  const source = `Nhân sự: vào làm từ ngày ${formatDay(workingSince)}`;
  if (workingSince < first) return know(12, source);
  const away = absences
    .filter(({ kind, startsOn, endsOn }) => kind === "other" && startsOn <= last && endsOn >= first)
    .reduce((sum, one) => sum + Math.max(0, months(one.startsOn, one.endsOn)), 0);
  return know(Math.max(0, months(workingSince, last) - away), source);
}

/** The highest discipline still standing on the day, of those decided by the end of the year. */
function disciplineOf({ disciplines }: PersonRecord, { year, day }: Asked): Known<DisciplineLevel> {
  const standing = disciplines
    .filter(
      ({ decidedOn, erasedOn }) =>
        decidedOn <= `${year}-12-31` && (erasedOn === null || erasedOn > day),
    )
    .toSorted((a, b) => b.level - a.level)[0];
  return standing
    ? know(standing.level, standing.source)
    : know(0 as const, "Nhân sự: không ghi nhận kỷ luật");
}

const MINISTRY_INITIATIVES: Partial<Record<HonourCode, number>> = { HCLD3: 2, HCLD2: 3, HCLD1: 4 };

function initiativeFacts(record: PersonRecord, asked: Asked): Facts {
  const { year, honour } = asked;
  const all = record.recognitions;
  const from = (first: number, ...scopes: Recognised["scope"][]) =>
    all.filter(
      (one) =>
        one.year >= first &&
        one.year <= year &&
        (scopes.length === 0 || scopes.includes(one.scope)),
    );
  const told = (found: readonly Recognised[], noun: string) =>
    found.length === 0
      ? `Nhân sự: chưa ghi nhận ${noun}`
      : found.map(({ source }) => source).join("; ");
  const fact = (found: readonly Recognised[], enough: number, noun = "sáng kiến, đề tài") =>
    counted(found.length, enough, asked, told(found, noun));
  const window = windowStart(record.awards, asked);
  const optional = {
    initiativesGrassroots: fact(from(year), 1),
    initiativesMinistry: fact(from(year - 2, "ministry", "nationwide"), 1),
    initiativesNational: fact(from(year - 4, "nationwide"), 1),
    initiatives2y: fact(
      from(year - 1).filter(({ kind }) => kind === "initiative"),
      2,
      "sáng kiến",
    ),
    topics2y: fact(
      from(year - 1).filter(({ kind }) => kind === "topic"),
      2,
      "đề tài",
    ),
    initiatives5y: fact(from(window), 5),
    initiativesMinistry5y: fact(
      from(window, "ministry", "nationwide"),
      MINISTRY_INITIATIVES[honour] ?? 4,
    ),
  };
  return withoutUnknown(optional);
}

const withoutUnknown = (facts: { readonly [name: string]: Known<unknown> | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));

/** Time under discipline is no time in the sector. */
function sectorYears(record: PersonRecord, { day }: Asked): Known<number> | undefined {
  if (record.sectorSince === null) return undefined;
  const under = record.disciplines.reduce(
    (sum, { decidedOn, erasedOn }) =>
      decidedOn > day ? sum : sum + Math.max(0, months(decidedOn, erasedOn ?? day)),
    0,
  );
  const worked = Math.floor((fullYears(record.sectorSince, day) * 12 - under) / 12);
  return know(Math.max(0, worked), `Nhân sự: vào ngành từ ngày ${formatDay(record.sectorSince)}`);
}

/** All that is on record about a person, as the facts of one honour in one year. What is not on record is left out. */
export function reckonPerson(record: PersonRecord, asked: Asked): Facts {
  const { year, day, honour } = asked;
  const { awards, ratings } = record;
  const rated = ratings.find((one) => one.year === year);
  const base = common(record, asked);
  const run = base.ratingYearsGood?.value;
  const cstdcs = yearsOf(awards, ["CSTDCS"]).filter((one) => one <= year);
  const ledger = `${LEDGER}: Chiến sĩ thi đua cơ sở ${cstdcs.length > 0 ? cstdcs.join(", ") : "chưa ghi nhận"}`;
  const ldtt = awards.find(
    (one) => one.year === year && (one.code === "LDTT" || one.code === "CSTDCS"),
  );
  const medal = awards.find(({ code }) => code === "KNC");
  const excellentIn5 = ratings.filter(
    (one) => one.rating === "excellent" && one.year > year - 5 && one.year <= year,
  ).length;
  const optional = {
    rating: rated && know(rated.rating, rated.source),
    monthsEmployed: monthsAtWork(record, asked),
    hasLdtt: ldtt && know(true, citation(ldtt)),
    cstdcsInRow: titlesInRow(awards, honour === "BKB" ? 2 : 3, asked),
    cstdcsInRun:
      run === undefined ? undefined : know(cstdcs.filter((one) => one > year - run).length, ledger),
    ratingExcellentIn5: counted(excellentIn5, 1, asked, "Nhân sự: xếp loại 05 năm"),
    cstdcsIn5: counted(cstdcs.filter((one) => one > year - 5).length, 3, asked, ledger),
    sex: record.sex === null ? undefined : know(record.sex, "Nhân sự"),
    sectorYears: sectorYears(record, asked),
    continuousYears:
      record.workingSince === null
        ? undefined
        : know(
            fullYears(record.workingSince, day),
            `Nhân sự: vào làm từ ngày ${formatDay(record.workingSince)}`,
          ),
    transferredIn:
      record.transferredIn === null ? undefined : know(record.transferredIn, "Nhân sự"),
  };
  return {
    ...base,
    ...withoutUnknown(optional),
    ...initiativeFacts(record, asked),
    disciplineLevel: disciplineOf(record, asked),
    cstdbInRow: ministryTitlesInRow(awards, asked),
    hasKnc: medal ? know(true, citation(medal)) : know(false, `${LEDGER}: chưa ghi nhận`),
  };
}

/** The same of a collective: its own ratings, awards and cases, with those of the units it carries on. */
export function reckonUnit(record: UnitRecord, asked: Asked): Facts {
  const { year } = asked;
  const rated = record.ratings.find((one) => one.year === year);
  const first = windowStart(record.awards, asked);
  const inWindow = (codes: readonly string[]) => {
    const found = record.awards.filter(
      (one) => codes.includes(one.code) && counts(one) && one.year >= first && one.year <= year,
    );
    const source =
      found.length === 0
        ? `${LEDGER}: chưa ghi nhận từ năm ${first}`
        : found.map(citation).join("; ");
    return know(found.length, source);
  };
  const ttldtt = record.awards.find((one) => one.year === year && one.code === "TTLDTT");
  return {
    ...common(record, asked),
    ...withoutUnknown({
      collectiveRating: rated && know(rated.rating, rated.source),
      hasTtldtt: ttldtt && know(true, citation(ttldtt)),
    }),
    ministryFlags: inWindow(["CTDB"]),
    governmentFlags: inWindow(["CTDCP"]),
    ministryCertificates: inWindow(["BKB"]),
  };
}
