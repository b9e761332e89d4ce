"use client";

import { FileField } from "@/components/form/file-field";
import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { attachEvidenceAction, moveReportAction } from "@/lib/entry/progress/actions";
import type { Event } from "@/lib/entry/progress/workflow";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type EvidenceProps = {
  reportId: string;
  lineId: string;
  indicator: string;
  /** The name of the scan that stands there now. */
  held: string | null;
};

/** Keeps a scan as the evidence of one figure. */
export function EvidenceForm({ reportId, lineId, indicator, held }: EvidenceProps) {
  return (
    <PlainForm
      action={attachEvidenceAction}
      hidden={{ reportId, lineId }}
      submit="Đính kèm"
      kind="secondary"
      done="Đã đính kèm"
      idPrefix={`tep-${lineId}-`}
    >
      {(fieldOf) => (
        <FileField
          {...fieldOf("file")}
          label={indicator}
          hint={`PDF, PNG hoặc JPEG, tối đa 20 MB.${held ? ` Đang có: ${held}` : ""}`}
          accept={SCAN_ACCEPT}
        />
      )}
    </PlainForm>
  );
}

type StepProps = {
  reportId: string;
  version: number;
  event: Event;
  label: string;
  asksReason: boolean;
};

/** One step of a report. What it misses in the report itself is mended in the report's own form, so it names its fields. */
export function StepForm({ reportId, version, event, label, asksReason }: StepProps) {
  return (
    <PlainForm
      action={moveReportAction}
      hidden={{ reportId, version, event }}
      submit={label}
      kind={event === "approve" || event === "hand_in" ? "primary" : "secondary"}
      idPrefix={asksReason ? `${event}-` : ""}
    >
      {(fieldOf) => asksReason && <TextArea {...fieldOf("comment")} label="Lý do" rows={2} />}
    </PlainForm>
  );
}
