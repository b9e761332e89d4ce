import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatMoney, formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Bonus, BonusOfAward, Coefficient } from "./rules";

/** "1,5", or "không quá 0,6" where the text sets a limit alone. */
export const coefficientWords = ({ value, upTo }: Coefficient): string =>
  `${upTo ? "không quá " : ""}${formatNumber(value)}`;

/** What an award pays, in a cell. */
export function bonusWords({ bonus, coveredByHigher }: BonusOfAward): string {
  if (!bonus) return "Chưa có mức";
  if (coveredByHigher) return "Đã tính ở hình thức cao hơn";
  return `${bonus.coefficient.upTo ? "Không quá " : ""}${formatMoney(bonus.amount)}`;
}

/** "Hệ số 0,3 × 1.490.000 đ", where little room is. */
export const bonusFactors = ({ coefficient, baseSalary }: Bonus): string =>
  `Hệ số ${coefficientWords(coefficient)} × ${formatMoney(baseSalary.amount)}`;

/** How it is reckoned: "Hệ số 1 × mức lương cơ sở 1.490.000 đ (Nghị định 38/2019/NĐ-CP)". */
export const bonusReckoning = ({ coefficient, baseSalary }: Bonus): string =>
  `Hệ số ${coefficientWords(coefficient)} × mức lương cơ sở ${formatMoney(baseSalary.amount)} (${baseSalary.basis})`;

/** "hệ số, mức lương cơ sở cần xác nhận"; null where a text confirms both and there is nothing to add. */
export function bonusDoubt({ bonus, coveredByHigher }: BonusOfAward): string | null {
  if (!bonus) return "cần xác nhận";
  const doubted = [
    coveredByHigher && "việc tính mức cao nhất",
    CONFIDENCE_MARK[bonus.coefficient.confidence] && "hệ số",
    CONFIDENCE_MARK[bonus.baseSalary.confidence] && "mức lương cơ sở",
  ].filter((what) => what !== false && what !== null);
  return doubted.length === 0 ? null : `${doubted.join(", ")} cần xác nhận`;
}

/** Under a list of awards: how the bonus of each came about. */
export const BONUS_NOTE =
  "Tiền thưởng bằng hệ số nhân với mức lương cơ sở của ngày ký quyết định, không làm tròn; nhiều hình thức cho cùng một thành tích trong một quyết định được tính mức cao nhất.";
