"use client";

import { VerdictView } from "@/components/eligibility/verdict-view";
import { ROW_TOOL } from "@/components/registration/row-frame";
import { Icon } from "@/components/ui/icon";
import { TONE_ICON, TONE_TEXT, type Tone } from "@/components/ui/tone";
import { HELD_LABEL, OUTCOME_LABEL } from "@/lib/titles/eligibility/labels";
import { freezeVerdict } from "@/lib/titles/eligibility/rules/frozen";
import type { Outcome, Verdict } from "@/lib/titles/eligibility/rules/judge";

const TONE: Record<Outcome, Tone> = { pass: "success", fail: "danger", review: "warning" };
const SHORT: Record<Outcome, string> = { pass: "Đủ", fail: "Chưa đủ", review: "Xem xét" };

type ButtonProps = {
  verdict: Verdict;
  about: string;
  open: boolean;
  onPress: () => void;
};

/** ✓ đủ · ✗ chưa đủ · ! cần xem xét; pressed, it says why. */
export function VerdictButton({ verdict, about, open, onPress }: ButtonProps) {
  const { outcome, held } = verdict;
  const tone = TONE[outcome];
  return (
    <button
      type="button"
      aria-expanded={open}
      title={held ? HELD_LABEL : OUTCOME_LABEL[outcome]}
      onClick={onPress}
      className={`${ROW_TOOL} px-1 text-sm font-semibold whitespace-nowrap ${TONE_TEXT[tone]} hover:bg-sunken`}
    >
      <Icon name={held ? "clock" : TONE_ICON[tone]} className="size-4" />
      {held ? "Tạm dừng" : SHORT[outcome]}
      <span className="sr-only">: vì sao, {about}</span>
    </button>
  );
}

type Props = {
  verdict: Verdict | undefined;
  counted: boolean;
  id: string;
  about: string;
  onToggle: (id: string) => void;
};

/** Why a row stands as it does, and the way to try the list without it. */
export function RowVerdict({ verdict, counted, id, about, onToggle }: Props) {
  return (
    <div className="my-2 grid gap-3 border-l-4 border-line bg-paper px-4 py-3">
      {verdict ? (
        <VerdictView verdict={freezeVerdict(verdict)} />
      ) : (
        <p>Dòng này đang không được tính vào tỷ lệ.</p>
      )}
      <label className="inline-flex min-h-target items-center gap-2">
        <input type="checkbox" checked={counted} onChange={() => onToggle(id)} className="size-5" />
        <span>
          Tính dòng này vào tỷ lệ của danh sách
          <span className="sr-only">: {about}</span>
          <span className="text-sm text-muted"> (bỏ chọn để thử, không thay đổi hồ sơ)</span>
        </span>
      </label>
    </div>
  );
}
