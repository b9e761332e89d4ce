import { expect, it } from "vitest";
import { judge, leavesOf } from "@/lib/titles/eligibility/rules/judge";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";
import { PERSON, PERSON_SAID } from "./candidates";
import { known } from "./known";

/** NĐ 65/2014/NĐ-CP, Điều 15 đến 17; a third less for women by NĐ 91/2017/NĐ-CP, Điều 3. */
const TABLE = [
  ["HCLD1", "Vụ trưởng hoặc tương đương từ 15 năm (nữ từ 10 năm)"],
  [
    "HCLD2",
    "Vụ trưởng hoặc tương đương từ 10 năm đến dưới 15 năm (nữ từ 06 năm 08 tháng); Giám đốc Sở, Phó Vụ trưởng hoặc tương đương từ 15 năm (nữ từ 10 năm)",
  ],
  [
    "HCLD3",
    "Vụ trưởng hoặc tương đương từ 06 năm đến dưới 10 năm (nữ từ 04 năm); Giám đốc Sở, Phó Vụ trưởng hoặc tương đương từ 10 năm đến dưới 15 năm (nữ từ 06 năm 08 tháng)",
  ],
] as const;

it.each(
  TABLE.flatMap(([order, bands]) => RULESET_CODES.map((ruleset) => ({ order, bands, ruleset }))),
)(
  "[L-33] $ruleset $order for long service names offices and years, and leaves the answer to people",
  ({ order, bands, ruleset }) => {
    const facts = known({ ...PERSON, longServiceMet: undefined }, PERSON_SAID);
    const { finding } = judge(RULESETS[ruleset], order, "person", facts);
    const leaf = (finding === null ? [] : leavesOf(finding)).find(
      (one) => one.kind === "condition" && one.condition.fact === "longServiceMet",
    );
    expect(leaf?.outcome).toBe("review");
    expect(leaf?.kind === "condition" && leaf.condition.asks).toBe(
      `Quá trình cống hiến giữ chức vụ: ${bands}`,
    );
  },
);
