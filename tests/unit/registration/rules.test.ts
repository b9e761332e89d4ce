import { describe, expect, it } from "vitest";
import {
  checkWindow,
  type Dossier,
  problemsOf,
  sectionState,
} from "@/lib/entry/registration/rules";
import { canonical } from "@/lib/platform/shared/canonical";

const LDTT = { kind: "title", code: "LDTT", name: "Lao động tiên tiến" } as const;
const BKB = { kind: "form", code: "BKB", name: "Bằng khen của Bộ trưởng" } as const;

const person = (over: Partial<Dossier["people"][number]> = {}): Dossier["people"][number] => ({
  id: "p1",
  departmentName: null,
  fullName: "Trần Thị Ví Dụ",
  birthYear: 1985,
  sex: null,
  jobTitle: "Chuyên viên",
  honour: LDTT,
  note: "",
  ...over,
});

const whole: Dossier = {
  year: 2021,
  unitCode: "C-MAU",
  unitName: "Cục Mẫu",
  facts: {
    headcount: 40,
    womenCount: 0,
    launchedOn: "2021-02-05",
    contactName: "Nguyễn Văn Mẫu",
    contactPosition: "",
    contactPhone: "024 3795 6868",
    contactEmail: "",
  },
  collectives: [],
  people: [person()],
  targets: [
    {
      id: "g1",
      contentCode: "c1",
      contentTitle: "Xây dựng thể chế",
      indicator: "Văn bản trình đúng hạn",
      measure: "%",
      baseline: null,
      target: "100",
      weight: 100,
      dueOn: "2021-12-15",
      responsible: "",
    },
  ],
  initiatives: [],
  minutes: null,
};

const pathsOf = (over: Partial<Dossier>) =>
  problemsOf({ ...whole, ...over }).map((problem) => `${problem.section} ${problem.path}`);

describe("what keeps a file from being sent", () => {
  it("is nothing when it is whole", () => {
    expect(problemsOf(whole)).toEqual([]);
  });

  it.each([
    ["headcount", { headcount: null }],
    ["womenCount", { womenCount: null }],
    ["womenCount", { womenCount: 41 }],
    ["launchedOn", { launchedOn: null }],
    ["contactName", { contactName: "  " }],
    ["contactPhone", { contactPhone: "" }],
  ])("the unit's %s", (field, over) => {
    expect(pathsOf({ facts: { ...whole.facts, ...over } })).toEqual([`facts facts.${field}`]);
  });

  it("says every missing fact of an empty file once, then the empty lists", () => {
    const facts = {
      headcount: null,
      womenCount: null,
      launchedOn: null,
      contactName: "",
      contactPosition: "",
      contactPhone: "",
      contactEmail: "",
    };
    expect(pathsOf({ facts, people: [], targets: [] })).toEqual([
      "facts facts.headcount",
      "facts facts.womenCount",
      "facts facts.launchedOn",
      "facts facts.contactName",
      "facts facts.contactPhone",
      "people people",
      "pledge pledge",
    ]);
  });

  it("a collective or a person without a title, a person without a post", () => {
    expect(
      pathsOf({
        collectives: [
          {
            id: "t1",
            collectiveId: "u1",
            collectiveName: "Phòng Mẫu",
            departmentName: null,
            honour: null,
            note: "",
          },
        ],
        people: [person({ honour: null, jobTitle: " " })],
      }),
    ).toEqual([
      "collectives collectives.t1.honour",
      "people people.p1.honour",
      "people people.p1.jobTitle",
    ]);
  });

  it("one collective alone is enough of a registration", () => {
    const collectives = [
      {
        id: "t1",
        collectiveId: "u1",
        collectiveName: "Phòng Mẫu",
        departmentName: null,
        honour: BKB,
        note: "",
      },
    ];
    expect(pathsOf({ collectives, people: [] })).toEqual([]);
  });

  it("the same person twice for the same title, told at the second row", () => {
    expect(
      pathsOf({ people: [person(), person({ id: "p2", fullName: " trần thị ví dụ " })] }),
    ).toEqual(["people people.p2.fullName"]);
  });

  it.each([
    ["another year of birth", { birthYear: 1986 }],
    ["another title", { honour: BKB }],
    ["another tone on the name", { fullName: "Trần Thị Ví Du" }],
  ])("but not with %s", (_, over) => {
    expect(pathsOf({ people: [person(), person({ id: "p2", ...over })] })).toEqual([]);
  });

  it("a target that falls due outside the campaign's year", () => {
    const [target] = whole.targets;
    if (!target) throw new Error("the whole file has a target");
    expect(pathsOf({ targets: [{ ...target, dueOn: "2022-01-01" }] })).toEqual([
      "pledge pledge.g1.dueOn",
    ]);
  });

  it("shares that do not add to a hundred", () => {
    const initiative = {
      id: "s1",
      departmentName: null,
      title: "Số hóa hồ sơ",
      field: "Lưu trữ",
      summary:
        "Quy trình số hóa hồ sơ cấp phép giúp rút ngắn thời gian tra cứu xuống còn một ngày.",
      scope: "grassroots" as const,
      appliedFrom: null,
      authors: [
        { fullName: "Lê Văn A", birthYear: 1980, jobTitle: "", share: "33.33" },
        { fullName: "Lê Văn B", birthYear: 1981, jobTitle: "", share: "33.33" },
        { fullName: "Lê Văn C", birthYear: 1982, jobTitle: "", share: "33.33" },
      ],
    };
    expect(pathsOf({ initiatives: [initiative] })).toEqual(["initiatives initiatives.s1.authors"]);
  });
});

