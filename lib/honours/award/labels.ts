import { CONFIDENCE_LABEL } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatMoney } from "@/lib/platform/shared/vietnamese";
import type { BonusSheet } from "./rules";
import type { Subject } from "./schema";

export const SUBJECT_LABEL: Record<Subject, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
};

/** How the money is reckoned, in one line: the decision's day, the article, the base salary of that day. */
export function bonusGround(
  signedOn: string,
  { article, baseSalary }: Pick<BonusSheet, "article" | "baseSalary">,
): string {
  const day = `Ký ngày ${formatDay(signedOn)}`;
  if (!article || !baseSalary)
    return `${day}: Cổng chưa có hệ số hoặc mức lương cơ sở của ngày này nên chưa tính được tiền thưởng.`;
  return `${day} → ${article} → mức lương cơ sở ${formatMoney(baseSalary.amount)} (${baseSalary.basis}; ${CONFIDENCE_LABEL[baseSalary.confidence].toLocaleLowerCase("vi")}). Tiền thưởng = hệ số × mức lương cơ sở.`;
}
