import { Timeline } from "@/components/layout/timeline";
import { COUNT_HINT, leftWords, whenWords } from "@/lib/campaign/calendar/labels";
import {
  type Holiday,
  type Milestone,
  milestoneState,
  timeLeft,
} from "@/lib/campaign/calendar/rules";
import { ConfidenceMark } from "./confidence-mark";

type Props = {
  milestones: readonly Milestone[];
  today: string;
  holidays: readonly Holiday[];
};

/** The year's steps in order, each with where it stands today and the working days left. */
export function MilestoneTimeline({ milestones, today, holidays }: Props) {
  return (
    <>
      <Timeline
        milestones={milestones.map((milestone) => {
          const state = milestoneState(milestone, today);
          const { dueOn, confidence, note } = milestone;
          return {
            key: milestone.code,
            when: (
              <span className="inline-block first-letter:uppercase">{whenWords(milestone)}</span>
            ),
            title: milestone.name,
            state,
            detail: (
              <>
                {state !== "passed" && dueOn !== null && (
                  <span className="mr-3 font-semibold text-ink">
                    {leftWords(timeLeft(today, dueOn, holidays))}
                  </span>
                )}
                <ConfidenceMark confidence={confidence} />
                {note && <p className="text-sm">{note}</p>}
              </>
            ),
          };
        })}
      />
      <p className="mt-4 text-sm text-muted">{COUNT_HINT}</p>
    </>
  );
}
