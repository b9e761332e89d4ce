import { describe, expect, it } from "vitest";
import { mayComment, type Subject } from "@/lib/entry/registration/policy";
import type { Status } from "@/lib/entry/registration/workflow";
import { hasReviewDesk, mayOpen, maySeeComment, reviewsAt } from "@/lib/judging/review/policy";
import type { Office } from "@/lib/platform/auth/viewer";
import { aViewer } from "@/tests/factories/viewer";

const office = (over: Partial<Office> = {}): Office => ({
  blocId: "bloc-1",
  unitId: "leading",
  office: "leader",
  leaderUnitId: "leading",
  ...over,
});

const leader = aViewer("bloc_leader", "leading", [office()]);
const deputy = aViewer("bloc_leader", "second", [office({ unitId: "second", office: "deputy" })]);
const elsewhere = aViewer("bloc_leader", "far", [
  office({ blocId: "bloc-2", unitId: "far", leaderUnitId: "far" }),
]);
const staff = aViewer("ministry_staff");
const officer = aViewer("unit_officer", "member");
const head = aViewer("unit_head", "member");
const administrator = aViewer("administrator");

const file = (status: Status, unitId = "member"): Subject => ({
  unitId,
  blocId: "bloc-1",
  status,
  departmentIds: [],
});

describe("who opens a file on the reviewing side", () => {
  it.each([
    ["the bloc's leader", leader, true],
    ["the bloc's deputy", deputy, true],
    ["the ministry's staff", staff, true],
    ["[V-08] the leader of another bloc", elsewhere, false],
    ["the unit's officer", officer, false],
    ["the unit's head", head, false],
    ["an administrator", administrator, false],
  ] as const)("%s: %s", (_, viewer, may) => {
    expect(mayOpen(viewer, file("awaiting_bloc"))).toBe(may);
  });

  it.each(["draft", "awaiting_head", "returned_by_head"] as const)(
    "[V-02] nobody while it is %s",
    (status) => {
      expect([leader, deputy, staff].some((viewer) => mayOpen(viewer, file(status)))).toBe(false);
    },
  );

  it("gives a desk to those who have something to review", () => {
    expect([leader, deputy, staff].every(hasReviewDesk)).toBe(true);
    expect([officer, head, administrator].some(hasReviewDesk)).toBe(false);
  });
});

describe("who remarks on a file", () => {
  it.each([
    ["the leader on a member's", leader, "awaiting_bloc", "member", true],
    ["[V-07] the leader on the leader's own", leader, "awaiting_bloc", "leading", false],
    ["[V-07] the deputy on the leader's", deputy, "awaiting_bloc", "leading", true],
    ["the deputy on a member's", deputy, "awaiting_bloc", "member", false],
    ["the leader once it waits for the ministry", leader, "awaiting_ministry", "member", false],
    ["the staff while it waits for the bloc", staff, "awaiting_bloc", "member", false],
    ["the staff once it waits for them", staff, "awaiting_ministry", "member", true],
    ["the staff on an accepted one", staff, "accepted", "member", false],
    ["the unit's head before it leaves", head, "awaiting_head", "member", true],
    ["the leader of another bloc", elsewhere, "awaiting_bloc", "member", false],
  ] as const)("%s: %s", (_, viewer, status, unitId, may) => {
    expect(mayComment(viewer, file(status, unitId))).toBe(may);
  });

  it("reviews at a stage whatever the status", () => {
    expect(reviewsAt(leader, file("accepted"), "bloc")).toBe(true);
    expect(reviewsAt(deputy, file("accepted"), "bloc")).toBe(false);
    expect(reviewsAt(head, file("accepted"), "head")).toBe(true);
    expect(reviewsAt(staff, file("accepted"), "ministry")).toBe(true);
  });
});

describe("who sees a remark", () => {
  const draft = (stage: "head" | "bloc" | "ministry") => ({ stage, issuedAt: null });
  const issued = (stage: "head" | "bloc" | "ministry") => ({
    stage,
    issuedAt: new Date("2021-02-24T03:40:00Z"),
  });

  it("[V-03] keeps a draft to the stage that writes it", () => {
    const sees = [leader, deputy, staff, officer, head].map((viewer) =>
      maySeeComment(viewer, file("awaiting_bloc"), draft("bloc")),
    );
    expect(sees).toEqual([true, false, false, false, false]);
    expect(maySeeComment(staff, file("awaiting_ministry"), draft("ministry"))).toBe(true);
    expect(maySeeComment(leader, file("awaiting_ministry"), draft("ministry"))).toBe(false);
  });

  it("shows what was issued to the unit, the bloc and the ministry", () => {
    for (const viewer of [leader, deputy, staff, officer, head])
      expect(maySeeComment(viewer, file("returned_by_bloc"), issued("bloc"))).toBe(true);
  });

  it("[V-17] keeps what the head said inside the unit", () => {
    const sees = [officer, head, leader, staff].map((viewer) =>
      maySeeComment(viewer, file("awaiting_bloc"), issued("head")),
    );
    expect(sees).toEqual([true, true, false, false]);
  });

  it("shows nothing to those who do not see the file", () => {
    expect(maySeeComment(elsewhere, file("returned_by_bloc"), issued("bloc"))).toBe(false);
    expect(maySeeComment(administrator, file("returned_by_bloc"), issued("bloc"))).toBe(false);
    expect(maySeeComment(leader, file("draft"), issued("bloc"))).toBe(false);
  });
});
