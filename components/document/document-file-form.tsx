"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { FileField } from "@/components/form/file-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useStayingForm } from "@/components/form/use-staying-form";
import { attachDocumentFileAction } from "@/lib/campaign/document/actions";
import { fileInput } from "@/lib/campaign/document/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";

type Props = { documentId: string; version: number; replaces: boolean };

/** Attaches the document itself, or puts another file in its place. */
export function DocumentFileForm({ documentId, version, replaces }: Props) {
  const router = useRouter();
  const box = useRef<HTMLInputElement>(null);
  const { form, isSubmitting, staying } = useStayingForm(
    fileInput,
    (input) => attachDocumentFileAction({ ...input, version }),
    {
      defaultValues: { documentId, version },
      done: "Đã đính kèm tệp",
      onDone: () => {
        if (box.current) box.current.value = "";
        form.resetField("file");
        router.refresh();
      },
    },
  );
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying}>
      <FileField
        ref={box}
        label={replaces ? "Thay bằng tệp khác" : "Tệp toàn văn"}
        hint="PDF, PNG hoặc JPEG, tối đa 20 MB. Xét theo nội dung tệp. Không tải lên văn bản mật."
        name="file"
        accept={SCAN_ACCEPT}
        error={wrong.file?.message}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) form.setValue("file", file);
          else form.resetField("file");
        }}
      />
      <div>
        <SubmitButton
          kind="secondary"
          icon="file"
          pending={isSubmitting}
          pendingLabel="Đang tải lên…"
        >
          {replaces ? "Thay tệp" : "Đính kèm"}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
