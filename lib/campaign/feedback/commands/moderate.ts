import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { queueMails } from "@/lib/platform/mail/outbox";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { answerMail } from "../labels";
import { canSee, mayModerate } from "../policy";
import { loadFeedback } from "../queries";
import type { ModerateInput, RemoveTemplateInput, TemplateInput } from "../schema";
import { follow } from "../workflow";

/**
 * Publishes a feedback, with an answer or without one, changes the answer of a published one, or refuses it. Whoever
 * left an address is told by mail. `version` is the one last seen; a stale one is a conflict.
 */
export async function moderateFeedback(
  viewer: Viewer,
  { feedbackId, version, event, reply }: ModerateInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const feedback = await loadFeedback(tx, feedbackId);
    if (!feedback || !canSee(viewer, feedback)) return err({ code: "not_found" });
    if (!mayModerate(viewer)) return err({ code: "forbidden" });
    const next = follow(feedback.status, event);
    if (!next.ok) return next;
    if (event === "answer" && reply === "") return err(invalid("reply", "Nhập câu trả lời."));

    const { count } = await tx.feedback.updateMany({
      where: { id: feedback.id, version, status: feedback.status },
      data: { status: next.value, reply, moderatedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    if (feedback.email !== null) {
      const mail = answerMail(event, { name: feedback.name, body: feedback.body, reply });
      await queueMails(tx, [{ recipient: feedback.email, ...mail }], now);
    }
    await record(tx, viewer, {
      action: `feedback.${event}`,
      subjectId: feedback.id,
      detail: { from: feedback.status, to: next.value, reply },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Keeps the words of an answer under a name, new or changed. Refuses a name that another template has. */
export async function saveTemplate(
  viewer: Viewer,
  { templateId, version, ...words }: TemplateInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayModerate(viewer)) return err({ code: "forbidden" });
  try {
    return await transact(async (tx) => {
      if (templateId !== null) {
        const { count } = await tx.replyTemplate.updateMany({
          where: { id: templateId, version },
          data: { ...words, version: { increment: 1 } },
        });
        if (count === 0) return err({ code: "conflict" });
      }
      const id =
        templateId ?? (await tx.replyTemplate.create({ data: words, select: { id: true } })).id;
      await record(tx, viewer, {
        action: "feedback.save_template",
        subjectId: id,
        detail: { name: words.name },
        at: now,
      });
      return ok({ id });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("name", "Đã có mẫu mang tên này. Đặt tên khác."));
  }
}

/** Gives a template up. */
export async function removeTemplate(
  viewer: Viewer,
  { templateId }: RemoveTemplateInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayModerate(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { count } = await tx.replyTemplate.deleteMany({ where: { id: templateId } });
    if (count === 0) return err({ code: "not_found" });
    await record(tx, viewer, {
      action: "feedback.remove_template",
      subjectId: templateId,
      detail: {},
      at: now,
    });
    return ok({ id: templateId });
  });
}
