import { describe, expect, it } from "vitest";
import { mayRead, mayReadFigures, mayRemind } from "@/lib/judging/cockpit/policy";
import {
  type MemberFacts,
  type MemberFile,
  memberRow,
  subjectOf,
  withoutFigures,
  yearSpan,
} from "@/lib/judging/cockpit/rules";
import { aViewer } from "@/tests/factories/viewer";

const file = {
  id: "r1",
  blocId: "bloc-1",
  status: "awaiting_bloc",
  since: new Date("2021-02-25T01:55:00Z"),
  lateDays: 2,
  collectives: 2,
  people: 3,
  targets: 4,
  initiatives: 1,
} as const satisfies MemberFile;

const member = (over: Partial<MemberFacts> = {}): MemberFacts => ({
  unitId: "u1",
  unitName: "Cục Mẫu",
  belongs: true,
  joinedOn: "2020-01-01",
  leftOn: null,
  file,
  extendedTo: null,
  seat: null,
  sentOn: new Map(),
  figures: [],
  ...over,
});

const rowOn = (
  today: string,
  over: Partial<MemberFacts> = {},
  dueOn: string | null = "2021-03-15",
) =>
  memberRow(member(over), "bloc-1", [], {
    today,
    registrationDueOn: dueOn,
    pledgeDueOn: null,
    signing: false,
  });

describe("a member's file on the board", () => {
  it("[V-14] is told only to those who may know; the others read where it stands", () => {
    const row = rowOn("2021-03-01");
    expect(row).toMatchObject({
      standing: "awaiting_bloc",
      lateDays: 2,
      file: { id: "r1", since: file.since, collectives: 2, people: 3, targets: 4, initiatives: 1 },
    });
    expect(withoutFigures(row)).toMatchObject({
      standing: "awaiting_bloc",
      lateDays: 0,
      file: null,
    });
  });

  it.each(["draft", "awaiting_head", "returned_by_head"] as const)(
    "[V-13] that is %s shows as not sent, and nothing of it to anybody",
    (status) => {
      expect(rowOn("2021-03-01", { file: { ...file, status } })).toMatchObject({
        standing: "not_sent",
        lateDays: 0,
        file: null,
      });
    },
  );

  it("[V-13] is followed by the bloc it was sent to, and by no other", () => {
    const elsewhere = { ...file, blocId: "bloc-2" };
    expect(rowOn("2021-04-01", { file: elsewhere })).toMatchObject({
      standing: "sent_elsewhere",
      file: null,
      late: [],
    });
    expect(rowOn("2021-04-01", { file: { ...elsewhere, status: "draft" } }).standing).toBe(
      "not_sent",
    );
    const stranger = { belongs: false };
    expect(rowOn("2021-04-01", stranger)).toMatchObject({ standing: "awaiting_bloc", late: [] });
  });

  it("[V-13] counts the days by which it is late, from the day after the last", () => {
    const days = (
      today: string,
      over: Partial<MemberFacts> = {},
      dueOn: string | null = "2021-03-15",
    ) => rowOn(today, { file: null, ...over }, dueOn).late.map((late) => late.days);
    expect(days("2021-03-15")).toEqual([]);
    expect(days("2021-03-16")).toEqual([1]);
    expect(days("2021-04-01")).toEqual([17]);
    expect(days("2021-04-01", { extendedTo: "2021-03-22" })).toEqual([10]);
    expect(days("2021-04-01", { file: { ...file, status: "returned_by_bloc" } })).toEqual([]);
    expect(days("2021-04-01", {}, null)).toEqual([]);
  });
});

describe("who reads a bloc's board", () => {
  const office = (over: { unitId?: string; office?: "deputy"; blocId?: string } = {}) => ({
    blocId: "bloc-1",
    unitId: "leading",
    office: "leader" as const,
    leaderUnitId: "leading",
    ...over,
  });
  const bloc = subjectOf(
    {
      id: "bloc-1",
      members: ["leading", "second", "member"].map((unitId) => ({
        unitId,
        startsOn: "2020-01-01",
        endsOn: unitId === "member" ? "2021-02-10" : null,
      })),
      offices: [
        { unitId: "before", startsOn: "2020-01-01", endsOn: "2020-12-31" },
        { unitId: "leading", startsOn: "2021-01-01", endsOn: "2021-12-31" },
      ],
    },
    yearSpan(2021, "2021-06-01"),
  );

  it.each([
    ["the leader", aViewer("bloc_leader", "leading", [office()]), true, true],
    ["the deputy", aViewer("bloc_leader", "second", [office({ office: "deputy" })]), true, true],
    ["the staff", aViewer("ministry_staff"), true, true],
    ["[V-14] a member's officer, the words only", aViewer("unit_officer", "member"), true, false],
    ["a member's head, the words only", aViewer("unit_head", "second"), true, false],
    [
      "[V-14] a member's deputy head, the words only",
      aViewer("unit_deputy", "second"),
      true,
      false,
    ],
    ["the unit that led a year ago", aViewer("unit_head", "before"), false, false],
    [
      "the leader of another bloc",
      aViewer("bloc_leader", "far", [office({ blocId: "b2" })]),
      false,
      false,
    ],
    ["an officer of a unit outside", aViewer("unit_officer", "outside"), false, false],
    ["a department's officer", aViewer("department_officer", "second"), false, false],
    ["an administrator", aViewer("administrator"), false, false],
  ] as const)("%s", (_, viewer, board, figures) => {
    expect(mayRead(viewer, bloc)).toBe(board);
    expect(mayReadFigures(viewer, bloc)).toBe(figures);
  });

  it("and only its leader of today urges the members on", () => {
    expect(mayRemind(aViewer("bloc_leader", "leading", [office()]), "bloc-1")).toBe(true);
    expect(mayRemind(aViewer("unit_head", "leading"), "bloc-1")).toBe(false);
  });
});
