import { describe, expect, it } from "vitest";
import { STATUSES } from "@/lib/entry/registration/workflow";
import { noteStageOf } from "@/lib/judging/note/policy";
import { aViewer } from "@/tests/factories/viewer";

const subject = { unitId: "member", blocId: "bloc-1", status: "awaiting_bloc" as const };
const office = (unitId: string, held: "leader" | "deputy") => [
  { blocId: "bloc-1", unitId, office: held, leaderUnitId: "leading" },
];
const leader = aViewer("bloc_leader", "leading", office("leading", "leader"));
const deputy = aViewer("bloc_leader", "second", office("second", "deputy"));

describe("[X-32] who keeps private notes on a file", () => {
  it("the ministry's staff at theirs, who reviews it for its bloc at theirs", () => {
    expect(noteStageOf(aViewer("ministry_staff"), subject)).toBe("ministry");
    expect(noteStageOf(leader, subject)).toBe("bloc");
  });

  it("on the leader's own file the deputy, never the leader", () => {
    const own = { ...subject, unitId: "leading" };
    expect(noteStageOf(leader, own)).toBeNull();
    expect(noteStageOf(deputy, own)).toBe("bloc");
    expect(noteStageOf(deputy, subject)).toBeNull();
  });

  it.each(["unit_officer", "unit_head", "unit_deputy", "department_officer"] as const)(
    "nobody of the unit: %s",
    (role) => {
      expect(noteStageOf(aViewer(role, "member"), subject)).toBeNull();
      expect(noteStageOf(aViewer(role, "member", office("other", "leader")), subject)).toBeNull();
    },
  );

  it("nobody before the file has left its unit, and the leader of another bloc never", () => {
    const elsewhere = aViewer("bloc_leader", "far", [
      { blocId: "bloc-2", unitId: "far", office: "leader", leaderUnitId: "far" },
    ]);
    expect(noteStageOf(elsewhere, subject)).toBeNull();
    expect(
      STATUSES.filter((status) => noteStageOf(leader, { ...subject, status }) === null),
    ).toEqual(["draft", "awaiting_head", "returned_by_head"]);
  });
});
