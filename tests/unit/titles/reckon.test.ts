import { describe, expect, it } from "vitest";
import {
  type Asked,
  type HeldAward,
  type PersonRecord,
  type Rated,
  reckonPerson,
  reckonUnit,
} from "@/lib/titles/eligibility/rules/reckon";

const NOBODY: PersonRecord = {
  sex: null,
  sectorSince: null,
  workingSince: null,
  transferredIn: null,
  awards: [],
  ratings: [],
  disciplines: [],
  absences: [],
  cases: [],
  recognitions: [],
};

const asked = (over: Partial<Asked> = {}): Asked => ({
  year: 2021,
  day: "2021-03-01",
  honour: "LDTT",
  ...over,
});
const OVER: Partial<Asked> = { day: "2022-01-15" };

const award = (code: string, year: number, over: Partial<HeldAward> = {}): HeldAward => ({
  code,
  year,
  meritType: "regular",
  decisionNumber: `${year}/QĐ`,
  decidedOn: `${year}-12-20`,
  ...over,
});
const rated = (year: number, rating: Rated["rating"]): Rated => ({ year, rating, source: "QĐ" });

const person = (over: Partial<PersonRecord>, at: Partial<Asked> = {}) =>
  reckonPerson({ ...NOBODY, ...over }, asked(at));

