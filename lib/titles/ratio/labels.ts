import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";
import type { Rounding } from "@/lib/titles/ruleset/rules/figures";
import type { Share } from "./rules";

const ROUNDING_LABEL: Record<Rounding, string> = {
  floor: "làm tròn xuống",
  nearest: "làm tròn đến số gần nhất, từ 0,5 làm tròn lên",
  ceiling: "làm tròn lên",
};

/** How a list stands to a quota or a share that the law asks for, what mends it, and where the law says so. */
export function shareWords(share: Share): { readonly words: string; readonly basis: string } {
  return share.kind === "quota" ? quotaWords(share) : partWords(share);
}

function quotaWords(quota: Extract<Share, { kind: "quota" }>) {
  const { used, allowed, over, base, percent, rounding } = quota;
  const most = formatNumber(allowed);
  const reached =
    allowed > 0
      ? `${formatNumber(used)} người, bằng ${formatPercent(Math.round((100 * used) / allowed))} mức tối đa ${most} người`
      : `${formatNumber(used)} người, mức tối đa hiện là 0`;
  return {
    words:
      over > 0
        ? `${reached}: bỏ bớt ${formatNumber(over)} người, hoặc đăng ký thêm Lao động tiên tiến để nâng mức`
        : `${formatNumber(used)} trên tối đa ${most} người`,
    basis: `Không quá ${formatPercent(percent)} của ${formatNumber(base)} Lao động tiên tiến, ${ROUNDING_LABEL[rounding]}`,
  };
}

function partWords(share: Extract<Share, { kind: "share" }>) {
  const { part, whole, threshold, reached, missing, article } = share;
  const asked =
    threshold.op === "more_than"
      ? `trên ${formatPercent(threshold.percent)}`
      : `từ ${formatPercent(threshold.percent)}`;
  const basis = `${article}: ${asked} thành viên đạt Lao động tiên tiến`;
  if (whole === null)
    return {
      words: "chưa tính được, nhập tổng số người của đơn vị ở mục Thông tin đơn vị",
      basis,
    };
  const counted = `${formatNumber(part)} trên ${formatNumber(whole)} người`;
  if (reached) return { words: `${counted}, đạt tỷ lệ`, basis };
  const more = missing === null ? "chưa đạt tỷ lệ" : `cần thêm ${formatNumber(missing)} cá nhân`;
  return { words: `${counted}, ${more}`, basis };
}
