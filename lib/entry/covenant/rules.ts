import type { z } from "zod";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import type { AmendmentRule, covenantText, replacement } from "./schema";

/** What the members sign, as plain data: hashed, printed, and never changed once it is sealed. */
export type CovenantText = z.infer<typeof covenantText>;
export type CovenantMember = CovenantText["members"][number];
export type CovenantTarget = CovenantMember["targets"][number];
export type Replacement = z.infer<typeof replacement>;

/** A line of the text, whosever it is. */
export type Line =
  | { readonly kind: "commitment"; readonly id: string; readonly body: string }
  | {
      readonly kind: "target";
      readonly id: string;
      readonly unitId: string;
      readonly target: CovenantTarget;
    };

/** The line of this id; null when the text has none. */
export function lineOf(text: CovenantText, id: string): Line | null {
  const commitment = text.commitments.find((one) => one.id === id);
  if (commitment) return { kind: "commitment", ...commitment };
  for (const { unitId, targets } of text.members) {
    const target = targets.find((one) => one.id === id);
    if (target) return { kind: "target", id, unitId, target };
  }
  return null;
}

/** A change that the bloc agreed to, in the order of its agreement. */
export type Change = { readonly lineId: string; readonly after: Replacement | null };

/** The targets of one member as they stand today: struck lines gone, replaced ones with what replaced them. */
export function standingTargets(
  text: CovenantText,
  changes: readonly Change[],
  unitId: string,
): CovenantTarget[] {
  const own = text.members.find((member) => member.unitId === unitId)?.targets ?? [];
  return own.flatMap((target) => {
    const last = changes.filter(({ lineId }) => lineId === target.id).at(-1);
    if (!last) return [target];
    const { after } = last;
    if (after?.kind !== "target") return [];
    const { kind: _, ...figures } = after;
    return [{ ...target, ...figures }];
  });
}

/** The common commitments as they stand today. */
export function standingCommitments(text: CovenantText, changes: readonly Change[]) {
  return text.commitments.flatMap((commitment) => {
    const last = changes.filter(({ lineId }) => lineId === commitment.id).at(-1);
    if (!last) return [commitment];
    return last.after?.kind === "commitment" ? [{ ...commitment, body: last.after.body }] : [];
  });
}

/** The members that promise nothing of their own yet. */
export const membersWithoutTargets = ({ members }: CovenantText): CovenantMember[] =>
  members.filter(({ targets }) => targets.length === 0);

/** Why the text cannot be opened for signing; null when it can. A leader may open before every member has its targets. */
export function openRefusal(text: CovenantText, acceptMissing: boolean): Failure | null {
  if (text.commitments.length === 0)
    return invalid("commitments", "Nhập ít nhất một cam kết chung trước khi mở ký.");
  if (text.members.length < 2)
    return invalid("commitments", "Giao ước cần ít nhất hai đơn vị thành viên.");
  const missing = membersWithoutTargets(text);
  if (missing.length === 0 || acceptMissing) return null;
  const names = missing.map(({ unitName }) => unitName).join("; ");
  return invalid(
    "acceptMissing",
    `Chưa có chỉ tiêu của: ${names}. Chờ các đơn vị gửi hồ sơ, hoặc đánh dấu đồng ý mở ký khi chưa đủ chỉ tiêu.`,
  );
}

/** The least number of members whose agreement is enough. */
function consentsNeeded(rule: AmendmentRule, members: number): number {
  switch (rule) {
    case "all":
      return members;
    case "two_thirds":
      return Math.ceil((members * 2) / 3);
    case "majority":
      return Math.floor(members / 2) + 1;
  }
}

/** What the members of today have said to an amendment. It is settled as soon as what is still to be said changes nothing. */
export function outcomeOf(
  memberUnitIds: readonly string[],
  consents: readonly { readonly unitId: string; readonly agrees: boolean }[],
  rule: AmendmentRule,
): "adopted" | "refused" | "proposed" {
  const said = (answer: boolean) =>
    memberUnitIds.filter((id) =>
      consents.some(({ unitId, agrees }) => unitId === id && agrees === answer),
    ).length;
  const needed = consentsNeeded(rule, memberUnitIds.length);
  if (memberUnitIds.length - said(false) < needed) return "refused";
  return needed > 0 && said(true) >= needed ? "adopted" : "proposed";
}
