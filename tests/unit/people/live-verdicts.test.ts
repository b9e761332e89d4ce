import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeLive, rulesetOf, whoIs } from "@/components/people/live-verdicts";
import { settled } from "@/components/people/person-entry";
import { BLANK, type PersonValues } from "@/components/people/person-values";
import type { Bench } from "@/lib/entry/verdict/queries";

const BENCH: Bench = { code: "R2017", figures: {}, headcount: 10, day: "2021-03-01", rows: [] };
const RULES = rulesetOf(BENCH);
const NOBODY = new Map();
const NONE = new Set<string>();

const entry = (id: string, over: Partial<PersonValues> = {}) =>
  settled(id, {
    version: 1,
    values: { ...BLANK, fullName: `Người ${id}`, honour: "title:LDTT", ...over },
  });
const ten = Array.from({ length: 10 }, (_, at) => entry(`n${at}`));

describe("judging while typing", () => {
  it("[B-25] leaves in doubt what is not known, and judges no row without an honour or a name", () => {
    const rows = [entry("a"), entry("b", { honour: "" }), entry("c", { fullName: " " })];
    const { verdicts } = judgeLive(BENCH, RULES, rows, NOBODY, NONE);
    expect(verdicts.get("a")?.outcome).toBe("review");
    expect([...verdicts.keys()]).toEqual(["a"]);
  });

  it("[B-25] uses the record of the person only while the row names that person", () => {
    const known = entry("a");
    const records = new Map([
      [
        "a",
        {
          of: whoIs(known.values),
          row: {
            id: "a",
            subject: "person" as const,
            honour: "LDTT" as const,
            who: "p",
            groupId: null,
            facts: { disciplineLevel: { value: 2 as const, source: "Quyết định kỷ luật" } },
          },
        },
      ],
    ]);
    const judge = (over: Partial<PersonValues>) =>
      judgeLive(BENCH, RULES, [entry("a", over)], records, NONE).verdicts.get("a")?.outcome;
    expect(judge({})).toBe("fail");
    expect(judge({ fullName: "Người Khác" })).toBe("review");
  });

  it("[B-26] counts the shares of the list, and counts a row left out for nothing", () => {
    const shares = (leftOut: ReadonlySet<string>) =>
      judgeLive(BENCH, RULES, ten.slice(0, 6), NOBODY, leftOut).shares.find(
        ({ honour }) => honour === "TTLDTT",
      );
    expect(shares(NONE)).toMatchObject({ part: 6, whole: 10, reached: true });
    expect(shares(new Set(["n0"]))).toMatchObject({ part: 5, reached: false, missing: 1 });
  });

  it("[B-26] is told a quota overrun of half as much again", () => {
    const over = ten.map((one, at) => (at < 3 ? entry(one.id, { honour: "title:CSTDCS" }) : one));
    const { shares } = judgeLive(BENCH, RULES, over, NOBODY, NONE);
    expect(shares.find(({ kind }) => kind === "quota")).toMatchObject({ used: 3, base: 10 });
  });

  it("[B-26] does not depend on the order of the rows", () => {
    const honour = fc.constantFrom("title:LDTT", "title:CSTDCS", "form:BKB", "");
    const rows = fc.array(fc.record({ honour, birthYear: fc.integer({ min: 1960, max: 1999 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const list = cells.map((one, at) => entry(`r${at}`, one));
        const told = (entries: typeof list) => {
          const { verdicts, shares } = judgeLive(BENCH, RULES, entries, NOBODY, NONE);
          return {
            shares,
            outcomes: [...verdicts].map(([id, one]) => `${id}:${one.outcome}`).sort(),
          };
        };
        expect(told([...list].reverse())).toEqual(told(list));
      }),
    );
  });
});
