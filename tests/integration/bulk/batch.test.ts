import { describe, expect, it } from "vitest";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { findRegistration } from "@/lib/entry/registration/queries";
import type { Event } from "@/lib/entry/registration/workflow";
import { carryOutDue, carryOutNow, holdBatch, undoBatch } from "@/lib/judging/bulk/commands";
import { findBatch, previewBulk } from "@/lib/judging/bulk/queries";
import type { BulkEvent } from "@/lib/judging/bulk/rules";
import { openDesk } from "@/lib/judging/desk/queries";
import { markOpened } from "@/lib/judging/review/commands";
import { findForReview } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import { db } from "@/lib/platform/db/client";
import { formatTime } from "@/lib/platform/shared/dates";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { givenReview, minutesLater } from "@/tests/factories/review";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

const order = (event: BulkEvent, ids: readonly string[], over: { comment?: string } = {}) => ({
  batchId: crypto.randomUUID(),
  event,
  files: ids.map((id) => ({ id, version: 1, comment: over.comment ?? "" })),
});

const statusOf = async (id: string) =>
  (await db.registration.findUniqueOrThrow({ where: { id } })).status;

/** A review with so many more members, each with a file that waits for the bloc. */
async function givenMany(count: number) {
  const review = await givenReview();
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1)
    ids.push((await review.fileOf((await givenUnit()).id, "awaiting_bloc")).id);
  return { ...review, ids };
}

