"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import type { DefaultValues, FieldValues, Path, PathValue } from "react-hook-form";
import type { z } from "zod";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Reply } from "@/lib/platform/shared/reply";
import { FileField } from "./file-field";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

type Props<I extends FieldValues & { scan: File }, O extends FieldValues> = {
  schema: z.ZodType<O, I>;
  attach: (input: I) => Promise<Reply<unknown>>;
  /** What is sent beside the file. */
  beside: Omit<I, "scan">;
  label: string;
  /** The kinds of file that are taken, as the browser is told them. */
  accept: string;
  /** True where another scan stands already. */
  replaces: boolean;
  id?: string;
  remark?: string | undefined;
};

const SCAN = "scan";

/** Attaches the scan of a signed paper, or puts another in its place. */
export function ScanForm<I extends FieldValues & { scan: File }, O extends FieldValues>({
  schema,
  attach,
  beside,
  label,
  accept,
  replaces,
  id = SCAN,
  remark,
}: Props<I, O>) {
  const router = useRouter();
  const box = useRef<HTMLFormElement>(null);
  const name = SCAN as Path<I>;
  const { form, send, errors } = useActionForm<I, O, unknown>(
    schema,
    (input) => attach({ ...input, ...beside }),
    {
      defaultValues: beside as DefaultValues<I>,
      onDone: () => {
        box.current?.reset();
        form.resetField(name);
        router.refresh();
      },
    },
  );
  const ofScan = errors.find(({ field }) => field === SCAN)?.message;
  const other = errors[0]?.message;
  return (
    <form ref={box} onSubmit={send} noValidate className="max-w-xl space-y-4">
      <FileField
        id={id}
        label={label}
        hint="PDF, PNG hoặc JPEG, tối đa 20 MB. Xét theo nội dung tệp, không theo tên."
        name={SCAN}
        accept={accept}
        error={ofScan}
        remark={remark}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) form.setValue(name, file as PathValue<I, Path<I>>);
          else form.resetField(name);
        }}
      />
      {!ofScan && other && (
        <NoticePanel kind="error" live>
          {other}
        </NoticePanel>
      )}
      <SubmitButton
        kind="secondary"
        icon="file"
        pending={form.formState.isSubmitting}
        pendingLabel="Đang tải lên…"
      >
        {replaces ? "Thay bản quét" : "Đính kèm"}
      </SubmitButton>
    </form>
  );
}
