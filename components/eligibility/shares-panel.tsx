import { Icon } from "@/components/ui/icon";
import { TONE_ICON, TONE_TEXT, type Tone } from "@/components/ui/tone";
import { shareWords } from "@/lib/titles/ratio/labels";
import { type Share, type Standing, standingOf } from "@/lib/titles/ratio/rules";
import type { HonourCode } from "@/lib/titles/ruleset/rules/shape";

const NAME: Partial<Record<HonourCode, string>> = {
  TTLDTT: "Tập thể lao động tiên tiến",
  TTLDXS: "Tập thể lao động xuất sắc",
  CSTDCS: "Chiến sĩ thi đua cơ sở",
};

const TONE: Record<Standing, Tone> = { kept: "success", broken: "danger", unknown: "warning" };

/** The shares of the whole list, each with the number that is missing or over. */
export function SharesPanel({ shares }: { shares: readonly Share[] }) {
  if (shares.length === 0) return null;
  return (
    <ul className="mb-4 space-y-2 rounded border border-line bg-sunken p-3">
      {shares.map((share) => {
        const { words, basis } = shareWords(share);
        const tone = TONE[standingOf(share)];
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
