import { Icon } from "@/components/ui/icon";
import { TONE_ICON, TONE_TEXT, type Tone } from "@/components/ui/tone";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { ROUNDING_LABEL } from "@/lib/titles/ratio/labels";
import type { Share } from "@/lib/titles/ratio/rules";
import type { HonourCode } from "@/lib/titles/ruleset/rules/shape";

const NAME: Partial<Record<HonourCode, string>> = {
  TTLDTT: "Tập thể lao động tiên tiến",
  TTLDXS: "Tập thể lao động xuất sắc",
  CSTDCS: "Chiến sĩ thi đua cơ sở",
};

/** The shares of the whole list, each with the number that is missing or over. */
export function SharesPanel({ shares }: { shares: readonly Share[] }) {
  if (shares.length === 0) return null;
  return (
    <ul className="mb-4 space-y-2 rounded border border-line bg-sunken p-3">
      {shares.map((share) => {
        const { tone, words, basis } = read(share);
        return (
          <li key={share.honour} className="flex gap-2">
            <Icon
              name={TONE_ICON[tone]}
              className={`mt-1 size-[1.1em] shrink-0 ${TONE_TEXT[tone]}`}
            />
            <div>
              <p>
                <strong>{NAME[share.honour] ?? share.honour}:</strong> {words}
              </p>
              <p className="text-sm text-muted">{basis}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function read(share: Share): { tone: Tone; words: string; basis: string } {
  if (share.kind === "quota") {
    const { used, allowed, over, base, percent, rounding } = share;
    const words =
      over > 0
        ? `${formatNumber(used)} người, vượt ${formatNumber(over)} so với mức ${formatNumber(allowed)}`
        : `${formatNumber(used)} trên tối đa ${formatNumber(allowed)} người`;
    const basis = `Không quá ${formatNumber(percent)}% của ${formatNumber(base)} Lao động tiên tiến, ${ROUNDING_LABEL[rounding]}`;
    return { tone: over > 0 ? "danger" : "success", words, basis };
  }
  const { part, whole, threshold, reached, missing, article } = share;
  const asked =
    threshold.op === "more_than" ? `trên ${threshold.percent}%` : `từ ${threshold.percent}%`;
  const basis = `${article}: ${asked} thành viên đạt Lao động tiên tiến`;
  if (whole === null)
    return {
      tone: "warning",
      words: "chưa tính được, nhập tổng số người của đơn vị ở mục Thông tin đơn vị",
      basis,
    };
  const counted = `${formatNumber(part)} trên ${formatNumber(whole)} người`;
  if (reached) return { tone: "success", words: `${counted}, đạt tỷ lệ`, basis };
  const more = missing === null ? "chưa đạt tỷ lệ" : `cần thêm ${formatNumber(missing)} cá nhân`;
  return { tone: "danger", words: `${counted}, ${more}`, basis };
}
