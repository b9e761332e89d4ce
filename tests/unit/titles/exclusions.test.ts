import { describe, expect, it } from "vitest";
import { freezeVerdict } from "@/lib/titles/eligibility/rules/frozen";
import { judge } from "@/lib/titles/eligibility/rules/judge";
import type { FactTypes } from "@/lib/titles/ruleset/rules/facts";
import { RULESETS, rulesetOn } from "@/lib/titles/ruleset/rules/rulesets";
import {
  HONOUR_CODES,
  type HonourCode,
  isHonourCode,
  RULESET_CODES,
} from "@/lib/titles/ruleset/rules/shape";
import { known } from "./known";

const WORKER = {
  registered: true,
  rating: "good",
  monthsEmployed: 12,
  disciplineLevel: 0,
} as const satisfies Partial<FactTypes>;

const ldtt = (change: Partial<FactTypes>) =>
  judge(RULESETS.R2017, "LDTT", "person", known({ ...WORKER, ...change }, { spirit: true }));

const CAMPAIGN = { campaignReviewYears: 3 } as const;
const state = (
  change: Partial<FactTypes>,
  honour: HonourCode = "BKTTCP",
  day: string | null = null,
) =>
  judge(
    RULESETS.R2017,
    honour,
    "person",
    known({ ...CAMPAIGN, ...change }, { exemplary: true }),
    day,
  );

describe("the cross rules", () => {
  it("[L-03] an open case holds a dossier that has everything, and refuses nothing", () => {
    const verdict = ldtt({ pendingCase: true });
    expect([verdict.outcome, verdict.held]).toEqual(["review", true]);
    expect(ldtt({ pendingCase: false })).toMatchObject({ outcome: "pass", held: false });
    expect(ldtt({})).toMatchObject({ outcome: "pass", held: false });
  });

  it("[L-03] what fails on its own stays failed while a case is open", () => {
    expect(ldtt({ pendingCase: true, monthsEmployed: 3 })).toMatchObject({
      outcome: "fail",
      held: true,
    });
  });

  it("[L-03] one achievement is rewarded once", () => {
    expect(ldtt({ achievementUsed: true }).outcome).toBe("fail");
  });

  it.each(HONOUR_CODES)(
    "[L-03] a Sở has %s from the Ministry only if it is flag, certificate or medal",
    (honour) => {
      const facts = known({ provincialUnit: true });
      const raised = (["person", "collective"] as const).flatMap(
        (subject) => judge(RULESETS.R2017, honour, subject, facts).raised,
      );
      const free = ["CTDB", "BKB", "KNC", "CSTDTINH", "CTDTINH", "BKTINH"].includes(honour);
      expect(raised.some((one) => one.exclusion.id === "provincial")).toBe(!free);
    },
  );

  it("[L-03] the head of a unit is weighed by the unit's result: warned, never refused", () => {
    expect(ldtt({ headOfUnit: true, collectiveRating: "completed" }).outcome).toBe("review");
    expect(ldtt({ headOfUnit: true }).outcome).toBe("review");
    expect(ldtt({ headOfUnit: true, collectiveRating: "good" }).outcome).toBe("pass");
    expect(ldtt({ headOfUnit: false, collectiveRating: "completed" }).outcome).toBe("pass");
  });

  it("[L-03] one State form a year, but for exceptional merit", () => {
    expect(state({ stateFormsThisYear: 0 }).outcome).toBe("pass");
    expect(state({ stateFormsThisYear: 1, exceptionalMerit: false }).outcome).toBe("fail");
    expect(state({ stateFormsThisYear: 1 }).outcome).toBe("review");
    expect(state({ stateFormsThisYear: 1, exceptionalMerit: true }).outcome).toBe("pass");
  });

  it("[L-03] the State level asks for whom one manages and for a public list", () => {
    expect(state({ managedByMinistry: false }).outcome).toBe("fail");
    expect(state({ publiclyListed: false }).outcome).toBe("fail");
    expect(ldtt({ publiclyListed: false }).outcome).toBe("pass");
  });

  it("[L-03] the party-organisation clause ended on 08/11/2020 and does not reach 2021", () => {
    const facts = known(
      { campaignReviewYears: 3, partyOrgsExcellent: false },
      { exemplary: true, internal_unity: true },
    );
    const on = (day: string) => judge(RULESETS.R2017, "BKTTCP", "collective", facts, day).outcome;
    expect([on("2020-11-08"), on("2020-11-09"), on("2021-03-01")]).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
  });

  it("[L-03] an initiative used again is questioned", () => {
    const facts = known({
      registered: true,
      hasLdtt: true,
      initiativesGrassroots: 1,
      initiativeReused: true,
    });
    expect(judge(RULESETS.R2017, "CSTDCS", "person", facts).outcome).toBe("review");
  });

  it("[L-03] a title for the other kind of subject fails", () => {
    expect(judge(RULESETS.R2017, "TTLDTT", "person", known({})).outcome).toBe("fail");
    expect(judge(RULESETS.R2017, "LDTT", "collective", known({}))).toMatchObject({
      outcome: "fail",
      finding: null,
    });
  });

  it("[L-03] what a province decides, and what is prepared by hand, is never decided here", () => {
    for (const code of RULESET_CODES) {
      expect(judge(RULESETS[code], "CSTDTINH", "person", known({})).outcome).toBe("review");
      expect(judge(RULESETS[code], "AHLD", "person", known({})).outcome).toBe("review");
    }
  });
});

describe("the frozen verdict", () => {
  it("[L-10] holds article, fact, source and cure in words", () => {
    const frozen = freezeVerdict(ldtt({ monthsEmployed: 3, pendingCase: true }));
    const { finding, raised } = frozen;
    expect(finding?.kind === "all" ? finding.of.map(({ outcome }) => outcome) : []).toEqual([
      "pass",
      "pass",
      "fail",
      "pass",
      "pass",
    ]);
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
    expect(finding?.kind === "all" ? finding.of[2] : null).toMatchObject({
      article: "Nghị định 91/2017/NĐ-CP, Điều 10",
      used: "Số tháng làm việc trong năm: 3",
      source: "phép thử",
      message: "Mới tuyển dụng dưới 10 tháng nên chưa xét.",
    });
    expect(raised).toMatchObject([{ effect: "hold", outcome: "review" }]);
  });

  it("[L-10] knows the codes of the law", () => {
    expect(HONOUR_CODES.every(isHonourCode)).toBe(true);
    expect(isHonourCode("KHÔNG CÓ")).toBe(false);
  });
});

describe("which ruleset", () => {
  it.each([
    ["2017-09-30", null],
    ["2017-10-01", "R2017"],
    ["2021-03-01", "R2017"],
    ["2023-12-31", "R2017"],
    ["2024-01-01", "R2024"],
    ["2025-06-30", "R2024"],
    ["2025-07-01", "R2025"],
    ["2026-09-30", "R2025"],
    ["2026-10-01", "R2026"],
    ["2030-01-01", "R2026"],
  ])("[L-04] a dossier received on %s is judged by %s", (day, code) => {
    expect(rulesetOn(day)?.code ?? null).toBe(code);
  });
});
