// Prints how many full verdicts one core gives a second, and how long a list of 3,000 takes to be judged again.
import { judge } from "@/lib/titles/eligibility/rules/judge";
import { judgeList, type ListRow } from "@/lib/titles/eligibility/rules/list";
import type { Facts, FactTypes } from "@/lib/titles/ruleset/rules/facts";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { HONOUR_CODES, RULESET_CODES, type Subject } from "@/lib/titles/ruleset/rules/shape";
import { peakMegabytes } from "./memory";

const SOURCE = "Nhân sự";
const known = (values: Partial<FactTypes>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, source: SOURCE }]),
  ) as Facts;

const person = (n: number) =>
  known({
    registered: true,
    rating: n % 7 === 0 ? "excellent" : "good",
    monthsEmployed: n % 13,
    disciplineLevel: n % 50 === 0 ? 1 : 0,
    initiativesGrassroots: n % 3,
    initiativesMinistry: n % 2,
    cstdcsInRow: n % 5,
    ratingYearsExcellent: n % 6,
    ratingYearsGood: n % 9,
    initiatives2y: n % 3,
    yearsSinceBkb: n % 8,
    pendingCase: n % 100 === 0,
  });

const people = Array.from({ length: 1_000 }, (_, n) => person(n));
const asked = RULESET_CODES.flatMap((code) =>
  HONOUR_CODES.flatMap((honour) =>
    (["person", "collective"] as const satisfies readonly Subject[])
      .filter((subject) => RULESETS[code].laws[honour][subject])
      .map((subject) => ({ ruleset: RULESETS[code], honour, subject })),
  ),
);

function verdictsPerSecond(seconds: number): number {
  const end = performance.now() + seconds * 1_000;
  let count = 0;
  let passed = 0;
  while (performance.now() < end) {
    for (const facts of people) {
      const { ruleset, honour, subject } = asked[count % asked.length] ?? asked[0] ?? never();
      if (judge(ruleset, honour, subject, facts).outcome === "pass") passed += 1;
      count += 1;
    }
  }
  return passed >= 0 ? count / seconds : 0;
}

function never(): never {
  throw new Error("no law is written");
}

const rows = Array.from(
  { length: 3_000 },
  (_, n): ListRow => ({
    id: `${n}`,
    subject: "person",
    honour: n % 6 === 0 ? "CSTDCS" : "LDTT",
    who: `người ${n}`,
    groupId: null,
    facts: person(n),
  }),
);

function rejudge(): number {
  rows[1_500] = { ...(rows[1_500] ?? never()), facts: person(Math.floor(Math.random() * 100)) };
  const began = performance.now();
  judgeList(RULESETS.R2017, rows, new Map([[null, 4_000]]));
  return performance.now() - began;
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

verdictsPerSecond(1);
const perSecond = [1, 2, 3].map(() => verdictsPerSecond(2));
const again = Array.from({ length: 30 }, rejudge);
process.stdout.write(
  `${JSON.stringify({
    verdictsPerSecond: Math.round(median(perSecond)),
    rejudge3000Milliseconds: Number(median(again).toFixed(1)),
    heapMegabytes: Math.round(process.memoryUsage().heapUsed / 1024 / 1024),
    peakMegabytes: peakMegabytes(),
  })}\n`,
);
