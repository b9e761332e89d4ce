import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type MilestoneState = "passed" | "now" | "next";

export type Milestone = {
  key: string;
  /** "01/03/2021", or "đang cập nhật" where the date is not confirmed. */
  when: ReactNode;
  title: string;
  detail?: ReactNode;
  state: MilestoneState;
};

const LOOK: Record<MilestoneState, { icon: IconName; word: string; dot: string; ink: string }> = {
  passed: {
    icon: "check",
    word: "Đã qua",
    dot: "border-success bg-success-soft text-success-ink",
    ink: "text-success-ink",
  },
  now: {
    icon: "flag",
    word: "Đang diễn ra",
    dot: "border-primary bg-primary text-on-primary print:bg-surface",
    ink: "text-primary-ink",
  },
  next: {
    icon: "clock",
    word: "Sắp tới",
    dot: "border-edge bg-surface text-muted",
    ink: "text-muted",
  },
};

/** Dated milestones from first to last: what has passed, what is on, what comes. */
export function Timeline({ milestones }: { milestones: Milestone[] }) {
  return (
    <ol>
      {milestones.map(({ key, when, title, detail, state }) => {
        const { icon, word, dot, ink } = LOOK[state];
        return (
          <li
            key={key}
            className="relative flex gap-4 pb-6 last:pb-0 not-last:before:absolute not-last:before:top-9 not-last:before:bottom-0 not-last:before:left-[1.0625rem] not-last:before:w-0.5 not-last:before:bg-line"
          >
            <span
              className={`z-[1] inline-flex size-9 shrink-0 items-center justify-center rounded-full border-2 ${dot}`}
            >
              <Icon name={icon} className="size-5" />
            </span>
            <div
              className="min-w-0 pt-1"
              {...(state === "now" && { "aria-current": "step" as const })}
            >
              <p className="flex flex-wrap gap-x-3 text-sm">
                <span className="font-semibold tabular-nums">{when}</span>
                <span className={`font-semibold ${ink}`}>{word}</span>
              </p>
              <p className="text-lg leading-snug font-semibold">{title}</p>
              {detail && <div className="mt-1 max-w-measure text-muted">{detail}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
