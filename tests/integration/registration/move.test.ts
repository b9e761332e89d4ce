import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { savePerson } from "@/lib/entry/registration/commands/lines";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import type { Event } from "@/lib/entry/registration/workflow";
import { mintViewer, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { aPerson, givenDesk } from "@/tests/factories/desk";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

/** Takes one step with the version that stands in the database. */
async function step(viewer: Viewer, registrationId: string, event: Event, comment = "", now = NOW) {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  return moveRegistration(viewer, { registrationId, version, event, comment }, now);
}

const noticesOf = async (viewer: Viewer) =>
  (
    await db.notice.findMany({ where: { accountId: viewer.accountId }, orderBy: { id: "asc" } })
  ).map((one) => one.href);

/** Sorted keys, no spaces: written here a second time, so that the portal's own has something to disagree with. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

async function givenBlocDesk() {
  const leaderUnit = await givenUnit();
  const deputyUnit = await givenUnit();
  const desk = await givenDesk();
  const bloc = await givenBloc({
    members: [desk.unit.id, leaderUnit.id, deputyUnit.id],
    leaderId: leaderUnit.id,
    deputyId: deputyUnit.id,
  });
  const office = { blocId: bloc.id, leaderUnitId: leaderUnit.id };
  return {
    ...desk,
    bloc,
    leader: await givenViewer("bloc_leader", leaderUnit.id, [
      { ...office, unitId: leaderUnit.id, office: "leader" },
    ]),
    deputy: await givenViewer("bloc_leader", deputyUnit.id, [
      { ...office, unitId: deputyUnit.id, office: "deputy" },
    ]),
  };
}

describe("sending to the head", () => {
  it("[R-21] freezes the content with its SHA-256, gives a receipt, and tells the head", async () => {
    const { file, officer, head, unit } = await givenDesk();
    const result = await step(officer, file.id, "send");
    const receiptCode = `TD2021-${unit.code}-01`;
    expect(result).toEqual({ ok: true, value: { status: "awaiting_head", receiptCode } });

    const event = await db.registrationEvent.findFirstOrThrow();
    expect(event).toMatchObject({
      sequence: 1,
      kind: "send",
      fromStatus: "draft",
      toStatus: "awaiting_head",
      receiptCode,
      actorId: officer.accountId,
      at: NOW,
      snapshot: {
        unitCode: unit.code,
        facts: { headcount: 40, womenCount: 18, launchedOn: "2021-02-01" },
        people: [{ fullName: "Trần Thị Ví Dụ", honour: { kind: "form", code: "BKB" } }],
        targets: [{ indicator: "Văn bản trình đúng hạn", baseline: "90", target: "100" }],
      },
    });
    const sha256 = createHash("sha256")
      .update(JSON.stringify(sorted(event.snapshot)))
      .digest("hex");
    expect(event.sha256).toBe(sha256);
    expect(await noticesOf(head)).toEqual([`/lam-viec/dang-ky/${file.id}`]);
    expect(await noticesOf(officer)).toEqual([]);
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "registration.send", detail: { from: "draft", to: "awaiting_head", sequence: 1 } },
    ]);
  });

  it("ties each person to the roster of the unit, and enrols who is not on it", async () => {
    const { file, officer, unit, first } = await givenDesk();
    const employ = (fullName: string, birthYear: number | null, unitId: string) =>
      db.person.create({
        data: { fullName, birthYear, employments: { create: { unitId, position: "Chuyên viên" } } },
      });
    const known = await employ("Trần Thị Ví Dụ", 1985, first.id);
    await employ("Lê Văn Hưng", 1990, unit.id);
    const elsewhere = await employ("Lê Văn Hùng", 1990, (await givenUnit()).id);
    const more = [
      aPerson(file.id, { fullName: "Lê Văn Hùng" }),
      aPerson(file.id, { fullName: "Lê Văn Hùng", honour: { kind: "form", code: "BKB" } }),
    ];
    for (const person of more)
      expect(await savePerson(officer, person, NOW)).toMatchObject({ ok: true });

    expect(await step(officer, file.id, "send")).toMatchObject({ ok: true });

    const lines = await db.registrationLine.findMany({
      orderBy: { id: "asc" },
      include: { person: { include: { employments: true } } },
    });
    const byName = (name: string) => lines.filter((line) => line.fullName === name);
    expect(byName("Trần Thị Ví Dụ").map((line) => line.personId)).toEqual([known.id]);
    const [one, two] = byName("Lê Văn Hùng");
    expect(one?.personId).toBe(two?.personId);
    expect(one?.personId).not.toBe(elsewhere.id);
    expect(one?.person).toMatchObject({
      fullName: "Lê Văn Hùng",
      birthYear: 1990,
      employments: [{ unitId: unit.id, position: "Chuyên viên" }],
    });
    expect(await db.person.count()).toBe(4);
  });

  it("[R-22] is refused while something is missing, names each field, and changes nothing", async () => {
    const { file, officer } = await givenDesk();
    await db.registration.update({
      where: { id: file.id },
      data: { headcount: null, womenCount: null },
    });
    await db.registrationLine.updateMany({ data: { commendationFormCode: null } });
    const [line] = file.lines;
    const result = await step(officer, file.id, "send");
    expect(result.ok ? null : result.error).toEqual({
      code: "invalid",
      fields: {
        "facts.headcount": ["Nhập tổng số cán bộ, công chức, viên chức, người lao động."],
        "facts.womenCount": ["Nhập số nữ (nhập 0 nếu không có)."],
        [`people.${line?.id}.honour`]: ["Chọn danh hiệu đăng ký cho Trần Thị Ví Dụ."],
      },
    });
    expect(await db.registration.findUniqueOrThrow({ where: { id: file.id } })).toMatchObject({
      status: "draft",
      version: 1,
    });
    expect(await db.registrationEvent.count()).toBe(0);
    expect(await db.auditEntry.count()).toBe(0);
  });

  it("[R-06] is refused after the window, and so is the head's approval; the draft stays", async () => {
    const { file, officer, head } = await givenDesk();
    const late = new Date("2021-03-15T17:00:00Z");
    const closed = { ok: false, error: { code: "window_closed", closedOn: "2021-03-15" } };
    expect(await step(officer, file.id, "send", "", late)).toEqual(closed);
    await step(officer, file.id, "send");
    expect(await step(head, file.id, "approve", "", late)).toEqual(closed);
    expect(await step(head, file.id, "head_return", "Quá hạn", late)).toMatchObject({ ok: true });
  });

  it("[R-23] happens once when two press the button together", async () => {
    const { file, officer } = await givenDesk();
    const send = () =>
      moveRegistration(
        officer,
        { registrationId: file.id, version: 1, event: "send", comment: "" },
        NOW,
      );
    const results = await Promise.all([send(), send()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.registrationEvent.count()).toBe(1);
  });

  it("is refused to who saw an older version", async () => {
    const { file, officer } = await givenDesk();
    expect(
      await moveRegistration(
        officer,
        { registrationId: file.id, version: 9, event: "send", comment: "" },
        NOW,
      ),
    ).toEqual({ ok: false, error: { code: "conflict" } });
  });
});

describe("before the file leaves the unit", () => {
  it("[R-24] the officer takes it back and sends it again, with a second receipt", async () => {
    const { file, officer, unit } = await givenDesk();
    await step(officer, file.id, "send");
    expect(await step(officer, file.id, "recall")).toEqual({
      ok: true,
      value: { status: "draft", receiptCode: null },
    });
    expect(await step(officer, file.id, "send")).toMatchObject({
      value: { receiptCode: `TD2021-${unit.code}-03` },
    });
    expect(await trail("registration")).toEqual(["send", "recall", "send"]);
  });

  it("[R-25] the head returns it with a reason, and the officer is told", async () => {
    const { file, officer, head } = await givenDesk();
    await step(officer, file.id, "send");
    expect(await step(head, file.id, "head_return", "Bổ sung chỉ tiêu")).toMatchObject({
      ok: true,
    });
    expect(
      await db.registrationEvent.findFirstOrThrow({ where: { kind: "head_return" } }),
    ).toMatchObject({
      comment: "Bổ sung chỉ tiêu",
      actorId: head.accountId,
      toStatus: "returned_by_head",
    });
    expect(await noticesOf(officer)).toEqual([`/lam-viec/dang-ky/${file.id}`]);
    expect(await trail("registration")).toEqual(["send", "head_return"]);
  });

  it("[R-26] the head approves it: it leaves for the bloc of that day, whose leader is told", async () => {
    const { file, officer, head, bloc, leader, deputy } = await givenBlocDesk();
    await step(officer, file.id, "send");
    expect(await step(head, file.id, "approve")).toMatchObject({
      value: { status: "awaiting_bloc" },
    });
    expect(await db.registration.findUniqueOrThrow({ where: { id: file.id } })).toMatchObject({
      status: "awaiting_bloc",
      blocId: bloc.id,
      sentAt: NOW,
    });
    expect(await noticesOf(leader)).toEqual([`/lam-viec/tham-dinh/${file.id}`]);
    expect(await noticesOf(deputy)).toEqual([]);
    expect(await noticesOf(officer)).toEqual([`/lam-viec/dang-ky/${file.id}`]);
  });

  it("tells the ministry when the unit has no bloc, or the bloc nobody to review", async () => {
    const { file, officer, head, staff } = await givenDesk();
    await step(officer, file.id, "send");
    await step(head, file.id, "approve");
    expect(await noticesOf(staff)).toEqual([`/lam-viec/tham-dinh/${file.id}`]);
    expect(await step(staff, file.id, "take_over", "Khối chưa có Khối trưởng")).toMatchObject({
      value: { status: "awaiting_ministry" },
    });
    expect(await trail("registration")).toEqual(["send", "approve", "take_over"]);
  });

  it("[R-07] nobody takes another's step, and outsiders do not even see the file", async () => {
    const { file, officer, head, department, stranger, staff } = await givenDesk();
    const codes = [];
    const attempts: [Viewer, Event][] = [
      [head, "send"],
      [department, "send"],
      [officer, "approve"],
      [stranger, "send"],
      [staff, "accept"],
      [head, "approve"],
      [officer, "recall"],
    ];
    for (const [viewer, event] of attempts) {
      const result = await step(viewer, file.id, event);
      codes.push(result.ok ? "ok" : result.error.code);
    }
    expect(codes).toEqual([
      "forbidden",
      "forbidden",
      "forbidden",
      "not_found",
      "not_found",
      "wrong_status",
      "wrong_status",
    ]);
  });
});

describe("after the file has left the unit", () => {
  it("[R-27] it goes back to the stage that returned it, and its status is always what its last event says", async () => {
    const { file, officer, head, leader, staff } = await givenBlocDesk();
    const path: [Viewer, Event, string][] = [
      [officer, "send", ""],
      [head, "approve", ""],
      [leader, "bloc_return", "Thiếu năm sinh"],
      [officer, "resend_to_bloc", ""],
      [leader, "endorse", ""],
      [staff, "ministry_return", "Sửa chỉ tiêu"],
      [officer, "resend_to_ministry", ""],
      [staff, "accept", ""],
    ];
    for (const [viewer, event, comment] of path) {
      expect(await step(viewer, file.id, event, comment)).toMatchObject({ ok: true });
      const row = await db.registration.findUniqueOrThrow({
        where: { id: file.id },
        include: { events: { orderBy: { sequence: "desc" }, take: 1 } },
      });
      expect(row.status).toBe(row.events[0]?.toStatus);
    }
    const events = await db.registrationEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.map((event) => event.toStatus)).toEqual([
      "awaiting_head",
      "awaiting_bloc",
      "returned_by_bloc",
      "awaiting_bloc",
      "awaiting_ministry",
      "returned_by_ministry",
      "awaiting_ministry",
      "accepted",
    ]);
    expect(events.map((event) => event.receiptCode !== null)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    // Each step has its trace.
    expect(await trail("registration")).toEqual(path.map(([, event]) => event));
  });

  it("a return hands over the remarks of its stage; sending again settles them", async () => {
    const { file, officer, head, leader } = await givenBlocDesk();
    await step(officer, file.id, "send");
    await step(head, file.id, "approve");
    const remark = {
      registrationId: file.id,
      body: "Xem lại",
      createdAt: NOW,
      authorId: leader.accountId,
    };
    const ofBloc = await db.reviewComment.create({
      data: { ...remark, stage: "bloc", path: "facts.headcount" },
    });
    const ofMinistry = await db.reviewComment.create({
      data: { ...remark, stage: "ministry", path: "facts.contactName" },
    });
    await step(leader, file.id, "bloc_return", "Xem các ý kiến");
    const comment = (id: string) => db.reviewComment.findUniqueOrThrow({ where: { id } });
    expect(await comment(ofBloc.id)).toMatchObject({ issuedAt: NOW, settledAt: null });
    expect(await comment(ofMinistry.id)).toMatchObject({ issuedAt: null });
    await step(officer, file.id, "resend_to_bloc");
    expect(await comment(ofBloc.id)).toMatchObject({ issuedAt: NOW, settledAt: NOW });
  });

  it("the ministry does not step in where the bloc has its reviewer", async () => {
    const { file, officer, head, staff } = await givenBlocDesk();
    await step(officer, file.id, "send");
    await step(head, file.id, "approve");
    expect(await step(staff, file.id, "take_over", "Làm thay")).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { comment: [expect.any(String)] } },
    });
  });
});

it("a viewer with no role at all moves nothing", async () => {
  const { file, officer } = await givenDesk();
  const nobody = mintViewer({ ...officer, grants: [] });
  expect(await step(nobody, file.id, "send")).toEqual({ ok: false, error: { code: "not_found" } });
});
