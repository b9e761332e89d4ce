import { describe, expect, it } from "vitest";
import { saveMinutes } from "@/lib/entry/minutes/commands";
import { saveTarget } from "@/lib/entry/pledge/commands";
import { saveFacts } from "@/lib/entry/registration/commands/facts";
import { removeLine, savePerson } from "@/lib/entry/registration/commands/lines";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import type { Event } from "@/lib/entry/registration/workflow";
import { addComment, markOpened } from "@/lib/judging/review/commands";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { aPerson, someFacts } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";
import { trail } from "@/tests/support/trail";

const move = async (
  viewer: Viewer,
  registrationId: string,
  event: Event,
  comment = "",
  now = NOW,
) => {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  return moveRegistration(viewer, { registrationId, version, event, comment }, now);
};

/** A file that went the whole way to the bloc and was returned with remarks on these paths. */
async function givenReturned(pathsOf: (lineId: string) => string[], asks = true) {
  const review = await givenReview();
  const file = await review.fileOf(review.member.id, "draft");
  const line = file.lines[0];
  if (!line) throw new Error("the file has no line");
  await move(review.officer, file.id, "send");
  await move(review.head, file.id, "approve");
  for (const path of pathsOf(line.id)) {
    const said = { registrationId: file.id, path, body: "Xem lại.", asks };
    expect((await addComment(review.leader, said, NOW)).ok).toBe(true);
  }
  expect((await move(review.leader, file.id, "bloc_return", "Bổ sung.")).ok).toBe(true);
  return { ...review, file, line };
}

const facts = (id: string, over: Record<string, unknown> = {}) =>
  someFacts(id, {
    headcount: 40,
    womenCount: 18,
    launchedOn: "2021-02-01",
    contactName: "Nguyễn Văn Mẫu",
    contactPosition: "",
    ...over,
  });

const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
  result.ok ? "ok" : result.error?.code;

describe("after a return that asks for fields", () => {
  it("[X-18] what was asked is saved; anything else is refused beside its field and undone", async () => {
    const { officer, file } = await givenReturned(() => ["facts.headcount"]);
    expect((await saveFacts(officer, facts(file.id, { headcount: 44 }), NOW)).ok).toBe(true);
    const refused = await saveFacts(
      officer,
      facts(file.id, { version: 2, headcount: 44, contactName: "Người khác" }),
      NOW,
    );
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { contactName: [expect.stringContaining("giữ như bản")] } },
    });
    expect(await db.registration.findUniqueOrThrow({ where: { id: file.id } })).toMatchObject({
      headcount: 44,
      contactName: "Nguyễn Văn Mẫu",
      factsVersion: 2,
    });
  });

  it("[X-18] no command changes another section: people, pledge or minutes", async () => {
    const { officer, file, line } = await givenReturned(() => ["facts.headcount"]);
    expect(codeOf(await savePerson(officer, aPerson(file.id), NOW))).toBe("invalid");
    expect(codeOf(await removeLine(officer, { registrationId: file.id, id: line.id }, NOW))).toBe(
      "invalid",
    );
    const [target] = file.targets;
    const saved = await saveTarget(
      officer,
      {
        registrationId: file.id,
        id: target?.id ?? null,
        version: 1,
        contentCode: "c1",
        indicator: "Khác hẳn",
        responsible: "",
        measure: "%",
        baseline: null,
        target: null,
        weight: null,
        dueOn: null,
      },
      NOW,
    );
    expect(codeOf(saved)).toBe("invalid");
    const meeting = {
      registrationId: file.id,
      version: 0,
      metOn: "2021-02-20",
      totalMembers: 9,
      presentMembers: 9,
      chair: "",
      secretary: "",
      votes: {},
    };
    expect(codeOf(await saveMinutes(officer, meeting, NOW))).toBe("invalid");
    expect(await db.registrationLine.count()).toBe(1);
    expect(await db.unitMinutes.count()).toBe(0);
  });

  it("[X-18] what slipped in behind the commands is found when the file is sent again", async () => {
    const { officer, file } = await givenReturned(() => ["facts.headcount"]);
    await db.registration.update({ where: { id: file.id }, data: { contactName: "Người khác" } });
    expect(codeOf(await move(officer, file.id, "resend_to_bloc"))).toBe("invalid");
    await db.registration.update({
      where: { id: file.id },
      data: { contactName: "Nguyễn Văn Mẫu" },
    });
    expect((await move(officer, file.id, "resend_to_bloc")).ok).toBe(true);
  });

  it("[X-19] a remark on a row lets it go, one on the section lets others come", async () => {
    const one = await givenReturned((lineId) => [`people.${lineId}.fullName`]);
    expect(codeOf(await savePerson(one.officer, aPerson(one.file.id), NOW))).toBe("invalid");
    const ref = { registrationId: one.file.id, id: one.line.id };
    expect((await removeLine(one.officer, ref, NOW)).ok).toBe(true);
  });

  it("[X-19] a remark on the section opens its rows", async () => {
    const { officer, file } = await givenReturned(() => ["people"]);
    expect((await savePerson(officer, aPerson(file.id), NOW)).ok).toBe(true);
    expect(codeOf(await saveFacts(officer, facts(file.id, { headcount: 41 }), NOW))).toBe(
      "invalid",
    );
  });

  it("[X-19] remarks that ask for nothing close nothing", async () => {
    const { officer, file } = await givenReturned(() => ["facts.headcount"], false);
    expect((await savePerson(officer, aPerson(file.id), NOW)).ok).toBe(true);
  });

  it("[X-20] a title or unit renamed meanwhile does not lock the file", async () => {
    const { officer, file } = await givenReturned(() => ["facts.headcount"]);
    await db.commendationForm.updateMany({ data: { name: "Bằng khen (tên mới)" } });
    await db.campaignContent.updateMany({ data: { title: "Tên nội dung mới" } });
    expect((await saveFacts(officer, facts(file.id, { headcount: 44 }), NOW)).ok).toBe(true);
    expect((await move(officer, file.id, "resend_to_bloc")).ok).toBe(true);
  });
});

