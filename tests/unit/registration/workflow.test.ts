import { describe, expect, it } from "vitest";
import {
  actorOf,
  EDITABLE,
  EVENTS,
  follow,
  isReturn,
  keepsToWindow,
  LEFT_THE_UNIT,
  needsComment,
  SENT_IN_WINDOW,
  STATUSES,
  sends,
  stageOf,
} from "@/lib/entry/registration/workflow";

// Written out by hand from the ministry's procedure, so that the table in workflow.ts has something to disagree with.
const LIFE: Record<string, string> = {
  "draft send": "awaiting_head",
  "returned_by_head send": "awaiting_head",
  "awaiting_head recall": "draft",
  "awaiting_bloc recall_from_bloc": "draft",
  "awaiting_head head_return": "returned_by_head",
  "awaiting_head approve": "awaiting_bloc",
  "awaiting_bloc bloc_return": "returned_by_bloc",
  "awaiting_bloc endorse": "awaiting_ministry",
  "awaiting_bloc take_over": "awaiting_ministry",
  "returned_by_bloc resend_to_bloc": "awaiting_bloc",
  "awaiting_ministry ministry_return": "returned_by_ministry",
  "awaiting_ministry accept": "accepted",
  "returned_by_ministry resend_to_ministry": "awaiting_ministry",
};

describe("the life of a unit's file", () => {
  const grid = STATUSES.flatMap((status) => EVENTS.map((event) => ({ status, event })));

  it.each(grid)("$status, $event", ({ status, event }) => {
    const next = LIFE[`${status} ${event}`];
    expect(follow(status, event)).toEqual(
      next ? { ok: true, value: next } : { ok: false, error: { code: "wrong_status" } },
    );
  });

  it("[R-01] names for every step who takes it, whether it needs a reason, sends, keeps to the window", () => {
    expect(
      EVENTS.map((event) => [
        event,
        actorOf(event),
        needsComment(event),
        isReturn(event),
        sends(event),
        keepsToWindow(event),
      ]),
    ).toEqual([
      ["send", "officer", false, false, true, true],
      ["recall", "officer", false, false, false, false],
      ["recall_from_bloc", "officer", false, false, false, true],
      ["head_return", "head", true, true, false, false],
      ["approve", "head", false, false, false, true],
      ["bloc_return", "bloc", true, true, false, false],
      ["resend_to_bloc", "officer", false, false, true, false],
      ["endorse", "bloc", false, false, false, false],
      ["take_over", "ministry", true, false, false, false],
      ["ministry_return", "ministry", true, true, false, false],
      ["resend_to_ministry", "officer", false, false, true, false],
      ["accept", "ministry", false, false, false, false],
    ]);
  });

  it("[R-380] is held to the last day while the unit itself has it, not once bloc or ministry returned it", () => {
    expect(SENT_IN_WINDOW).toEqual(["draft", "returned_by_head"]);
  });

  it("is written in while it lies with the officer, and seen outside once the head has approved", () => {
    expect(EDITABLE).toEqual([
      "draft",
      "returned_by_head",
      "returned_by_bloc",
      "returned_by_ministry",
    ]);
    expect(LEFT_THE_UNIT).toEqual([
      "awaiting_bloc",
      "returned_by_bloc",
      "awaiting_ministry",
      "returned_by_ministry",
      "accepted",
    ]);
  });

  it("is looked at by one stage at a time", () => {
    expect(STATUSES.map((status) => [status, stageOf(status)])).toEqual([
      ["draft", null],
      ["awaiting_head", "head"],
      ["returned_by_head", null],
      ["awaiting_bloc", "bloc"],
      ["returned_by_bloc", null],
      ["awaiting_ministry", "ministry"],
      ["returned_by_ministry", null],
      ["accepted", null],
    ]);
  });
});