describe("from records to facts", () => {
  it("[L-11] knows nothing of what is not on record, and says where the rest came from", () => {
    const facts = person({});
    expect(facts.rating).toBeUndefined();
    expect(facts.monthsEmployed).toBeUndefined();
    expect(facts.sectorYears).toBeUndefined();
    expect(person({ ratings: [rated(2021, "good")] }).rating).toEqual({
      value: "good",
      source: "QĐ",
    });
  });

  it.each([
    ["2015-05-01", 12],
    ["2021-01-01", 12],
    ["2021-03-01", 10],
    ["2021-03-02", 9],
    ["2021-07-01", 6],
    ["2021-12-31", 0],
  ])("[L-11] at work since %s: %i months of 2021", (workingSince, value) => {
    expect(person({ workingSince }).monthsEmployed?.value).toBe(value);
  });

  it("[L-11] maternity and short training count, long training asks for its result", () => {
    const away = (
      kind: "maternity" | "training",
      startsOn: string,
      endsOn: string,
      goodResult: boolean | null = null,
    ) =>
      person({
        workingSince: "2015-01-01",
        absences: [{ kind, startsOn, endsOn, goodResult, source: "QĐ" }],
      }).monthsEmployed?.value;
    expect(away("maternity", "2021-01-01", "2021-06-30")).toBe(12);
    expect(away("training", "2021-02-01", "2021-10-31")).toBe(12);
    expect(away("training", "2020-09-01", "2021-09-30")).toBeUndefined();
    expect(away("training", "2020-09-01", "2021-09-30", true)).toBe(12);
    expect(away("training", "2020-09-01", "2021-09-30", false)).toBe(0);
  });

  it("[L-11] a discipline stands until it is erased; a case is open until it is closed", () => {
    const discipline = (erasedOn: string | null, day: string) =>
      person(
        { disciplines: [{ level: 2, decidedOn: "2020-06-01", erasedOn, source: "QĐ" }] },
        { day },
      ).disciplineLevel?.value;
    expect(discipline(null, "2021-03-01")).toBe(2);
    expect(discipline("2021-06-01", "2021-05-31")).toBe(2);
    expect(discipline("2021-06-01", "2021-06-01")).toBe(0);
    const open = (closedOn: string | null) =>
      person({ cases: [{ openedOn: "2021-01-10", closedOn, source: "CV" }] }).pendingCase?.value;
    expect([open(null), open("2021-02-01"), open("2021-04-01")]).toEqual([true, false, true]);
  });

  it("[L-11] titles in a row: enough with this year is open, too few is known", () => {
    const run = (years: number[], at: Partial<Asked> = {}) =>
      person({ awards: years.map((year) => award("CSTDCS", year)) }, { honour: "CSTDB", ...at })
        .cstdcsInRow?.value;
    expect(run([2018, 2019, 2020])).toBeUndefined();
    expect(run([2019, 2020])).toBeUndefined();
    expect(run([2020])).toBe(2);
    expect(run([2018, 2019])).toBe(1);
    expect(run([2019, 2020, 2021])).toBe(3);
  });

  it("[L-11] ministry titles follow one another within three years", () => {
    const run = (...awards: HeldAward[]) => person({ awards }).cstdbInRow?.value;
    expect(run()).toBe(0);
    expect(run(award("CSTDB", 2020))).toBe(1);
    expect(run(award("CSTDB", 2020), award("CSTDTINH", 2017))).toBe(2);
    expect(run(award("CSTDB", 2020), award("CSTDB", 2015))).toBe(1);
  });

  it("[L-11] runs of ratings end at a lesser year; a missing year leaves a short run unknown", () => {
    const run = (ratings: Rated[], honour: "BKB" | "BKTTCP" = "BKB") =>
      person({ ratings }, { honour }).ratingYearsExcellent?.value;
    const two = [rated(2021, "excellent"), rated(2020, "excellent")];
    expect(run(two)).toBe(2);
    expect(run(two, "BKTTCP")).toBeUndefined();
    expect(run([...two, rated(2019, "good")], "BKTTCP")).toBe(2);
    expect(run([rated(2021, "good")])).toBe(0);
    expect(run([])).toBeUndefined();
  });

  it("[L-11] years are counted from the achievement of the last award; campaign merit does not count", () => {
    const since = (...awards: HeldAward[]) =>
      person({ awards }, { honour: "BKTTCP" }).yearsSinceBkb?.value;
    expect(since(award("BKB", 2016), award("BKB", 2010))).toBe(5);
    expect(since(award("BKB", 2016, { meritType: "campaign" }))).toBeNull();
    expect(since(award("BKB", 2016, { meritType: "ad_hoc" }), award("BKB", 2014))).toBe(7);
    expect(since()).toBeNull();
  });

  it("[L-11] an initiative not yet recognised is open while the year runs, and missing when it is over", () => {
    const one = { year: 2021, kind: "initiative", scope: "grassroots", source: "QĐ" } as const;
    expect(person({}).initiativesGrassroots).toBeUndefined();
    expect(person({}, OVER).initiativesGrassroots?.value).toBe(0);
    expect(person({ recognitions: [one] }).initiativesGrassroots?.value).toBe(1);
    expect(person({ recognitions: [one] }, OVER).initiativesMinistry?.value).toBe(0);
    const topic = { ...one, kind: "topic" } as const;
    const facts = person({ recognitions: [one, topic, { ...topic, year: 2020 }] }, OVER);
    expect([facts.initiatives2y?.value, facts.topics2y?.value]).toEqual([1, 2]);
  });

  it("[L-11] years in the sector leave time under discipline out", () => {
    const years = (disciplines: PersonRecord["disciplines"]) =>
      person({ sectorSince: "2001-03-01", disciplines }).sectorYears?.value;
    expect(years([])).toBe(20);
    expect(
      years([{ level: 1, decidedOn: "2010-01-01", erasedOn: "2011-01-01", source: "QĐ" }]),
    ).toBe(18);
    expect(person({ sectorSince: "2001-03-02" }).sectorYears?.value).toBe(19);
  });

  it("[L-11] flags of a collective are counted since the award before", () => {
    const awards = [
      award("BKTTCP", 2016),
      award("CTDB", 2015),
      award("CTDB", 2018),
      award("CTDB", 2020),
      award("BKB", 2019),
    ];
    const facts = reckonUnit({ awards, ratings: [], cases: [] }, asked({ honour: "HCLD3" }));
    expect(facts.ministryFlags?.value).toBe(2);
    expect(facts.ministryCertificates?.value).toBe(1);
    expect(facts.yearsSinceBktt?.value).toBe(5);
  });
});
