"use client";

import { StepDialog } from "@/components/form/step-dialog";
import { moveSheetAction } from "@/lib/judging/scoring/actions";
import { EVENT_LABEL, EVENT_PREVIEW } from "@/lib/judging/scoring/labels";
import { type Event, needsComment } from "@/lib/judging/scoring/workflow";

type Props = { id: string; version: number; event: Event };

/** One step of a unit's sheet. */
export function MoveStep({ id, version, event }: Props) {
  const aside = event === "send_back" || event === "skip";
  return (
    <StepDialog
      label={EVENT_LABEL[event]}
      preview={EVENT_PREVIEW[event]}
      icon={event === "send_back" ? "return" : "send"}
      primary={!aside}
      reasonHint={needsComment(event) ? "Đơn vị và Khối, Cụm đọc nguyên văn." : null}
      act={(comment) => moveSheetAction({ id, version, event, comment })}
    />
  );
}
