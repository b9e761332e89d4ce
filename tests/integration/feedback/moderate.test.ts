import { describe, expect, it } from "vitest";
import {
  moderateFeedback,
  removeTemplate,
  saveTemplate,
} from "@/lib/campaign/feedback/commands/moderate";
import {
  countPending,
  findFeedback,
  listFeedback,
  listTemplates,
  publishedFeedback,
} from "@/lib/campaign/feedback/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { givenUnit, nextCode } from "@/tests/factories/organisation";
import { trail } from "@/tests/support/trail";

const NOW = new Date("2021-03-01T03:00:00Z");

const givenFeedback = (over: object = {}) =>
  db.feedback.create({
    data: {
      name: "Bà Mẫu",
      body: "Xin hỏi hạn đăng ký.",
      createdAt: NOW,
      challenge: nextCode("thach"),
      ...over,
    },
  });

const PENDING = { status: "pending", page: 1 } as const;

describe("moderating feedback", () => {
  it("[F-17] publishes with the ministry's answer, for everybody and with a trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id } = await givenFeedback();
    expect(await countPending(staff)).toBe(1);
    must(
      await moderateFeedback(
        staff,
        { feedbackId: id, version: 1, event: "publish", reply: "Hạn là 15/03/2021." },
        NOW,
      ),
    );
    const { rows, total } = await publishedFeedback(null, 1, NOW);
    expect(total).toBe(1);
    expect(rows).toMatchObject([{ id, reply: "Hạn là 15/03/2021.", status: "published" }]);
    expect(rows[0]).not.toHaveProperty("email");
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "feedback.publish", subjectId: id, accountId: staff.accountId },
    ]);
    expect(await db.outboxMail.count()).toBe(0);

    const reply = "Hạn là hết ngày 15/03/2021.";
    must(
      await moderateFeedback(staff, { feedbackId: id, version: 2, event: "answer", reply }, NOW),
    );
    expect((await publishedFeedback(null, 1, NOW)).rows).toMatchObject([{ id, reply }]);
    must(
      await moderateFeedback(
        staff,
        { feedbackId: id, version: 3, event: "refuse", reply: "" },
        NOW,
      ),
    );
    expect((await publishedFeedback(null, 1, NOW)).total).toBe(0);
    expect(await trail("feedback")).toEqual(["publish", "answer", "refuse"]);
  });

  it("[F-18] writes to whoever left an address, in the same transaction", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id } = await givenFeedback({ email: "ba.mau@vidu.vn" });
    must(
      await moderateFeedback(
        staff,
        { feedbackId: id, version: 1, event: "refuse", reply: "Nội dung đã có trên Cổng." },
        NOW,
      ),
    );
    expect(await db.outboxMail.findMany()).toMatchObject([
      { recipient: "ba.mau@vidu.vn", body: expect.stringContaining("Nội dung đã có trên Cổng.") },
    ]);
  });

  it("[F-17] refuses an empty answer, a step that cannot be, and an older version", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id } = await givenFeedback();
    const move = (event: "publish" | "answer", version: number, reply = "") =>
      moderateFeedback(staff, { feedbackId: id, version, event, reply }, NOW);
    expect(await move("answer", 1, "x")).toMatchObject({ error: { code: "wrong_status" } });
    const both = await Promise.all([move("publish", 1), move("publish", 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await move("answer", 2)).toMatchObject({
      error: { fields: { reply: [expect.any(String)] } },
    });
    expect(await move("answer", 1, "x")).toMatchObject({ error: { code: "conflict" } });
    expect(await db.auditEntry.count()).toBe(1);
  });

  it("[F-17] is shown to nobody else: the list and the lens agree for every role", async () => {
    const unit = await givenUnit();
    const { id } = await givenFeedback();
    for (const role of ROLES) {
      const placeless = role === "administrator" || role === "ministry_staff";
      const viewer = await givenViewer(role, placeless ? null : unit.id);
      const staff = role === "ministry_staff";
      expect((await listFeedback(viewer, PENDING)).rows, role).toHaveLength(staff ? 1 : 0);
      expect((await findFeedback(viewer, id)) !== null, role).toBe(staff);
      if (staff) continue;
      expect(await countPending(viewer)).toBe(0);
      expect(
        await moderateFeedback(
          viewer,
          { feedbackId: id, version: 1, event: "publish", reply: "" },
          NOW,
        ),
      ).toEqual({ ok: false, error: { code: "not_found" } });
    }
  });

  it("[F-19] keeps the words of answers as templates, one of a name", async () => {
    const staff = await givenViewer("ministry_staff");
    const stranger = await givenViewer("administrator");
    const words = { name: "Cảm ơn", body: "Cảm ơn ông/bà đã góp ý." };
    const made = must(await saveTemplate(staff, { templateId: null, version: 0, ...words }, NOW));
    expect(
      await saveTemplate(staff, { templateId: null, version: 0, ...words }, NOW),
    ).toMatchObject({
      error: { fields: { name: [expect.stringContaining("Đã có mẫu")] } },
    });
    must(
      await saveTemplate(
        staff,
        { templateId: made.id, version: 1, name: "Cảm ơn", body: "Trân trọng cảm ơn." },
        NOW,
      ),
    );
    expect(
      await saveTemplate(staff, { templateId: made.id, version: 1, ...words }, NOW),
    ).toMatchObject({ error: { code: "conflict" } });
    expect(await listTemplates(staff)).toMatchObject([{ body: "Trân trọng cảm ơn." }]);
    expect(await listTemplates(stranger)).toEqual([]);
    expect(await removeTemplate(stranger, { templateId: made.id }, NOW)).toMatchObject({
      error: { code: "forbidden" },
    });
    must(await removeTemplate(staff, { templateId: made.id }, NOW));
    expect(await db.replyTemplate.count()).toBe(0);
    expect(await trail("feedback")).toEqual(["save_template", "save_template", "remove_template"]);
  });
});
