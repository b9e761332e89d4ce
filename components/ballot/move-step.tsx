"use client";

import { StepDialog } from "@/components/form/step-dialog";
import { moveSessionAction } from "@/lib/judging/ballot/actions";
import { EVENT_LABEL, EVENT_PREVIEW } from "@/lib/judging/ballot/labels";
import { type Event, needsReason } from "@/lib/judging/ballot/workflow";

type Props = { id: string; version: number; event: Event };

/** One step of the vote. */
export function MoveStep({ id, version, event }: Props) {
  return (
    <StepDialog
      label={EVENT_LABEL[event]}
      preview={EVENT_PREVIEW[event]}
      icon={event === "void" ? "cross" : "next"}
      primary={event !== "void"}
      reasonHint={needsReason(event) ? "Lý do được lưu và báo cho các thành viên." : null}
      act={(reason) => moveSessionAction({ id, version, event, reason })}
    />
  );
}
