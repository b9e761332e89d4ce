"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { attachScanAction } from "@/lib/honours/decision/actions";
import { scanInput } from "@/lib/honours/decision/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type Props = { decisionId: string; version: number; replaces: boolean };

/** Attaches the scan of the signed paper, or puts another in its place. */
export function ScanForm({ decisionId, version, replaces }: Props) {
  const router = useRouter();
  const box = useRef<HTMLFormElement>(null);
  const { form, send } = useActionForm(
    scanInput,
    (input) => attachScanAction({ ...input, version }),
    {
      defaultValues: { decisionId, version },
      onDone: () => {
        box.current?.reset();
        form.resetField("scan");
        router.refresh();
      },
    },
  );
  const { errors, isSubmitting } = form.formState;
  return (
    <form ref={box} onSubmit={send} noValidate className="space-y-4">
      <FileField
        label={replaces ? "Thay bằng bản quét khác" : "Bản quét quyết định đã ký"}
        hint="PDF, PNG hoặc JPEG, tối đa 20 MB. Xét theo nội dung tệp, không theo tên."
        name="scan"
        accept={SCAN_ACCEPT}
        error={errors.scan?.message}
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
        {replaces ? "Thay bản quét" : "Đính kèm"}
      </SubmitButton>
    </form>
  );
}
