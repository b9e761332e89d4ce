"use client";

import { ScanForm } from "@/components/form/scan-form";
import { attachMinutesScanAction } from "@/lib/entry/minutes/actions";
import { SCAN_FIELD } from "@/lib/entry/minutes/labels";
import type { Scan } from "@/lib/entry/minutes/rules";
import { minutesScanInput } from "@/lib/entry/minutes/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type Props = { registrationId: string; scan: Scan | null; remark: string | undefined };

/** The scan of the signed minutes of a unit. */
export function MinutesScanForm({ registrationId, scan, remark }: Props) {
  return (
    <ScanForm
      id="minutes.scan"
      schema={minutesScanInput}
      attach={attachMinutesScanAction}
      beside={{ registrationId }}
      label={scan ? `Thay ${SCAN_FIELD.toLowerCase()}` : SCAN_FIELD}
      accept={SCAN_ACCEPT}
      replaces={scan !== null}
      remark={remark}
    />
  );
}
