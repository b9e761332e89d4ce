import { describe, expect, it } from "vitest";
import { type Conferral, moved, repeated } from "@/lib/honours/award/rules";
import { addInput, addLinesInput, pickSearch } from "@/lib/honours/award/schema";

const UNIT = "01a20a63-0a81-7488-998d-ae087a851198";
const OTHER = "01a20a63-0c0f-7012-a7bc-97797f8206de";

const conferral = (over: Partial<Conferral> = {}): Conferral => ({
  personId: null,
  unitId: UNIT,
  emulationTitleCode: "TTLDXS",
  commendationFormCode: null,
  ...over,
});

describe("one recipient, one honour", () => {
  it("[D-07] is the same collective or the same person, wherever the person works", () => {
    const person = conferral({ personId: OTHER });
    expect(repeated([conferral()], [conferral()])).toHaveLength(1);
    expect(repeated([conferral({ unitId: OTHER })], [conferral()])).toEqual([]);
    expect(repeated([person], [conferral()])).toEqual([]);
    expect(repeated([conferral({ personId: OTHER, unitId: OTHER })], [person])).toHaveLength(1);
    expect(
      repeated(
        [conferral({ emulationTitleCode: null, commendationFormCode: "BKB" })],
        [conferral()],
      ),
    ).toEqual([]);
  });

  it("is looked for among what is added together, too", () => {
    expect(repeated([conferral(), conferral()], [])).toHaveLength(1);
  });
});

describe("the order of lines", () => {
  it.each([
    ["a", 3, ["b", "c", "a", "d"]],
    ["d", 1, ["d", "a", "b", "c"]],
    ["b", 9, ["a", "c", "d", "b"]],
    ["c", 3, ["a", "b", "c", "d"]],
  ])("puts %s at place %i", (id, place, order) => {
    expect(moved(["a", "b", "c", "d"], id, place)).toEqual(order);
  });
});

describe("what a form may send", () => {
  const person = {
    decisionId: UNIT,
    subject: "person",
    unitId: OTHER,
    fullName: "  Trần   Thị Ví Dụ ",
    birthYear: "",
    honour: "title:LDTT",
    achievement: "",
  };

  it("is a person with a name, or a collective without", () => {
    expect(addInput.parse(person)).toMatchObject({
      fullName: "Trần Thị Ví Dụ",
      birthYear: null,
      honour: { kind: "title", code: "LDTT" },
    });
    expect(addInput.safeParse({ ...person, subject: "collective", fullName: "" }).success).toBe(
      true,
    );
  });

  it.each([
    ["fullName", { fullName: " " }],
    ["birthYear", { birthYear: "85" }],
    ["unitId", { unitId: "" }],
    ["honour", { honour: "" }],
  ])("is refused at %s", (field, over) => {
    const parsed = addInput.safeParse({ ...person, ...over });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toContain(field);
  });

  it("ticks at least one line", () => {
    expect(addLinesInput.safeParse({ decisionId: UNIT, lineIds: [] }).success).toBe(false);
  });

  it("reads an address kindly", () => {
    expect(pickSearch.parse({ "don-vi": "x", "danh-hieu": "y", "trang-ho-so": "-3" })).toEqual({
      "don-vi": null,
      "danh-hieu": "",
      "trang-ho-so": 1,
    });
  });
});
