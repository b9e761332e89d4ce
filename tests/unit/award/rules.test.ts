import { describe, expect, it } from "vitest";
import { type Conferral, deskPath, moved, readDesk, repeated } from "@/lib/honours/award/rules";
import { addInput, addLinesInput } from "@/lib/honours/award/schema";

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
});

describe("the address of a draft's page", () => {
  it("is read kindly, and one state has one address", () => {
    const plain = { adding: "from_files", unitId: null, honour: null, linesPage: 1, page: 1 };
    expect(readDesk({})).toEqual(plain);
    expect(readDesk({ "don-vi": "x", "danh-hieu": "y", "trang-ho-so": "-3", trang: "a" })).toEqual(
      plain,
    );
    expect(deskPath(OTHER, readDesk({}))).toBe(`/lam-viec/quyet-dinh/${OTHER}`);
    const path = `/lam-viec/quyet-dinh/${OTHER}?them=nhap-tay&don-vi=${UNIT}&danh-hieu=form%3ABKB&trang-ho-so=2&trang=3`;
    const query = Object.fromEntries(new URL(path, "http://x").searchParams);
    expect(readDesk(query)).toEqual({
      adding: "by_hand",
      unitId: UNIT,
      honour: { kind: "form", code: "BKB" },
      linesPage: 2,
      page: 3,
    });
    expect(deskPath(OTHER, readDesk(query))).toBe(path);
  });
});
