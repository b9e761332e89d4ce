import { describe, expect, it } from "vitest";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import type { Event } from "@/lib/entry/registration/workflow";
import { findForReview } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { givenReview, renameFile } from "@/tests/factories/review";

const EVERYTHING = readQueue({});
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

const move = async (viewer: Viewer, registrationId: string, event: Event, comment = "") => {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  return moveRegistration(viewer, { registrationId, version, event, comment }, NOW);
};

describe("a file before its bloc", () => {
  it("[V-06] is endorsed by the leader and then waits for the ministry", async () => {
    const { leader, staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    expect((await findForReview(leader, id, EVERYTHING, NOW))?.steps).toEqual([
      "bloc_return",
      "endorse",
    ]);
    expect(await move(leader, id, "endorse")).toMatchObject({
      ok: true,
      value: { status: "awaiting_ministry" },
    });
    expect((await findForReview(leader, id, EVERYTHING, NOW))?.steps).toEqual([]);
    expect((await findForReview(staff, id, EVERYTHING, NOW))?.steps).toEqual([
      "ministry_return",
      "accept",
    ]);
    expect(await db.notice.count({ where: { accountId: staff.accountId } })).toBe(1);
  });

  it("[V-07] of the leader's own unit is the deputy's to return or endorse, not the leader's", async () => {
    const { leader, deputy, leading, second, fileOf } = await givenReview();
    const { id } = await fileOf(leading.id, "awaiting_bloc");
    const seen = await findForReview(leader, id, EVERYTHING, NOW);
    expect(seen).toMatchObject({
      steps: [],
      mayComment: false,
      ofLeadersUnit: true,
      reviewer: { office: "deputy", unitName: second.shortName },
    });
    expect(await move(leader, id, "endorse")).toEqual(refused("forbidden"));
    expect(await move(leader, id, "bloc_return", "Tự trả.")).toEqual(refused("forbidden"));
    expect((await findForReview(deputy, id, EVERYTHING, NOW))?.steps).toEqual([
      "bloc_return",
      "endorse",
    ]);
    expect((await move(deputy, id, "endorse")).ok).toBe(true);
  });

  it("[V-07] of the leader's own unit is told to the deputy's people, of a member to the leader's", async () => {
    const { leader, deputy, leading, head, member, fileOf } = await givenReview();
    const own = await fileOf(leading.id, "awaiting_head");
    const other = await fileOf(member.id, "awaiting_head");
    expect((await move(await givenViewer("unit_head", leading.id), own.id, "approve")).ok).toBe(
      true,
    );
    expect((await move(head, other.id, "approve")).ok).toBe(true);
    const told = async ({ accountId }: Viewer) =>
      (await db.notice.findMany({ where: { accountId } })).map((notice) => notice.href);
    expect(await told(deputy)).toEqual([`/lam-viec/tham-dinh/${own.id}`]);
    expect(await told(leader)).toEqual([`/lam-viec/tham-dinh/${other.id}`]);
  });

  it("[V-07] of a member is not the deputy's", async () => {
    const { deputy, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    expect((await findForReview(deputy, id, EVERYTHING, NOW))?.steps).toEqual([]);
    expect(await move(deputy, id, "endorse")).toEqual(refused("forbidden"));
  });

  it("[V-08] does not exist for the leader of another bloc, nor for the unit on this side", async () => {
    const { elsewhere, officer, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    expect(await findForReview(elsewhere, id, EVERYTHING, NOW)).toBeNull();
    expect(await findForReview(officer, id, EVERYTHING, NOW)).toBeNull();
    expect(await move(elsewhere, id, "endorse")).toEqual(refused("not_found"));
    expect(await findForReview(elsewhere, "not-an-id", EVERYTHING, NOW)).toBeNull();
  });

  it("[V-09] is moved once by two who move it at once: the second is told", async () => {
    const { leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const common = { registrationId: id, version: 1 };
    const results = await Promise.all([
      moveRegistration(leader, { ...common, event: "endorse", comment: "" }, NOW),
      moveRegistration(leader, { ...common, event: "bloc_return", comment: "Bổ sung." }, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const lost = results.find((result) => !result.ok);
    expect(["conflict", "wrong_status"]).toContain(lost && !lost.ok && lost.error.code);
    expect(await db.registrationEvent.count()).toBe(1);
  });

  it("[V-11] is taken over by the ministry where the bloc has nobody to review it", async () => {
    const { staff, fileOf } = await givenReview();
    const lonely = await givenUnit();
    const { id } = await fileOf(lonely.id, "awaiting_bloc", null);
    const seen = await findForReview(staff, id, EVERYTHING, NOW);
    expect(seen).toMatchObject({ reviewer: null, steps: ["take_over"] });
    expect(await move(staff, id, "take_over", "Khối chưa có Khối trưởng.")).toMatchObject({
      ok: true,
      value: { status: "awaiting_ministry" },
    });
  });

  it("[V-11] is not the ministry's while the bloc has somebody", async () => {
    const { staff, member, leading, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const seen = await findForReview(staff, id, EVERYTHING, NOW);
    expect(seen).toMatchObject({
      reviewer: { office: "leader", unitName: leading.shortName },
      steps: [],
    });
    expect(await move(staff, id, "take_over", "Vì cần gấp.")).toEqual(refused("invalid"));
  });
});

describe("a file before the ministry", () => {
  it("[V-10] is accepted, and then closed", async () => {
    const { staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_ministry");
    expect(await move(staff, id, "accept")).toMatchObject({
      ok: true,
      value: { status: "accepted" },
    });
    expect(await move(staff, id, "ministry_return", "Xem lại.")).toEqual(refused("wrong_status"));
  });

  it("[V-10] is returned, and comes back to the ministry without the bloc", async () => {
    const { staff, officer, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_ministry");
    expect((await move(staff, id, "ministry_return", "Xem lại số nữ.")).ok).toBe(true);
    expect(await move(officer, id, "resend_to_ministry")).toMatchObject({
      ok: true,
      value: { status: "awaiting_ministry" },
    });
  });

  it("is nobody's to return without a right to", async () => {
    const { leader, officer, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_ministry");
    expect(await move(leader, id, "accept")).toEqual(refused("forbidden"));
    expect(await move(officer, id, "accept")).toEqual(refused("forbidden"));
  });
});

describe("what the reviewer reads", () => {
  it("[V-05] is what was sent, with what changed since the return, old and new", async () => {
    const { leader, officer, head, member, fileOf } = await givenReview();
    const file = await fileOf(member.id, "draft");
    await move(officer, file.id, "send");
    await move(head, file.id, "approve");
    expect((await findForReview(leader, file.id, EVERYTHING, NOW))?.changes).toBeNull();

    await move(leader, file.id, "bloc_return", "Xem lại số người.");
    await db.registration.update({ where: { id: file.id }, data: { headcount: 45 } });
    await db.pledgeTarget.updateMany({ data: { target: 98.5 } });
    await move(officer, file.id, "resend_to_bloc");

    const seen = await findForReview(leader, file.id, EVERYTHING, NOW);
    const target = file.targets[0]?.id;
    expect(
      seen?.changes?.map((change) => [
        change.row.path,
        change.kind === "changed" ? change.before : null,
        change.row.value,
      ]),
    ).toEqual([
      ["facts.headcount", "40", "45"],
      [`pledge.${target}.target`, "100", "98,5"],
    ]);
    expect(seen?.events.map((event) => event.kind)).toEqual([
      "send",
      "approve",
      "bloc_return",
      "resend_to_bloc",
    ]);
    expect(seen?.events.every((event) => !("snapshot" in event))).toBe(true);
  });

  it("[V-15] stays what was sent while the unit mends it", async () => {
    const { leader, staff, officer, head, member, fileOf } = await givenReview();
    const file = await fileOf(member.id, "draft");
    await move(officer, file.id, "send");
    await move(head, file.id, "approve");
    await move(leader, file.id, "bloc_return", "Xem lại số người.");
    await db.registration.update({ where: { id: file.id }, data: { headcount: 777 } });

    for (const viewer of [leader, staff]) {
      const rows = (await findForReview(viewer, file.id, EVERYTHING, NOW))?.rows ?? [];
      expect(rows.find((row) => row.path === "facts.headcount")?.value).toBe("40");
    }
  });

  it("[V-16] leads to the next and the previous file of the same queue", async () => {
    const { leader, member, second, leading, fileOf } = await givenReview();
    const an = await fileOf(member.id, "awaiting_bloc");
    const binh = await fileOf(second.id, "accepted");
    const dong = await fileOf(leading.id, "awaiting_bloc");
    await renameFile(an.id, "Cục An");
    await renameFile(binh.id, "Cục Bình");
    await renameFile(dong.id, "Cục Đông");

    const all = await findForReview(leader, binh.id, EVERYTHING, NOW);
    expect(all).toMatchObject({ previousId: an.id, nextId: dong.id });
    const waiting = readQueue({ "trang-thai": "cho-khoi-cum" });
    expect(await findForReview(leader, an.id, waiting, NOW)).toMatchObject({
      previousId: null,
      nextId: dong.id,
    });
    expect(await findForReview(leader, dong.id, waiting, NOW)).toMatchObject({
      previousId: an.id,
      nextId: null,
    });
  });
});