describe("a step over several files", () => {
  it("[X-36] is shown first: which can be taken, which cannot, and nothing of what is out of sight", async () => {
    const { leader, deputy, elsewhere, leading, ids, fileOf } = await givenMany(2);
    const own = await fileOf(leading.id, "awaiting_bloc");
    const passed = await fileOf((await givenUnit()).id, "awaiting_ministry");
    const all = [...ids, own.id, passed.id, crypto.randomUUID(), "không phải mã"];
    const seen = await previewBulk(leader, "endorse", all);
    expect(seen.possible.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(seen.impossible).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: own.id, why: "own_unit" }),
        expect.objectContaining({ id: passed.id, why: "wrong_status" }),
      ]),
    );
    expect(seen.refusals.sort()).toEqual(["not_found", "own_unit", "wrong_status"]);
    const strange = await previewBulk(elsewhere, "endorse", all);
    expect(strange.possible).toEqual([]);
    expect(strange.impossible).toEqual([]);
    expect((await previewBulk(deputy, "endorse", ids)).impossible).toMatchObject([
      { why: "forbidden" },
      { why: "forbidden" },
    ]);
  });

  it("[X-37] waits: no event, no notice, no mail, until its minutes are over", async () => {
    const { leader, officer, staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const given = order("endorse", [id]);
    expect(await holdBatch(leader, given, NOW)).toEqual({
      ok: true,
      value: { batchId: given.batchId, held: 1 },
    });
    expect(await carryOutDue(minutesLater(4))).toBe(0);
    expect(await statusOf(id)).toBe("awaiting_bloc");
    for (const count of [db.registrationEvent.count(), db.notice.count(), db.outboxMail.count()])
      expect(await count).toBe(0);
    expect((await findForReview(staff, id, readQueue({}), NOW))?.held).toMatchObject({
      event: "endorse",
      dueAt: minutesLater(5),
    });
    const dueAt = formatTime(minutesLater(5));
    expect((await openDesk(leader, readQueue({}), NOW)).waiting).toEqual([
      { id: given.batchId, event: "endorse", count: 1, dueAt },
    ]);
    const { rows, waiting } = await openDesk(staff, readQueue({}), NOW);
    expect(rows).toMatchObject([{ heldUntil: dueAt }]);
    expect(waiting).toEqual([]);
    // What somebody has decided on is no longer the unit's to take back.
    expect(
      await moveRegistration(
        officer,
        { registrationId: id, version: 1, event: "recall_from_bloc", comment: "" },
        NOW,
      ),
    ).toEqual(refused("already_opened"));

    expect(await carryOutDue(minutesLater(5))).toBe(1);
    expect(await statusOf(id)).toBe("awaiting_ministry");
    expect((await findForReview(staff, id, readQueue({}), NOW))?.held).toBeNull();
    expect(await db.outboxMail.count()).toBeGreaterThan(0);
    expect(await carryOutDue(minutesLater(6))).toBe(0);
  });

  it("[X-37] is undone without a trace on any file, once, and never after it began", async () => {
    const { leader, staff, ids } = await givenMany(3);
    const given = order("bloc_return", ids, { comment: "Đề nghị bổ sung." });
    await holdBatch(leader, given, NOW);
    expect(await undoBatch(staff, given, minutesLater(1))).toEqual(refused("not_found"));
    const both = await Promise.all([
      undoBatch(leader, given, minutesLater(1)),
      undoBatch(leader, given, minutesLater(1)),
    ]);
    expect(both.filter((result) => result.ok)).toEqual([{ ok: true, value: { undone: 3 } }]);
    expect(await carryOutDue(minutesLater(60))).toBe(0);
    expect(await carryOutNow(leader, given, minutesLater(2))).toEqual(refused("invalid"));
    for (const id of ids) expect(await statusOf(id)).toBe("awaiting_bloc");
    expect(await db.registrationEvent.count()).toBe(0);
    expect(await db.outboxMail.count()).toBe(0);

    const again = order("endorse", ids);
    expect((await holdBatch(leader, again, minutesLater(3))).ok).toBe(true);
    expect((await carryOutNow(leader, again, minutesLater(4))).ok).toBe(true);
    expect(await undoBatch(leader, again, minutesLater(4))).toEqual(refused("invalid"));
    expect(await trail("review")).toEqual(["hold", "undo", "hold"]);
  });

  it("[V-340] once undone leaves the unit as free to take its file back as it was, unless somebody opened it", async () => {
    const { leader, deputy, officer, head, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "draft");
    const move = (viewer: typeof officer, event: Event) =>
      db.registration
        .findUniqueOrThrow({ where: { id } })
        .then(({ version }) =>
          moveRegistration(viewer, { registrationId: id, version, event, comment: "" }, NOW),
        );
    await move(officer, "send");
    await move(head, "approve");
    const order = async () => {
      const { version } = await db.registration.findUniqueOrThrow({ where: { id } });
      const given = {
        batchId: crypto.randomUUID(),
        event: "endorse" as const,
        files: [{ id, version, comment: "" }],
      };
      expect((await holdBatch(leader, given, NOW)).ok).toBe(true);
      return given;
    };
    const first = await order();
    expect((await findRegistration(officer, id))?.held).toBe(true);
    expect(await move(officer, "recall_from_bloc")).toEqual(refused("already_opened"));
    await undoBatch(leader, first, minutesLater(1));
    expect(await findRegistration(officer, id)).toMatchObject({ held: false, openedAt: null });
    expect((await move(officer, "recall_from_bloc")).ok).toBe(true);

    await move(officer, "send");
    await move(head, "approve");
    const second = await order();
    await markOpened(deputy, { registrationId: id }, NOW);
    await markOpened(leader, { registrationId: id }, NOW);
    await undoBatch(leader, second, minutesLater(1));
    expect(await move(officer, "recall_from_bloc")).toEqual(refused("already_opened"));
  });

  it("[V-340] ordered while the unit takes its file back: one comes first, and nothing waits for a file that is gone", async () => {
    const { leader, officer, head, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "draft");
    for (const [viewer, event, version] of [
      [officer, "send", 1],
      [head, "approve", 2],
    ] as const)
      await moveRegistration(viewer, { registrationId: id, version, event, comment: "" }, NOW);
    const given = {
      batchId: crypto.randomUUID(),
      event: "endorse" as const,
      files: [{ id, version: 3, comment: "" }],
    };
    const recall = {
      registrationId: id,
      version: 3,
      event: "recall_from_bloc",
      comment: "",
    } as const;
    const [recalled] = await Promise.all([
      moveRegistration(officer, recall, NOW),
      holdBatch(leader, given, NOW),
    ]);
    await carryOutDue(minutesLater(5));
    expect(await statusOf(id)).toBe(recalled.ok ? "draft" : "awaiting_ministry");
  });

  it("[X-38] is each file's own event, trace and words; one refusal keeps no other back, and is told", async () => {
    const { leader, officer, member, ids, fileOf } = await givenMany(2);
    const mine = await fileOf(member.id, "awaiting_bloc");
    const [first = "", second = ""] = ids;
    const given = {
      batchId: crypto.randomUUID(),
      event: "bloc_return" as const,
      files: [
        { id: first, version: 1, comment: "Chung." },
        { id: second, version: 1, comment: "Chung." },
        { id: mine.id, version: 1, comment: "Riêng." },
      ],
    };
    await holdBatch(leader, given, NOW);
    // Another of the bloc's people takes one of them meanwhile.
    await moveRegistration(
      leader,
      { registrationId: first, version: 1, event: "endorse", comment: "" },
      minutesLater(1),
    );
    await carryOutDue(minutesLater(5));

    expect(await statusOf(first)).toBe("awaiting_ministry");
    expect(await statusOf(second)).toBe("returned_by_bloc");
    const event = await db.registrationEvent.findFirstOrThrow({
      where: { registrationId: mine.id },
    });
    expect(event).toMatchObject({
      kind: "bloc_return",
      comment: "Riêng.",
      actorId: leader.accountId,
      at: minutesLater(5),
    });
    expect(
      await db.auditEntry.count({
        where: { action: "registration.bloc_return", accountId: leader.accountId },
      }),
    ).toBe(2);
    expect(await db.notice.count({ where: { accountId: officer.accountId } })).toBe(1);
    const found = await findBatch(leader, given.batchId);
    expect(
      Object.fromEntries(found?.items.map((i) => [i.registrationId, i.outcome]) ?? []),
    ).toEqual({ [first]: "wrong_status", [second]: "done", [mine.id]: "done" });
    expect(await db.notice.findMany({ where: { accountId: leader.accountId } })).toMatchObject([
      { title: "1 trong 3 hồ sơ không thực hiện được khi trả lại để bổ sung" },
    ]);
    expect(await findBatch(await givenViewer("ministry_staff"), given.batchId)).toBeNull();
  });

  it("[X-39] pressed twice is ordered once; of two who order the same file one does", async () => {
    const { leader, leading, bloc, ids } = await givenMany(3);
    const colleague = await givenViewer("unit_head", leading.id, [
      { blocId: bloc.id, unitId: leading.id, office: "leader", leaderUnitId: leading.id },
    ]);
    const given = order("endorse", ids);
    const pressed = await Promise.all([
      holdBatch(leader, given, NOW),
      holdBatch(leader, given, NOW),
      holdBatch(colleague, order("bloc_return", [...ids].reverse(), { comment: "Sửa." }), NOW),
    ]);
    expect(await db.reviewBatchItem.count({ where: { outcome: null } })).toBe(3);
    expect(pressed.filter((result) => result.ok).length).toBeGreaterThanOrEqual(1);
    // Whose files wait already is told so; whose order is somebody else's, that it is.
    const standing = pressed[0]?.ok || pressed[1]?.ok ? "conflict" : "invalid";
    expect(await holdBatch(colleague, given, NOW)).toEqual(refused(standing));
    // Two servers, and the button for at once, all at the same moment.
    await Promise.all([
      carryOutDue(minutesLater(5)),
      carryOutDue(minutesLater(5)),
      carryOutNow(leader, given, minutesLater(5)),
    ]);
    await carryOutDue(minutesLater(5));
    expect(await db.registrationEvent.count()).toBe(3);
    for (const id of ids)
      expect(await db.registrationEvent.count({ where: { registrationId: id } })).toBe(1);
    expect(await db.reviewBatchItem.count({ where: { outcome: null } })).toBe(0);
  });

  it("[X-40] is refused where each file alone would be, and whoever lost the office meanwhile does nothing", async () => {
    const { leader, deputy, elsewhere, officer, head, leading, bloc, ids, fileOf } =
      await givenMany(1);
    const own = await fileOf(leading.id, "awaiting_bloc");
    expect(await holdBatch(leader, order("endorse", [own.id]), NOW)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: {
          files: [
            "Không thông qua và chuyển Bộ được hồ sơ nào: 1 hồ sơ là của chính đơn vị đứng đầu, do cấp phó xem xét.",
          ],
        },
      },
    });
    for (const viewer of [deputy, elsewhere, officer, head])
      expect(await holdBatch(viewer, order("endorse", ids), NOW)).toEqual(refused("invalid"));
    expect(await holdBatch(leader, order("accept", ids), NOW)).toEqual(refused("invalid"));
    const stale = {
      ...order("endorse", ids),
      files: [{ id: ids[0] ?? "", version: 9, comment: "" }],
    };
    expect(await holdBatch(leader, stale, NOW)).toEqual(refused("invalid"));
    expect(await db.reviewBatch.count()).toBe(0);

    const given = order("endorse", ids);
    await holdBatch(leader, given, NOW);
    await db.blocLeadership.deleteMany({ where: { blocId: bloc.id } });
    await carryOutDue(minutesLater(5));
    expect(await statusOf(ids[0] ?? "")).toBe("awaiting_bloc");
    expect((await findBatch(leader, given.batchId))?.items).toMatchObject([
      { outcome: "not_found" },
    ]);
    expect((await holdBatch(deputy, order("endorse", [own.id]), NOW)).ok).toBe(true);
  });

  it("[X-40] of a closed account is not carried out", async () => {
    const { leader, ids } = await givenMany(1);
    const given = order("endorse", ids);
    await holdBatch(leader, given, NOW);
    await db.account.update({ where: { id: leader.accountId }, data: { disabledAt: NOW } });
    await carryOutDue(minutesLater(5));
    expect(await statusOf(ids[0] ?? "")).toBe("awaiting_bloc");
    expect(await db.reviewBatchItem.findFirst()).toMatchObject({ outcome: "forbidden" });
  });

  it("[X-38] that a server died over is ended by the next; one of a later date is carried out", async () => {
    const { leader, ids } = await givenMany(2);
    const [first = "", second = ""] = ids;
    const given = order("endorse", [first]);
    await holdBatch(leader, given, NOW);
    await db.reviewBatch.updateMany({ data: { startedAt: minutesLater(5) } });
    expect(await carryOutDue(minutesLater(6))).toBe(0);
    expect(await carryOutDue(minutesLater(10))).toBe(1);
    expect(await statusOf(first)).toBe("awaiting_ministry");

    await holdBatch(leader, order("endorse", [second]), minutesLater(24 * 60));
    expect(await carryOutDue(minutesLater(20))).toBe(1);
    expect(await statusOf(second)).toBe("awaiting_ministry");
  });

  it("twice as many orders as connections come through", async () => {
    const { leader, ids } = await givenMany(20);
    const results = await Promise.all(
      ids.map((id) => holdBatch(leader, order("endorse", [id]), NOW)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await carryOutDue(minutesLater(5))).toBe(20);
    expect(await db.registrationEvent.count({ where: { kind: "endorse" } })).toBe(20);
  });
});