describe("a section of the task list", () => {
  const state = (dossier: Dossier, section: "people" | "collectives" | "facts", seen: string[]) =>
    sectionState(dossier, section, problemsOf(dossier), seen);
  const empty = { ...whole, people: [] };

  it("[R-02] is to do, seen, with errors, or done", () => {
    expect(state(empty, "people", [])).toEqual({ kind: "todo" });
    expect(state(empty, "people", ["people"])).toEqual({ kind: "seen" });
    expect(
      state({ ...whole, people: [person({ honour: null, jobTitle: "" })] }, "people", []),
    ).toEqual({ kind: "errors", count: 2 });
    expect(state(whole, "people", [])).toEqual({ kind: "done" });
  });

  it("may stay empty once looked at, when nothing is required in it", () => {
    expect(state(whole, "collectives", [])).toEqual({ kind: "todo" });
    expect(state(whole, "collectives", ["collectives"])).toEqual({ kind: "done" });
  });
});

describe("the registration window", () => {
  const window = { opensOn: "2021-02-15", dueOn: "2021-03-15" };

  it.each([
    [
      "23:59:59 of the day before",
      "2021-02-14T16:59:59.999Z",
      { code: "window_not_open", opensOn: "2021-02-15" },
    ],
    ["00:00:00 of the first day", "2021-02-14T17:00:00.000Z", null],
    ["23:59:59 of the last day", "2021-03-15T16:59:59.999Z", null],
    [
      "00:00:00 of the day after",
      "2021-03-15T17:00:00.000Z",
      { code: "window_closed", closedOn: "2021-03-15" },
    ],
  ])("[R-03] at %s in Hà Nội", (_, now, error) => {
    expect(checkWindow(window, new Date(now))).toEqual(
      error ? { ok: false, error } : { ok: true, value: null },
    );
  });

  it("is not closed by a day that nobody knows", () => {
    const now = new Date("2030-01-01T00:00:00Z");
    expect(checkWindow(null, now).ok).toBe(true);
    expect(checkWindow({ opensOn: null, dueOn: null }, now).ok).toBe(true);
  });
});

describe("the canonical text", () => {
  it("does not depend on the order of keys, and keeps that of lists", () => {
    expect(canonical({ b: [2, 1], a: { d: null, c: 'Đ "x"' } })).toBe(
      '{"a":{"c":"Đ \\"x\\"","d":null},"b":[2,1]}',
    );
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
  });

  it("survives the way into the database and back", () => {
    expect(canonical(JSON.parse(JSON.stringify(whole)))).toBe(canonical(whole));
  });
});
