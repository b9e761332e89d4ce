import { describe, expect, it } from "vitest";
import { extendDeadlines } from "@/lib/campaign/extension/commands";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { startRegistration } from "@/lib/entry/registration/commands/start";
import { findRegistration, listOwnFiles } from "@/lib/entry/registration/queries";
import type { Event } from "@/lib/entry/registration/workflow";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { findForReview, listForReview } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";

const LAST_MOMENT = new Date("2021-03-15T16:59:59.999Z");
const MOMENT_AFTER = new Date("2021-03-15T17:00:00.000Z");
const closed = (over: Record<string, string> = {}) => ({
  ok: false,
  error: { code: "window_closed", closedOn: "2021-03-15", ...over },
});

const step = async (viewer: Viewer, registrationId: string, event: Event, now: Date) => {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  return moveRegistration(viewer, { registrationId, version, event, comment: "" }, now);
};

const grace = (lateDays: number) => db.campaign.updateMany({ data: { lateDays } });

describe("a unit's own last day", () => {
  it("[X-05] holds for starting, sending and approving; a unit without more time is refused", async () => {
    const { staff, officer, head, member, second, campaign, fileOf } = await givenReview();
    const other = await givenViewer("unit_officer", second.id);
    await extendDeadlines(
      staff,
      {
        campaignId: campaign.id,
        unitIds: [member.id],
        workingDays: 3,
        until: null,
        letterNo: "1",
        reason: "Bão",
      },
      NOW,
    );
    const start = (viewer: Viewer, unitId: string, now: Date) =>
      startRegistration(viewer, { campaignId: campaign.id, unitId }, now);
    expect(await start(other, second.id, MOMENT_AFTER)).toEqual(closed());
    expect((await start(officer, member.id, MOMENT_AFTER)).ok).toBe(true);
    await db.registration.deleteMany();

    const mine = await fileOf(member.id, "draft");
    const theirs = await fileOf(second.id, "draft");
    expect(await step(other, theirs.id, "send", MOMENT_AFTER)).toEqual(closed());
    expect((await step(officer, mine.id, "send", MOMENT_AFTER)).ok).toBe(true);
    expect((await step(head, mine.id, "approve", new Date("2021-03-18T16:59:59.999Z"))).ok).toBe(
      true,
    );
    expect(await db.registration.findUniqueOrThrow({ where: { id: mine.id } })).toMatchObject({
      lateDays: 0,
    });
    expect((await findRegistration(officer, mine.id))?.window).toMatchObject({
      dueOn: "2021-03-18",
      extended: true,
    });
    expect((await listOwnFiles(officer))[0]?.dueOn).toBe("2021-03-18");
    expect((await listOwnFiles(other))[0]?.dueOn).toBe("2021-03-15");
  });
});

describe("a file that comes late", () => {
  it("[X-06] is taken inside the grace and marked on file, receipt, queue and board", async () => {
    const { officer, head, leader, bloc, member, fileOf } = await givenReview();
    await grace(2);
    const { id } = await fileOf(member.id, "draft");
    expect((await step(officer, id, "send", MOMENT_AFTER)).ok).toBe(true);
    const second = new Date("2021-03-17T16:59:59.999Z");
    expect((await step(head, id, "approve", second)).ok).toBe(true);

    const file = await findRegistration(officer, id);
    expect(file?.lateDays).toBe(2);
    expect(file?.events.map((event) => [event.kind, event.lateDays])).toEqual([
      ["send", 1],
      ["approve", 2],
    ]);
    expect((await listForReview(leader, readQueue({}), NOW)).rows[0]?.lateDays).toBe(2);
    expect((await findForReview(leader, id, readQueue({}), NOW))?.lateDays).toBe(2);
    const board = await findBoard(leader, bloc.code, null, NOW);
    expect(board?.rows.find((row) => row.unitId === member.id)?.lateDays).toBe(2);
    expect(await db.auditEntry.findMany({ where: { action: "registration.send" } })).toMatchObject([
      { detail: { lateDays: 1 } },
    ]);
  });

  it("[X-06] after the grace is refused with both days, and the draft stays", async () => {
    const { officer, member, fileOf } = await givenReview();
    await grace(2);
    const { id } = await fileOf(member.id, "draft");
    const over = new Date("2021-03-17T17:00:00.000Z");
    expect(await step(officer, id, "send", over)).toEqual(closed({ lateUntil: "2021-03-17" }));
    expect(await db.registration.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: "draft",
      lateDays: 0,
    });
  });

  it("in time is not marked, and what was returned comes back without a mark of its own", async () => {
    const { officer, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "returned_by_bloc");
    const may = new Date("2021-05-20T02:00:00Z");
    expect((await step(officer, id, "resend_to_bloc", may)).ok).toBe(true);
    expect(await db.registrationEvent.findFirstOrThrow()).toMatchObject({ lateDays: null });
  });

  it.each([0, 2])(
    "[X-07] sent by two at the last moment and the one after it is sent once (grace of %i days)",
    async (days) => {
      const { officer, member, fileOf } = await givenReview();
      await grace(days);
      const second = await givenViewer("unit_officer", member.id);
      const { id } = await fileOf(member.id, "draft");
      const send = (viewer: Viewer, now: Date) =>
        moveRegistration(
          viewer,
          { registrationId: id, version: 1, event: "send", comment: "" },
          now,
        );
      const [inTime, after] = await Promise.all([
        send(officer, LAST_MOMENT),
        send(second, MOMENT_AFTER),
      ]);
      expect([inTime, after].filter((result) => result.ok)).toHaveLength(1);
      if (days === 0) expect(inTime.ok).toBe(true);
      const events = await db.registrationEvent.findMany();
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject(
        inTime.ok
          ? { actorId: officer.accountId, lateDays: 0 }
          : { actorId: second.accountId, lateDays: 1 },
      );
    },
  );
});
