import "server-only";
import { record } from "@/lib/platform/audit/record";
import { confirmPassword } from "@/lib/platform/auth/commands/confirm-password";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { lineWords } from "../labels";
import { canSee, mayPrepare, maySetRule, maySignFor } from "../policy";
import { lineOf, outcomeOf, type Replacement } from "../rules";
import {
  type AmendInput,
  type AmendmentRuleInput,
  type ConsentInput,
  covenantText,
  type WithdrawInput,
} from "../schema";
import { holdCovenant, membersOn, tellMembers } from "./ground";

/**
 * Proposes to strike out a line of the sealed paper, and what is to stand in its place. The leader proposes for any line,
 * a member's head for a target of the own unit. Refuses while another change of the line waits for its answer.
 */
export async function proposeAmendment(
  viewer: Viewer,
  input: AmendInput,
  now: Date,
): Promise<Result<{ number: number }, Failure>> {
  const { covenantId, lineId, reason } = input;
  return transact(async (tx) => {
    const held = await holdCovenant(tx, covenantId);
    if (!held) return err({ code: "not_found" });
    const members = await membersOn(tx, held.blocId, vietnamDay(now));
    if (!canSee(viewer, { blocId: held.blocId, unitIds: members }))
      return err({ code: "not_found" });
    if (held.status !== "sealed") return err({ code: "wrong_status" });
    const { text } = await tx.covenant.findUniqueOrThrow({
      where: { id: covenantId },
      select: { text: true },
    });
    const line = lineOf(covenantText.parse(text), lineId);
    if (!line) return err(invalid("lineId", "Chọn dòng cần sửa trong bản giao ước."));
    const own = line.kind === "target" && maySignFor(viewer, line.unitId);
    if (!mayPrepare(viewer, held.blocId) && !own) return err({ code: "forbidden" });
    const waiting = await tx.covenantAmendment.findFirst({
      where: { covenantId, lineId, status: "proposed" },
      select: { number: true },
    });
    if (waiting) {
      const words = `Dòng này đang chờ ý kiến ở đề nghị số ${waiting.number}.`;
      return err(invalid("lineId", words));
    }
    const number = 1 + (await tx.covenantAmendment.count({ where: { covenantId } }));
    await tx.covenantAmendment.create({
      data: {
        covenantId,
        number,
        lineId,
        before: lineWords(line),
        after: afterOf(input, line) ?? Prisma.DbNull,
        reason,
        rule: held.amendmentRule,
        proposedById: viewer.accountId,
        proposedAt: now,
      },
    });
    await tellMembers(tx, members, {
      title: `Đề nghị sửa giao ước thi đua, số ${number}: cần ý kiến của thủ trưởng các đơn vị thành viên`,
      blocCode: held.blocCode,
      at: now,
    });
    await record(tx, viewer, {
      action: "covenant.propose",
      subjectId: covenantId,
      detail: { number, lineId },
      at: now,
    });
    return ok({ number });
  });
}

function afterOf(
  input: AmendInput,
  line: NonNullable<ReturnType<typeof lineOf>>,
): Replacement | null {
  if (input.body === "") return null;
  if (line.kind === "commitment") return { kind: "commitment", body: input.body };
  return {
    kind: "target",
    indicator: input.body,
    measure: input.measure || line.target.measure,
    target: input.target ?? line.target.target,
    dueOn: input.dueOn ?? line.target.dueOn,
  };
}

async function openAmendment(tx: Tx, id: string) {
  const amendment = await tx.covenantAmendment.findUnique({
    where: { id },
    select: { covenantId: true, number: true, status: true, proposedById: true, rule: true },
  });
  const held = amendment && (await holdCovenant(tx, amendment.covenantId));
  if (!amendment || !held) return null;
  // Read again under the lock: somebody may have settled it while we waited.
  const { status } = await tx.covenantAmendment.findUniqueOrThrow({
    where: { id },
    select: { status: true },
  });
  return { held, amendment: { ...amendment, status } };
}

/**
 * The head of a member agrees to a change or refuses it, once, with the password typed again. It stands when as many
 * members of the day agreed as the rule of its proposal asks, and falls when so many cannot agree any more.
 */
