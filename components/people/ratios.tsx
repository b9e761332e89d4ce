"use client";

import { SharesPanel } from "@/components/eligibility/shares-panel";
import { Button } from "@/components/ui/button";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { OUTCOME_LABEL } from "@/lib/titles/eligibility/labels";
import type { Live } from "./live-verdicts";

type Props = { live: Live; leftOut: number; onCountAll: () => void };

/** The whole list at a glance: how many rows stand how, and each share with the number that is missing or over. */
export function Ratios({ live, leftOut, onCountAll }: Props) {
  const outcomes = [...live.verdicts.values()]
    .filter(({ subject }) => subject === "person")
    .map(({ outcome }) => outcome);
  const count = (outcome: "pass" | "fail" | "review") =>
    formatNumber(outcomes.filter((one) => one === outcome).length);
  return (
    <section aria-label="Điều kiện và tỷ lệ của danh sách">
      <p className="mb-2 flex flex-wrap gap-x-5 gap-y-1">
        {(["pass", "fail", "review"] as const).map((outcome) => (
          <span key={outcome}>
            {OUTCOME_LABEL[outcome]}: <strong>{count(outcome)}</strong>
          </span>
        ))}
      </p>
      <SharesPanel shares={live.shares} />
      {leftOut > 0 && (
        <p role="status" className="flex flex-wrap items-center gap-3">
          Đang thử: không tính {formatNumber(leftOut)} dòng. Hồ sơ không thay đổi.
          <Button kind="quiet" onClick={onCountAll}>
            Tính lại tất cả
          </Button>
        </p>
      )}
    </section>
  );
}
