import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { notifyUnit } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { rulesetOn } from "@/lib/titles/ruleset/rules/rulesets";
import type { RulesetCode } from "@/lib/titles/ruleset/rules/shape";
import { mayAnswer, mayChooseRuleset, verdictSightOf } from "./policy";
import { judgeFile } from "./queries";
import { tallyOf } from "./rules";
import type { AnswerInput, RulesetInput } from "./schema";

type Kept = { readonly ruleset: RulesetCode; readonly reason: string };

async function keep(
  tx: Tx,
  viewer: Viewer,
  registrationId: string,
  now: Date,
  reason: string,
): Promise<Kept | null> {
  const judged = await judgeFile(tx, registrationId, vietnamDay(now));
  if (!judged) return null;
  const { pass, fail, review } = tallyOf(judged.lines);
  await tx.verdictSet.create({
    data: {
      registrationId,
      rulesetCode: judged.ruleset,
      reason,
      verdicts: judged.lines as unknown as Prisma.InputJsonArray,
      passed: pass,
      failed: fail,
      inReview: review,
      actorId: viewer.accountId,
      at: now,
    },
  });
  return { ruleset: judged.ruleset, reason };
}

/**
 * Keeps the verdicts of a file as it is sent, in the transaction of the sending. When it leaves its unit the ruleset in
 * force on that day becomes its own, unless the ministry has chosen one. What was kept is never written again.
 */
export async function keepVerdicts(
  tx: Tx,
  viewer: Viewer,
  registrationId: string,
  { received }: { received: boolean },
  now: Date,
): Promise<void> {
  if (received) {
    const chosen = await tx.verdictSet.count({ where: { registrationId, reason: { not: "" } } });
    const inForce = chosen === 0 ? rulesetOn(vietnamDay(now)) : null;
    const known = inForce && (await tx.ruleset.findUnique({ where: { code: inForce.code } }));
    if (known)
      await tx.registration.update({
        where: { id: registrationId },
        data: { rulesetCode: known.code },
      });
  }
  await keep(tx, viewer, registrationId, now, "");
}

/**
 * The ministry judges a file by another ruleset than that of its day of receipt, and says why: a transition clause may
 * favour the applicant. New verdicts are kept beside the old ones, and the unit is told. Refuses the ruleset it has.
 */
export async function chooseRuleset(
  viewer: Viewer,
  input: RulesetInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const file = await tx.registration.findUnique({
      where: { id: input.registrationId },
      include: { parts: { select: { departmentId: true } } },
    });
    const subject = file && {
      ...file,
      departmentIds: file.parts.map((part) => part.departmentId),
    };
    if (!subject || verdictSightOf(viewer, subject) === null) return err({ code: "not_found" });
    if (!mayChooseRuleset(viewer, subject)) return err({ code: "forbidden" });
    if (subject.rulesetCode === input.ruleset)
      return err(invalid("ruleset", "Hồ sơ đang áp dụng bộ quy định này. Chọn bộ quy định khác."));
    const { count } = await tx.registration.updateMany({
      where: { id: subject.id, version: input.version },
      data: { rulesetCode: input.ruleset, version: { increment: 1 }, updatedAt: now },
    });
    if (count === 0) return err({ code: "conflict" });
    await keep(tx, viewer, subject.id, now, input.reason);
    await notifyUnit(tx, subject.unitId, ["unit_officer", "unit_head"], {
      title: `Bộ áp dụng bộ quy định khác cho hồ sơ đăng ký thi đua của ${subject.unitName}`,
      href: `/lam-viec/dang-ky/${subject.id}/dieu-kien`,
      at: now,
    });
    await record(tx, viewer, {
      action: "registration.choose_ruleset",
      subjectId: subject.id,
      detail: { from: subject.rulesetCode, to: input.ruleset, reason: input.reason },
      at: now,
    });
    return ok({ version: input.version + 1 });
  });
}

/**
 * Says what only people can weigh about one line, with its ground; the latest word counts. The head's about the own
 * unit's file, the ministry's once the file has reached it. Nobody's say changes a verdict that was kept.
 */
export async function answerJudgement(
  viewer: Viewer,
  input: AnswerInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const { registrationId, lineId, name, said, reason } = input;
    const line = await tx.registrationLine.findFirst({
      where: { id: lineId, registrationId },
      include: { registration: { include: { parts: { select: { departmentId: true } } } } },
    });
    const subject = line && {
      ...line.registration,
      departmentIds: line.registration.parts.map((part) => part.departmentId),
    };
    if (!subject || verdictSightOf(viewer, subject) === null) return err({ code: "not_found" });
    if (!mayAnswer(viewer, subject)) return err({ code: "forbidden" });
    const data = { said, reason, actorId: viewer.accountId, at: now };
    await tx.judgementAnswer.upsert({
      where: { lineId_name: { lineId, name } },
      update: data,
      create: { lineId, name, ...data },
    });
    await record(tx, viewer, {
      action: "registration.answer_judgement",
      subjectId: registrationId,
      detail: { lineId, name, said },
      at: now,
    });
    return ok(null);
  });
}