export async function giveConsent(
  viewer: Viewer,
  input: ConsentInput,
  now: Date,
): Promise<Result<{ outcome: "adopted" | "refused" | "proposed" }, Failure>> {
  const { amendmentId, unitId, agrees, comment, password } = input;
  if (!maySignFor(viewer, unitId)) return err({ code: "forbidden" });
  const confirmed = await confirmPassword(viewer, password, "password");
  if (!confirmed.ok) return confirmed;
  return transact(async (tx) => {
    const opened = await openAmendment(tx, amendmentId);
    if (!opened) return err({ code: "not_found" });
    const { held, amendment } = opened;
    const members = await membersOn(tx, held.blocId, vietnamDay(now));
    if (!members.includes(unitId)) return err({ code: "not_found" });
    if (amendment.status !== "proposed") return err({ code: "wrong_status" });
    const known = await tx.covenantConsent.findUnique({
      where: { amendmentId_unitId: { amendmentId, unitId } },
      select: { id: true },
    });
    if (known) return err({ code: "conflict" });
    await tx.covenantConsent.create({
      data: {
        amendmentId,
        unitId,
        accountId: viewer.accountId,
        signerName: viewer.name,
        agrees: agrees === "yes",
        comment,
        at: now,
      },
    });
    const consents = await tx.covenantConsent.findMany({
      where: { amendmentId },
      select: { unitId: true, agrees: true },
    });
    const outcome = outcomeOf(members, consents, amendment.rule);
    if (outcome !== "proposed") {
      await tx.covenantAmendment.update({
        where: { id: amendmentId },
        data: { status: outcome, settledAt: now },
      });
      const words =
        outcome === "adopted"
          ? "đã đủ số đơn vị thành viên đồng ý"
          : "không được đồng ý, giao ước giữ nguyên";
      await tellMembers(tx, members, {
        title: `Đề nghị sửa giao ước thi đua, số ${amendment.number}: ${words}`,
        blocCode: held.blocCode,
        at: now,
      });
    }
    await record(tx, viewer, {
      action: agrees === "yes" ? "covenant.agree" : "covenant.disagree",
      subjectId: held.id,
      detail: { number: amendment.number, unitId, outcome },
      at: now,
    });
    return ok({ outcome });
  });
}

/** Takes back a proposal that waits for its answer: whoever made it, or the leader. */
export async function withdrawAmendment(
  viewer: Viewer,
  { amendmentId }: WithdrawInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const opened = await openAmendment(tx, amendmentId);
    if (!opened) return err({ code: "not_found" });
    const { held, amendment } = opened;
    const members = await membersOn(tx, held.blocId, vietnamDay(now));
    if (!canSee(viewer, { blocId: held.blocId, unitIds: members }))
      return err({ code: "not_found" });
    if (amendment.proposedById !== viewer.accountId && !mayPrepare(viewer, held.blocId))
      return err({ code: "forbidden" });
    if (amendment.status !== "proposed") return err({ code: "wrong_status" });
    await tx.covenantAmendment.update({
      where: { id: amendmentId },
      data: { status: "withdrawn", settledAt: now },
    });
    await record(tx, viewer, {
      action: "covenant.withdraw",
      subjectId: held.id,
      detail: { number: amendment.number },
      at: now,
    });
    return ok(null);
  });
}

/** Says how many members must agree to changes proposed from now on, in all blocs of a year, and how sure that is. */
export async function setAmendmentRule(
  viewer: Viewer,
  { campaignId, seen, rule, confidence }: AmendmentRuleInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!maySetRule(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { count } = await tx.campaign.updateMany({
      where: { id: campaignId, amendmentRule: seen },
      data: { amendmentRule: rule, amendmentConfidence: confidence },
    });
    if (count === 0) {
      const known = await tx.campaign.findUnique({ where: { id: campaignId } });
      return err({ code: known ? "conflict" : "not_found" });
    }
    await record(tx, viewer, {
      action: "covenant.set_rule",
      subjectId: campaignId,
      detail: { before: seen, rule, confidence },
      at: now,
    });
    return ok(null);
  });
}