describe("taking a file back from the bloc", () => {
  const AFTER = new Date("2021-03-15T17:00:00Z");

  it("[X-21] works until somebody there has opened it, and the head approves again", async () => {
    const { officer, head, leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "draft");
    await move(officer, id, "send");
    await move(head, id, "approve");
    expect(await move(officer, id, "recall_from_bloc")).toMatchObject({
      value: { status: "draft" },
    });
    const told = await db.notice.findMany({ where: { accountId: leader.accountId } });
    expect(told.at(-1)?.title).toContain("rút lại từ Khối/Cụm");
    await move(officer, id, "send");
    await move(head, id, "approve");
    expect((await markOpened(leader, { registrationId: id }, NOW)).ok).toBe(true);
    expect(codeOf(await move(officer, id, "recall_from_bloc"))).toBe("already_opened");
    expect(await db.auditEntry.count({ where: { action: "review.open" } })).toBe(1);
    expect(await trail("registration")).toEqual([
      "send",
      "approve",
      "recall_from_bloc",
      "send",
      "approve",
    ]);
  });

  it("[X-21] is not stopped by who only looks on, and not possible after the last day", async () => {
    const { officer, head, deputy, staff, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "draft");
    await move(officer, id, "send");
    await move(head, id, "approve");
    for (const viewer of [deputy, staff, officer])
      expect((await markOpened(viewer, { registrationId: id }, NOW)).ok).toBe(true);
    expect(codeOf(await move(officer, id, "recall_from_bloc", "", AFTER))).toBe("window_closed");
    expect(codeOf(await move(head, id, "recall_from_bloc"))).toBe("forbidden");
    expect((await move(officer, id, "recall_from_bloc")).ok).toBe(true);
  });

  it("[X-21] of what answered a return is refused", async () => {
    const { officer, file } = await givenReturned(() => []);
    expect((await move(officer, file.id, "resend_to_bloc")).ok).toBe(true);
    expect(codeOf(await move(officer, file.id, "recall_from_bloc"))).toBe("already_opened");
  });

  it("[X-21] and opening it at once: one of the two comes first, and the file is where that one left it", async () => {
    const { officer, head, leader, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "draft");
    await move(officer, id, "send");
    await move(head, id, "approve");
    const [recalled] = await Promise.all([
      move(officer, id, "recall_from_bloc"),
      markOpened(leader, { registrationId: id }, NOW),
    ]);
    const file = await db.registration.findUniqueOrThrow({ where: { id } });
    expect(file.status).toBe(recalled.ok ? "draft" : "awaiting_bloc");
    if (!recalled.ok) expect(["already_opened", "conflict"]).toContain(recalled.error.code);
    if (recalled.ok) expect(file.openedAt).toBeNull();
  });
});
