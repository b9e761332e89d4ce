import { describe, expect, it } from "vitest";
import {
  dutyOf,
  mayComment,
  openEvents,
  ownSightOf,
  penOf,
  scopeOf,
  sightOf,
} from "@/lib/entry/registration/policy";
import { STATUSES, type Status } from "@/lib/entry/registration/workflow";
import type { Office } from "@/lib/platform/auth/viewer";
import { aViewer } from "@/tests/factories/viewer";

const leads: Office = {
  blocId: "bloc-1",
  unitId: "unit-9",
  office: "leader",
  leaderUnitId: "unit-9",
};
const deputises: Office = {
  blocId: "bloc-1",
  unitId: "unit-8",
  office: "deputy",
  leaderUnitId: "unit-9",
};

const department = aViewer("department_officer", "dept-1");
const officer = aViewer("unit_officer", "unit-1");
const head = aViewer("unit_head", "unit-1");
const leader = aViewer("bloc_leader", "unit-9", [leads]);
const deputy = aViewer("bloc_leader", "unit-8", [deputises]);
const staff = aViewer("ministry_staff");
const administrator = aViewer("administrator");
const stranger = aViewer("unit_officer", "unit-2");

const file = (status: Status, over: { unitId?: string; blocId?: string | null } = {}) => ({
  unitId: "unit-1",
  blocId: "bloc-1",
  departmentIds: ["dept-1", "dept-2"],
  status,
  ...over,
});

// Columns: officer, head, bloc leader, staff. By hand from the procedure.
const BUTTONS: Record<Status, [string[], string[], string[], string[]]> = {
  draft: [["send"], [], [], []],
  awaiting_head: [["recall"], ["head_return", "approve"], [], []],
  returned_by_head: [["send"], [], [], []],
  awaiting_bloc: [["recall_from_bloc"], [], ["bloc_return", "endorse"], ["take_over"]],
  returned_by_bloc: [["resend_to_bloc"], [], [], []],
  awaiting_ministry: [[], [], [], ["ministry_return", "accept"]],
  returned_by_ministry: [["resend_to_ministry"], [], [], []],
  accepted: [[], [], [], []],
};

describe("who may take which step", () => {
  it.each(STATUSES)("%s", (status) => {
    const [byOfficer, byHead, byLeader, byStaff] = BUTTONS[status];
    const subject = file(status);
    expect(openEvents(officer, subject)).toEqual(byOfficer);
    expect(openEvents(head, subject)).toEqual(byHead);
    expect(openEvents(leader, subject)).toEqual(byLeader);
    expect(openEvents(staff, subject)).toEqual(byStaff);
    for (const nobody of [department, deputy, administrator, stranger])
      expect(openEvents(nobody, subject)).toEqual([]);
  });

  it("gives the leader's own file to the deputy, and to nobody else", () => {
    const own = file("awaiting_bloc", { unitId: "unit-9" });
    expect(openEvents(leader, own)).toEqual([]);
    expect(openEvents(deputy, own)).toEqual(["bloc_return", "endorse"]);
  });

  it("stops a leader at the border of the bloc", () => {
    expect(openEvents(leader, file("awaiting_bloc", { blocId: "bloc-2" }))).toEqual([]);
    expect(openEvents(leader, file("awaiting_bloc", { blocId: null }))).toEqual([]);
  });

  it.each(STATUSES)("lets only those whom the file waits for comment: %s", (status) => {
    const expected = [
      status === "awaiting_head",
      status === "awaiting_bloc",
      status === "awaiting_ministry",
      false,
    ];
    expect([head, leader, staff, officer].map((who) => mayComment(who, file(status)))).toEqual(
      expected,
    );
  });
});

describe("who sees what", () => {
  const WHOLE = { kind: "whole" };
  const OWN_PART = { kind: "part", departmentIds: ["dept-1"] };
  const INSIDE = ["draft", "awaiting_head", "returned_by_head"];

  it.each(STATUSES)("%s", (status) => {
    const outside = INSIDE.includes(status) ? null : WHOLE;
    const subject = file(status);
    expect(sightOf(officer, subject)).toEqual(WHOLE);
    expect(sightOf(head, subject)).toEqual(WHOLE);
    expect(sightOf(department, subject)).toEqual(OWN_PART);
    expect(sightOf(leader, subject)).toEqual(outside);
    expect(sightOf(deputy, subject)).toEqual(outside);
    expect(sightOf(staff, subject)).toEqual(outside);
    expect(sightOf(administrator, subject)).toBeNull();
    expect(sightOf(stranger, subject)).toBeNull();

    expect(ownSightOf(officer, subject)).toEqual(WHOLE);
    expect(ownSightOf(head, subject)).toEqual(WHOLE);
    expect(ownSightOf(department, subject)).toEqual(OWN_PART);
    for (const outsider of [leader, deputy, staff, administrator, stranger])
      expect(ownSightOf(outsider, subject)).toBeNull();
  });

  it("leaves a role without its unit in the dark", () => {
    expect(scopeOf(aViewer("bloc_leader", "unit-9"))).toEqual({ unitIds: [], departmentIds: [] });
    expect(sightOf(aViewer("bloc_leader", "unit-9"), file("accepted"))).toBeNull();
  });
});

describe("who writes what", () => {
  it.each(STATUSES)("%s", (status) => {
    const open = ["draft", "returned_by_head", "returned_by_bloc", "returned_by_ministry"].includes(
      status,
    );
    const subject = file(status);
    expect(penOf(officer, subject)).toEqual(open ? { kind: "whole" } : null);
    expect(penOf(department, subject)).toEqual(
      open ? { kind: "part", departmentIds: ["dept-1"] } : null,
    );
    for (const reader of [head, leader, deputy, staff, administrator, stranger])
      expect(penOf(reader, subject)).toBeNull();
  });
});

describe("what a file asks of whom", () => {
  const parts = (handedInAt: Date | null) => [
    { departmentId: "dept-1", handedInAt },
    { departmentId: "dept-2", handedInAt: null },
  ];
  const DUTY: Record<Status, [string | null, string | null, string | null]> = {
    draft: ["complete", null, "fill_part"],
    awaiting_head: [null, "approve", null],
    returned_by_head: ["mend", null, "fill_part"],
    awaiting_bloc: [null, null, null],
    returned_by_bloc: ["mend", null, "fill_part"],
    awaiting_ministry: [null, null, null],
    returned_by_ministry: ["mend", null, "fill_part"],
    accepted: [null, null, null],
  };

  it.each(STATUSES)("%s", (status) => {
    const subject = { ...file(status), parts: parts(null) };
    expect([officer, head, department].map((who) => dutyOf(who, subject))).toEqual(DUTY[status]);
    expect(dutyOf(stranger, subject)).toBeNull();
  });

  it("asks nothing of a department that has handed in", () => {
    const handedIn = { ...file("draft"), parts: parts(new Date("2021-03-01T02:00:00Z")) };
    expect(dutyOf(department, handedIn)).toBeNull();
  });
});
