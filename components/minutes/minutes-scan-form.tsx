"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { attachMinutesScanAction } from "@/lib/entry/minutes/actions";
import { SCAN_FIELD } from "@/lib/entry/minutes/labels";
import type { Scan } from "@/lib/entry/minutes/rules";
import { minutesScanInput } from "@/lib/entry/minutes/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type Props = { registrationId: string; scan: Scan | null; remark: string | undefined };

/** Attaches the scan of the signed minutes, or puts another in its place. */
export function MinutesScanForm({ registrationId, scan, remark }: Props) {
  const router = useRouter();
  const box = useRef<HTMLFormElement>(null);
  const { form, send } = useActionForm(minutesScanInput, attachMinutesScanAction, {
    defaultValues: { registrationId },
    onDone: () => {
      box.current?.reset();
      form.resetField("scan");
      router.refresh();
    },
  });
  const { errors, isSubmitting } = form.formState;
  return (
    <form ref={box} onSubmit={send} noValidate className="max-w-xl space-y-4">
      <FileField
        id="minutes.scan"
        label={scan ? `Thay ${SCAN_FIELD.toLowerCase()}` : SCAN_FIELD}
        hint="PDF, PNG hoặc JPEG, tối đa 20 MB. Xét theo nội dung tệp, không theo tên."
        name="scan"
        accept={SCAN_ACCEPT}
        error={errors.scan?.message}
        remark={remark}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) form.setValue("scan", file);
          else form.resetField("scan");
        }}
      />
      {errors.root?.message && !errors.scan && (
        <NoticePanel kind="error" live>
          {errors.root.message}
        </NoticePanel>
      )}
      <SubmitButton
        kind="secondary"
        icon="file"
        pending={isSubmitting}
        pendingLabel="Đang tải lên…"
      >
        {scan ? "Thay bản quét" : "Đính kèm"}
      </SubmitButton>
    </form>
  );
}
