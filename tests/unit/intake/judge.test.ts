import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/entry/intake/labels";
import { type Bench, judgeAll, personKey } from "@/lib/entry/intake/rules/judge";
import type { Draft } from "@/lib/entry/intake/rules/read";
import { aBench } from "./bench";

const draft = (over: Partial<Record<Field, string>> = {}, line = 2): Draft => ({
  line,
  part: 0,
  cells: {
    fullName: "Lê Văn Thử",
    birthYear: "1990",
    sex: "Nam",
    jobTitle: "Chuyên viên",
    department: "Phòng Tổng hợp",
    honour: "LĐTT",
    note: "",
    ...over,
  },
});

const judged = (over: Partial<Record<Field, string>>, bench: Partial<Bench> = {}) =>
  judgeAll([draft(over)], aBench(bench))[0];
const issue = (over: Partial<Record<Field, string>>, bench: Partial<Bench> = {}) =>
  judged(over, bench)?.issues[0];

describe("a good line", () => {
  it("[B-01] becomes a person as the grid holds one", () => {
    expect(judged({})?.read).toEqual({
      departmentId: "tong-hop",
      fullName: "Lê Văn Thử",
      birthYear: 1990,
      sex: "male",
      jobTitle: "Chuyên viên",
      honour: "title:LDTT",
      note: "",
    });
  });

  it.each([
    ["CSTĐCS", "title:CSTDCS"],
    ["CSTĐ cơ sở", "title:CSTDCS"],
    ["cstd co so", "title:CSTDCS"],
    ["Chiến sỹ thi đua cấp cơ sở", "title:CSTDCS"],
    ["Danh hiệu Chiến sĩ thi đua cơ sở", "title:CSTDCS"],
    ["Đề nghị tặng Bằng khen của Bộ trưởng", "form:BKB"],
    ["Lao động tiên tiến", "title:LDTT"],
    ["BK Bộ", "form:BKB"],
  ])("[B-07] knows %s by its other names", (words, key) => {
    expect(judged({ honour: words })?.read?.honour).toBe(key);
  });

  it.each([
    ["1985", 1985],
    ["15/03/1985", 1985],
    ["15-3-1985", 1985],
    ["sinh năm 1985", 1985],
    ["", null],
    ["1985.0", 1985],
    ["01/01/2010", 2010],
  ])("[B-08] reads the year of birth in %j", (typed, year) => {
    expect(judged({ birthYear: typed })?.read?.birthYear).toBe(year);
  });

  it("[B-09] finds a department under its short forms, and the unit under its own name", () => {
    expect(judged({ department: "P. Tổng hợp" })?.read?.departmentId).toBe("tong-hop");
    expect(judged({ department: "kiem thu" })?.read?.departmentId).toBe("kiem-thu");
    expect(judged({ department: "Cục Kiểm thử" })?.read?.departmentId).toBe("");
    expect(judged({ department: "" })?.read?.departmentId).toBe("");
    const own = [{ value: "tong-hop", label: "Phòng Tổng hợp" }];
    expect(judged({ department: "gì đó" }, { departments: own })?.read?.departmentId).toBe(
      "tong-hop",
    );
  });
});

