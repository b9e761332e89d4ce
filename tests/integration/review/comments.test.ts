import { describe, expect, it } from "vitest";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { addComment, editComment, removeComment } from "@/lib/judging/review/commands";
import { commentsOf, issuedComments } from "@/lib/judging/review/queries";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { NOW } from "@/tests/factories/registration";
import { givenReview, minutesLater } from "@/tests/factories/review";

const remark = (registrationId: string, over: Record<string, string> = {}) => ({
  registrationId,
  path: "facts.headcount",
  body: "Đề nghị kiểm tra lại số người.",
  ...over,
});

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

describe("a remark on a field", () => {
  it("[V-03] is written beside the field, leaves a trace, and is the stage's own until the return", async () => {
    const { leader, deputy, staff, officer, member, fileOf } = await givenReview();
    const { id, lines } = await fileOf(member.id, "awaiting_bloc");
    const path = `people.${lines[0]?.id}.jobTitle`;

    const result = await addComment(leader, remark(id, { path, body: "Ghi rõ chức vụ." }), NOW);

    expect(result.ok).toBe(true);
    expect(await db.reviewComment.findMany()).toMatchObject([
      {
        registrationId: id,
        stage: "bloc",
        path,
        body: "Ghi rõ chức vụ.",
        authorId: leader.accountId,
        createdAt: NOW,
        issuedAt: null,
        settledAt: null,
      },
    ]);
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "review.add_comment", subjectId: id, accountId: leader.accountId },
    ]);
    expect(await commentsOf(leader, id)).toHaveLength(1);
    for (const viewer of [deputy, staff, officer]) expect(await commentsOf(viewer, id)).toEqual([]);
  });

  it("[V-04] reaches the unit when the file is returned, and is settled when it is sent again", async () => {
    const { leader, officer, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    await addComment(leader, remark(id), NOW);

    const returned = await moveRegistration(
      leader,
      { registrationId: id, version: 1, event: "bloc_return", comment: "Đề nghị bổ sung." },
      minutesLater(1),
    );
    expect(returned.ok).toBe(true);
    expect(await issuedComments(officer, id)).toMatchObject([
      { path: "facts.headcount", stage: "bloc", issuedAt: minutesLater(1), settledAt: null },
    ]);

    const resent = await moveRegistration(
      officer,
      { registrationId: id, version: 2, event: "resend_to_bloc", comment: "" },
      minutesLater(2),
    );
    expect(resent).toMatchObject({ ok: true, value: { status: "awaiting_bloc" } });
    expect(await issuedComments(officer, id)).toEqual([]);
    expect(await commentsOf(officer, id)).toMatchObject([{ settledAt: minutesLater(2) }]);
  });

  it("does not reach the unit when the file passes instead", async () => {
    const { leader, officer, staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    await addComment(leader, remark(id), NOW);
    await moveRegistration(
      leader,
      { registrationId: id, version: 1, event: "endorse", comment: "" },
      NOW,
    );
    expect(await commentsOf(officer, id)).toEqual([]);
    expect(await commentsOf(staff, id)).toEqual([]);
  });

  it("[V-10] is the ministry's to make once the file waits for it", async () => {
    const { staff, leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_ministry");
    expect((await addComment(staff, remark(id), NOW)).ok).toBe(true);
    expect(await db.reviewComment.findFirst()).toMatchObject({ stage: "ministry" });
    expect(await addComment(leader, remark(id), NOW)).toEqual(refused("forbidden"));
  });

  it("[V-17] of the unit's head stays inside the unit", async () => {
    const { head, officer, leader, staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_head");
    expect((await addComment(head, remark(id), NOW)).ok).toBe(true);
    expect(await commentsOf(officer, id)).toEqual([]);
    await moveRegistration(
      head,
      { registrationId: id, version: 1, event: "head_return", comment: "Sửa giúp." },
      NOW,
    );
    expect(await issuedComments(officer, id)).toMatchObject([{ stage: "head" }]);
    await db.registration.update({ where: { id }, data: { status: "awaiting_bloc" } });
    expect(await commentsOf(leader, id)).toEqual([]);
    expect(await commentsOf(staff, id)).toEqual([]);
  });

  it("shows a department's officer only what concerns the department", async () => {
    const { member, leader, fileOf } = await givenReview();
    const file = await fileOf(member.id, "awaiting_bloc");
    const line = file.lines[0]?.id ?? "";
    const part = await db.registrationPart.create({
      data: {
        registration: { connect: { id: file.id } },
        department: {
          create: {
            code: "PHONG",
            name: "Phòng Mẫu",
            shortName: "Phòng",
            kind: "division",
            parentId: member.id,
            confidence: "confirmed",
          },
        },
      },
    });
    await db.registrationLine.update({ where: { id: line }, data: { partId: part.id } });
    const department = await givenViewer("department_officer", part.departmentId);
    await addComment(leader, remark(file.id), NOW);
    await addComment(leader, remark(file.id, { path: `people.${line}.note` }), NOW);
    await moveRegistration(
      leader,
      { registrationId: file.id, version: 1, event: "bloc_return", comment: "Đề nghị bổ sung." },
      NOW,
    );
    expect(await issuedComments(department, file.id)).toMatchObject([
      { path: `people.${line}.note` },
    ]);
  });
});

describe("a remark is refused", () => {
  it("[V-12] on a field that the file does not have", async () => {
    const { leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const result = await addComment(leader, remark(id, { path: "people.nobody.note" }), NOW);
    expect(result).toEqual(refused("invalid"));
    expect(await db.reviewComment.count()).toBe(0);
    expect(await db.auditEntry.count()).toBe(0);
  });

  it.each(["returned_by_bloc", "returned_by_ministry", "accepted"] as const)(
    "[V-12] while the file waits for nobody's review: %s",
    async (status) => {
      const { leader, staff, member, fileOf } = await givenReview();
      const { id } = await fileOf(member.id, status);
      expect(await addComment(leader, remark(id), NOW)).toEqual(refused("wrong_status"));
      expect(await addComment(staff, remark(id), NOW)).toEqual(refused("wrong_status"));
    },
  );

  it("[V-07] by the leader on the own unit's file, which is the deputy's", async () => {
    const { leader, deputy, leading, fileOf } = await givenReview();
    const { id } = await fileOf(leading.id, "awaiting_bloc");
    expect(await addComment(leader, remark(id), NOW)).toEqual(refused("forbidden"));
    expect((await addComment(deputy, remark(id), NOW)).ok).toBe(true);
  });

  it("[V-08] by the leader of another bloc, for whom the file does not exist", async () => {
    const { elsewhere, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    expect(await addComment(elsewhere, remark(id), NOW)).toEqual(refused("not_found"));
    expect(await commentsOf(elsewhere, id)).toEqual([]);
  });

  it("[V-02] by the leader before the file has left its unit", async () => {
    const { leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_head");
    expect(await addComment(leader, remark(id), NOW)).toEqual(refused("not_found"));
  });
});

describe("one's own remark", () => {
  it("[V-03] can be rewritten and taken back until it is handed over", async () => {
    const { leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const made = await addComment(leader, remark(id), NOW);
    if (!made.ok) throw new Error("expected a remark");

    await editComment(leader, { id: made.value.id, body: "Xem lại số liệu." }, NOW);
    expect(await db.reviewComment.findFirst()).toMatchObject({ body: "Xem lại số liệu." });
    expect(await removeComment(leader, { id: made.value.id }, NOW)).toEqual({
      ok: true,
      value: null,
    });
    expect(await db.reviewComment.count()).toBe(0);
    expect((await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map((e) => e.action)).toEqual(
      ["review.add_comment", "review.edit_comment", "review.remove_comment"],
    );
    expect(await removeComment(leader, { id: made.value.id }, NOW)).toEqual(refused("not_found"));
  });

  it("[V-12] is not rewritten once the unit has it", async () => {
    const { leader, staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const made = await addComment(leader, remark(id), NOW);
    if (!made.ok) throw new Error("expected a remark");
    await db.reviewComment.updateMany({ data: { issuedAt: NOW } });
    const edit = { id: made.value.id, body: "Khác." };
    expect(await editComment(leader, edit, NOW)).toEqual(refused("wrong_status"));
    expect(await removeComment(leader, edit, NOW)).toEqual(refused("wrong_status"));
    expect(await editComment(staff, edit, NOW)).toEqual(refused("forbidden"));
  });

  it("[V-12] is nobody else's to touch, colleague or unit", async () => {
    const { leader, officer, leading, bloc, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const made = await addComment(leader, remark(id), NOW);
    if (!made.ok) throw new Error("expected a remark");
    const colleague = await givenViewer("unit_head", leading.id, [
      { blocId: bloc.id, unitId: leading.id, office: "leader", leaderUnitId: leading.id },
    ]);
    const edit = { id: made.value.id, body: "Khác." };
    expect(await editComment(colleague, edit, NOW)).toEqual(refused("forbidden"));
    expect(await removeComment(officer, edit, NOW)).toEqual(refused("not_found"));
    expect(await editComment(leader, { ...edit, id: crypto.randomUUID() }, NOW)).toEqual(
      refused("not_found"),
    );
  });
});

it("twice as many reviewers as connections can write at once, and a return in their midst loses none", async () => {
  const { leader, officer, member, fileOf } = await givenReview();
  const { id } = await fileOf(member.id, "awaiting_bloc");
  const results = await Promise.all([
    ...Array.from({ length: 20 }, () => addComment(leader, remark(id), NOW)),
    moveRegistration(
      leader,
      { registrationId: id, version: 1, event: "bloc_return", comment: "Đề nghị bổ sung." },
      NOW,
    ),
  ]);
  expect(results.at(-1)?.ok).toBe(true);
  const written = results.slice(0, -1).filter((result) => result.ok).length;
  expect(await db.reviewComment.count()).toBe(written);
  expect(await issuedComments(officer, id)).toHaveLength(written);
});
