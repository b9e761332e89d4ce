import { DoubtMark } from "@/components/ui/doubt-mark";
import { bonusDoubt, bonusFactors, bonusReckoning, bonusWords } from "@/lib/titles/bonus/labels";
import type { BonusOfAward } from "@/lib/titles/bonus/rules";

/** What an award pays, how that is reckoned, and what of it is still to be confirmed. */
export function BonusCell({ of, brief = false }: { of: BonusOfAward; brief?: boolean }) {
  const doubt = bonusDoubt(of);
  return (
    <>
      <span className="tabular-nums">{bonusWords(of)}</span>
      {of.bonus && (
        <span className="block text-sm font-normal text-muted">
          {(brief ? bonusFactors : bonusReckoning)(of.bonus)}
        </span>
      )}
      {doubt && (
        <span className="block">
          <DoubtMark>{doubt}</DoubtMark>
        </span>
      )}
    </>
  );
}
