"use client";

import { ScanForm } from "@/components/form/scan-form";
import { attachScanAction } from "@/lib/honours/decision/actions";
import { scanInput } from "@/lib/honours/decision/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type Props = { decisionId: string; version: number; replaces: boolean };

/** The scan of the signed decision. */
export function DecisionScanForm({ decisionId, version, replaces }: Props) {
  return (
    <ScanForm
      schema={scanInput}
      attach={attachScanAction}
      beside={{ decisionId, version }}
      label={replaces ? "Thay bằng bản quét khác" : "Bản quét quyết định đã ký"}
      accept={SCAN_ACCEPT}
      replaces={replaces}
    />
  );
}
