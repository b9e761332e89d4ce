import { describe, expect, it } from "vitest";
import { type DossierRow, rowsOf } from "@/lib/entry/registration/labels";
import type { Dossier, PersonLine } from "@/lib/entry/registration/rules";
import { changesBetween, onlyChanges, sheetOf } from "@/lib/judging/review/rules";
import { baselineOf, lastSent, readSnapshot, type Sent } from "@/lib/judging/review/schema";

const person = (id: string, over: Partial<PersonLine> = {}): PersonLine => ({
  id,
  departmentName: null,
  fullName: `Người ${id}`,
  birthYear: 1985,
  sex: null,
  jobTitle: "Chuyên viên",
  honour: { kind: "title", code: "LDTT", name: "Lao động tiên tiến" },
  note: "",
  ...over,
});

const dossier = (people: PersonLine[], headcount = 40): Dossier => ({
  year: 2021,
  unitCode: "C-MAU",
  unitName: "Cục Mẫu",
  facts: {
    headcount,
    womenCount: 18,
    launchedOn: "2021-02-05",
    contactName: "Nguyễn Văn Mẫu",
    contactPosition: "",
    contactPhone: "024 3795 6868",
    contactEmail: "",
  },
  collectives: [],
  people,
  targets: [],
  initiatives: [],
  minutes: null,
});

const told = (before: Dossier, after: Dossier) =>
  changesBetween(rowsOf(before), rowsOf(after)).map((change) => [
    change.kind,
    change.row.path,
    change.kind === "changed" ? change.before : "",
    change.row.value,
  ]);

describe("what changed between two sendings", () => {
  it("is nothing when nothing did", () => {
    expect(told(dossier([person("p1")]), dossier([person("p1")]))).toEqual([]);
  });

  it("[V-05] tells old and new of a field", () => {
    expect(
      told(dossier([person("p1")], 40), dossier([person("p1", { birthYear: 1990 })], 41)),
    ).toEqual([
      ["changed", "facts.headcount", "40", "41"],
      ["changed", "people.p1.birthYear", "1985", "1990"],
    ]);
  });

  it("tells a field that was empty, and one that became so", () => {
    expect(
      told(
        dossier([person("p1", { note: "", jobTitle: "Chuyên viên" })]),
        dossier([person("p1", { note: "Chủ trì đề tài", jobTitle: "" })]),
      ),
    ).toEqual([
      ["changed", "people.p1.jobTitle", "Chuyên viên", ""],
      ["changed", "people.p1.note", "", "Chủ trì đề tài"],
    ]);
  });

  it("tells the filled fields of who came and of who went", () => {
    const changes = told(dossier([person("p1")]), dossier([person("p2")]));
    expect(changes).toEqual([
      ["added", "people.p2.fullName", "", "Người p2"],
      ["added", "people.p2.birthYear", "", "1985"],
      ["added", "people.p2.jobTitle", "", "Chuyên viên"],
      ["added", "people.p2.honour", "", "Lao động tiên tiến"],
      ["removed", "people.p1.fullName", "", "Người p1"],
      ["removed", "people.p1.birthYear", "", "1985"],
      ["removed", "people.p1.jobTitle", "", "Chuyên viên"],
      ["removed", "people.p1.honour", "", "Lao động tiên tiến"],
    ]);
  });

  it("does not mind another order", () => {
    expect(
      told(dossier([person("p1"), person("p2")]), dossier([person("p2"), person("p1")])),
    ).toEqual([]);
  });
});

describe("the sheet a reviewer reads", () => {
  const before = rowsOf(dossier([person("p1"), person("p2")]));
  const after = rowsOf(dossier([person("p1", { birthYear: 1990 }), person("p3")]));
  const sheet = sheetOf(after, changesBetween(before, after));
  const people = sheet.find((section) => section.section === "people");

  it("stands people one under another, those gone last", () => {
    expect(people?.groups.map((group) => [group.key, group.title, group.change])).toEqual([
      ["people.p1", "Người p1", null],
      ["people.p3", "Người p3", "added"],
      ["people.p2", "Người p2", "removed"],
    ]);
  });

  it("marks the field that changed with what stood there", () => {
    const birthYear = people?.groups[0]?.fields.find((field) => field.label === "Năm sinh");
    expect(birthYear).toEqual({
      path: "people.p1.birthYear",
      label: "Năm sinh",
      value: "1990",
      change: "changed",
      before: "1985",
    });
  });

  it("[V-05] narrows to what changed", () => {
    const narrowed = onlyChanges(sheet);
    expect(narrowed.map((section) => section.section)).toEqual(["people"]);
    expect(narrowed[0]?.groups[0]?.fields.map((field) => field.path)).toEqual([
      "people.p1.birthYear",
    ]);
  });

  it("names every section of a file without changes", () => {
    const rows: DossierRow[] = [
      { path: "facts.headcount", section: "facts", group: "", label: "Số người", value: "40" },
    ];
    expect(sheetOf(rows, []).map(({ section, changed }) => [section, changed])).toEqual([
      ["facts", 0],
      ["collectives", 0],
      ["people", 0],
      ["pledge", 0],
      ["initiatives", 0],
      ["minutes", 0],
    ]);
  });
});

describe("the sending a stage compares with", () => {
  const sent = (sequence: number, kind: Sent["kind"], headcount: number): Sent => ({
    sequence,
    kind,
    snapshot: dossier([person("p1")], headcount),
  });
  const step = (sequence: number, kind: Sent["kind"]): Sent => ({ sequence, kind, snapshot: null });
  const life: Sent[] = [
    sent(1, "send", 1),
    step(2, "head_return"),
    sent(3, "send", 3),
    step(4, "approve"),
    step(5, "bloc_return"),
    sent(6, "resend_to_bloc", 6),
    step(7, "endorse"),
    step(8, "ministry_return"),
    sent(9, "resend_to_ministry", 9),
  ];

  it("is the one before that very stage's last return, whoever returned it later", () => {
    expect(baselineOf(life, "head")?.facts.headcount).toBe(1);
    expect(baselineOf(life, "bloc")?.facts.headcount).toBe(3);
    expect(baselineOf(life, "ministry")?.facts.headcount).toBe(6);
  });

  it("follows the last of two returns by one stage", () => {
    const twice = [...life.slice(0, 6), step(7, "bloc_return"), sent(8, "resend_to_bloc", 8)];
    expect(baselineOf(twice, "bloc")?.facts.headcount).toBe(6);
  });

  it("is none before the stage has returned anything", () => {
    expect(baselineOf(life.slice(0, 4), "bloc")).toBeNull();
    expect(baselineOf([], "ministry")).toBeNull();
  });

  it("does not mind in which order the events come", () => {
    expect(baselineOf([...life].reverse(), "bloc")?.facts.headcount).toBe(3);
    expect(lastSent([...life].reverse())?.facts.headcount).toBe(9);
  });

  it("reads back a snapshot that the database kept, and refuses another shape", () => {
    const kept: unknown = JSON.parse(JSON.stringify(dossier([person("p1")])));
    expect(readSnapshot(kept)).toEqual(dossier([person("p1")]));
    expect(readSnapshot({ year: 2021 })).toBeNull();
    expect(readSnapshot(null)).toBeNull();
  });
});