describe("a bad cell", () => {
  it.each([
    ["85", "1985"],
    ["15/3/85", "1985"],
    ["31121", "1985"],
    ["khoảng 1985", "1985"],
    ["không rõ", ""],
    // What would itself be refused is not suggested.
    ["00", "2000"],
    ["15", ""],
    ["khoảng 1905", ""],
  ])("[B-08] a year of birth %j is marked, and %j is suggested", (typed, suggestion) => {
    expect(issue({ birthYear: typed })).toMatchObject({ field: "birthYear", suggestion });
  });

  it("[B-08] a day in the future, and a year out of bounds, are marked", () => {
    expect(issue({ birthYear: "02/03/2021" })?.message).toContain("tương lai");
    expect(issue({ birthYear: "2031" })?.message).toContain("tương lai");
    expect(issue({ birthYear: "1919" })?.message).toContain("1920");
    expect(issue({ birthYear: "2015" })?.message).toContain("Kiểm tra lại");
  });

  it("[B-07] a title nobody knows is marked with the likeliest that may be registered", () => {
    expect(issue({ honour: "Chiến sĩ thi đua cơ sỡ xuất sắc" })).toMatchObject({
      field: "honour",
      suggestion: "Chiến sĩ thi đua cơ sở",
    });
    expect(issue({ honour: "Nhân viên của tháng 5" })?.suggestion).toBeNull();
  });

  it("[B-07] a title of the wrong kind is marked with where it belongs", () => {
    expect(issue({ honour: "Tập thể LĐXS" })?.message).toContain("mục II");
    expect(issue({ honour: "LĐTT" }, { unitKind: "provincial_department" })?.message).toContain(
      "do tỉnh xét tặng",
    );
    expect(issue({ honour: "CSTĐ tỉnh" })?.message).toContain("không đăng ký");
  });

  it("[B-09] an unknown department is marked with the likeliest, a sex that is none with emptying it", () => {
    expect(issue({ department: "Phòng Tổng hợp 1" })).toMatchObject({
      field: "department",
      suggestion: "Phòng Tổng hợp",
    });
    expect(issue({ sex: "khác?" })).toMatchObject({ field: "sex", suggestion: "" });
  });

  it("[B-01] a name that is missing, numbered or too long is marked", () => {
    expect(issue({ fullName: "" })?.message).toBe("Nhập họ và tên.");
    expect(issue({ fullName: "1. Lê Văn Thử" })?.suggestion).toBe("Lê Văn Thử");
    expect(issue({ fullName: "a".repeat(121) })?.message).toContain("120");
  });
});

describe("the same person", () => {
  it("[B-10] three times for one honour: the first stays good, the others name its line", () => {
    const three = judgeAll(
      [draft({}, 2), draft({ fullName: "LÊ văn thử" }, 3), draft({}, 4)],
      aBench(),
    );
    expect(three.map(({ read }) => read !== null)).toEqual([true, false, false]);
    expect(three[2]?.issues[0]?.message).toContain("ở dòng 2 của danh sách này");
  });

  it("[B-10] is told apart by the year, and by the honour; who is on the file already is marked", () => {
    const two = judgeAll(
      [draft({}, 2), draft({ birthYear: "1991" }, 3), draft({ honour: "CSTĐCS" }, 4)],
      aBench(),
    );
    expect(two.every(({ read }) => read !== null)).toBe(true);
    const key = personKey({ fullName: "lê văn thử", birthYear: 1990, honour: "title:LDTT" });
    expect(issue({}, { registered: new Set([key]) })?.message).toContain("trong hồ sơ");
  });
});

describe("any list", () => {
  it("[B-11] keeps each line once, in order, either good or with its reasons; a suggestion taken mends its cell", () => {
    const text = fc.oneof(
      fc.constantFrom("LĐTT", "85", "Phòng Tổng hợp 1", "x", ""),
      fc.string({ maxLength: 8 }),
    );
    const line = fc.record({
      fullName: text,
      birthYear: text,
      sex: text,
      honour: text,
      department: text,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const drafts = lines.map((cells, at) => draft(cells, at + 2));
        const all = judgeAll(drafts, aBench());
        expect(all.map((one) => one.draft)).toEqual(drafts);
        for (const one of all) {
          expect(one.read === null).toBe(one.issues.length > 0);
          for (const { field, suggestion } of one.issues) {
            if (suggestion === null) continue;
            const mended = judged({ ...one.draft.cells, [field]: suggestion });
            expect(mended?.issues.some((left) => left.field === field)).toBe(false);
          }
        }
      }),
    );
  });
});
