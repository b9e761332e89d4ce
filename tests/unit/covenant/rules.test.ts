import { describe, expect, it } from "vitest";
import {
  type CovenantText,
  openRefusal,
  outcomeOf,
  standingCommitments,
  standingTargets,
} from "@/lib/entry/covenant/rules";
import { wordsInput } from "@/lib/entry/covenant/schema";

const target = (id: string) => ({
  id,
  contentTitle: "Thể chế",
  indicator: `Chỉ tiêu ${id}`,
  measure: "%",
  baseline: "90",
  target: "100",
  weight: 50,
  dueOn: "2021-12-15",
  responsible: "",
});

const TEXT: CovenantText = {
  year: 2021,
  theme: "Đoàn kết",
  blocCode: "KHOI-I",
  blocName: "Khối I",
  blocKind: "khoi",
  leader: "Vụ A",
  deputy: null,
  preamble: "",
  commitments: [
    { id: "c1", body: "Một" },
    { id: "c2", body: "Hai" },
  ],
  members: [
    { unitId: "a", unitCode: "A", unitName: "Vụ A", targets: [target("t1"), target("t2")] },
    { unitId: "b", unitCode: "B", unitName: "Vụ B", targets: [target("t3")] },
  ],
};

describe("the standing text", () => {
  it("[K-10] drops a line struck out and shows what replaced it, the last change first", () => {
    const after = {
      kind: "target" as const,
      indicator: "Mới",
      measure: "văn bản",
      target: "8",
      dueOn: null,
    };
    const changes = [
      { lineId: "t1", after },
      { lineId: "t2", after: null },
      { lineId: "t1", after: { ...after, target: "7" } },
    ];
    expect(standingTargets(TEXT, changes, "a").map(({ id, target }) => [id, target])).toEqual([
      ["t1", "7"],
    ]);
    expect(standingTargets(TEXT, changes, "b")).toEqual([target("t3")]);
    expect(standingTargets(TEXT, changes, "nobody")).toEqual([]);
    expect(
      standingCommitments(TEXT, [
        { lineId: "c1", after: null },
        { lineId: "c2", after: { kind: "commitment", body: "Hai, sửa" } },
      ]),
    ).toEqual([{ id: "c2", body: "Hai, sửa" }]);
  });
});

describe("opening and agreeing", () => {
  it("[K-02] asks for a commitment, two members, and targets unless accepted", () => {
    expect(openRefusal(TEXT, false)).toBeNull();
    expect(openRefusal({ ...TEXT, commitments: [] }, true)).toMatchObject({ code: "invalid" });
    expect(openRefusal({ ...TEXT, members: TEXT.members.slice(0, 1) }, true)).not.toBeNull();
    const members = TEXT.members.map((member) => ({ ...member, targets: [] }));
    expect(openRefusal({ ...TEXT, members }, false)).not.toBeNull();
    expect(openRefusal({ ...TEXT, members }, true)).toBeNull();
  });

  it.each([
    [[], "proposed"],
    [[["a", true]], "proposed"],
    [
      [
        ["a", true],
        ["b", true],
      ],
      "adopted",
    ],
    // Who has left the bloc since may have agreed; it is the members of the day who count.
    [
      [
        ["a", true],
        ["gone", true],
      ],
      "proposed",
    ],
    [
      [
        ["a", true],
        ["b", false],
      ],
      "refused",
    ],
  ] as const)("[K-11] of %j comes %s", (consents, expected) => {
    const said = consents.map(([unitId, agrees]) => ({ unitId, agrees }));
    expect(outcomeOf(["a", "b"], said, "all")).toBe(expected);
  });

  // Of seven: all is 7, two thirds 5, more than half 4. The last columns: how many agree, how many refuse.
  it.each([
    ["all", 6, 0, "proposed"],
    ["all", 7, 0, "adopted"],
    ["all", 6, 1, "refused"],
    ["two_thirds", 4, 2, "proposed"],
    ["two_thirds", 5, 0, "adopted"],
    ["two_thirds", 4, 3, "refused"],
    ["majority", 3, 3, "proposed"],
    ["majority", 4, 0, "adopted"],
    ["majority", 0, 4, "refused"],
  ] as const)("[K-32] under %s, %i for and %i against come %s", (rule, agree, refuse, expected) => {
    const units = ["a", "b", "c", "d", "e", "f", "g"];
    const said = units
      .slice(0, agree + refuse)
      .map((unitId, index) => ({ unitId, agrees: index < agree }));
    expect(outcomeOf(units, said, rule)).toBe(expected);
  });

  it("[K-01] reads one commitment a line, whatever stands before it", () => {
    const parsed = wordsInput.parse({
      covenantId: "00000000-0000-4000-8000-000000000000",
      version: "1",
      preamble: " ",
      commitments: "1. Một\n- Hai\n\n  • Ba  ",
    });
    expect(parsed.commitments).toEqual(["Một", "Hai", "Ba"]);
  });
});
