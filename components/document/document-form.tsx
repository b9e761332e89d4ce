"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { addDocumentAction, editDocumentAction } from "@/lib/campaign/document/actions";
import { documentName, KIND_LABEL } from "@/lib/campaign/document/labels";
import {
  addInput,
  DOCUMENT_KINDS,
  type DocumentDraft,
  type DocumentKind,
} from "@/lib/campaign/document/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";
import { CONFIDENCE_LABEL, CONFIDENCES } from "@/lib/platform/shared/confidence";
import type { Reply } from "@/lib/platform/shared/reply";

type Props = {
  entry: DocumentDraft;
  /** The entry being corrected; null while it is first made, and then the document itself may come along. */
  subject: { id: string; version: number } | null;
  successors: readonly { id: string; kind: DocumentKind; number: string }[];
};

type Kept = { id: string } | { version: number };

const DAYS = [
  { name: "signedOn", label: "Ngày ban hành", hint: "Ví dụ: 31/07/2017" },
  { name: "effectiveOn", label: "Có hiệu lực từ ngày", hint: "Ví dụ: 01/10/2017" },
  { name: "expiresOn", label: "Hiệu lực đến hết ngày", hint: "Để trống khi còn hiệu lực" },
] as const;

/** What the register says of a document. What is not known is left empty rather than guessed. */
export function DocumentForm({ entry, subject, successors }: Props) {
  const router = useRouter();
  const [version, setVersion] = useState(subject?.version ?? 0);
  const { form, isSubmitting, staying } = useStayingForm(
    addInput,
    async ({ file, ...typed }): Promise<Reply<Kept>> =>
      subject
        ? editDocumentAction({ ...typed, documentId: subject.id, version })
        : addDocumentAction({ ...typed, file }),
    {
      defaultValues: { ...entry, file: null },
      done: (value) => ("id" in value ? null : "Đã lưu thông tin văn bản"),
      onDone: (value) => {
        if ("id" in value) return router.push(`/lam-viec/bien-tap/van-ban/${value.id}` as Route);
        setVersion(value.version);
        router.refresh();
      },
    },
  );
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying}>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-3">
        <SelectField
          {...form.register("kind")}
          label="Loại văn bản"
          error={wrong.kind?.message}
          choices={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: KIND_LABEL[kind] }))}
        />
        <TextField
          {...form.register("number")}
          label="Số, ký hiệu"
          hint="Ví dụ: 91/2017/NĐ-CP"
          error={wrong.number?.message}
          autoComplete="off"
        />
        <TextField
          {...form.register("year")}
          label="Năm ban hành"
          error={wrong.year?.message}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <TextArea
        {...form.register("title")}
        label="Trích yếu"
        error={wrong.title?.message}
        rows={3}
        maxLength={500}
      />
      <TextField
        {...form.register("issuer")}
        label="Cơ quan ban hành"
        hint="Ví dụ: Bộ Tài nguyên và Môi trường"
        error={wrong.issuer?.message}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-3">
        {DAYS.map(({ name, label, hint }) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field, fieldState }) => (
              <DateField
                {...field}
                label={label}
                hint={hint}
                optional
                error={fieldState.error?.message}
              />
            )}
          />
        ))}
      </div>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          {...form.register("signerTitle")}
          label="Chức vụ người ký"
          optional
          error={wrong.signerTitle?.message}
        />
        <TextField
          {...form.register("signerName")}
          label="Họ và tên người ký"
          hint="Để trống nếu chưa rõ"
          optional
          error={wrong.signerName?.message}
          autoComplete="off"
        />
      </div>
      <SelectField
        {...form.register("replacedById")}
        label="Được thay thế bởi"
        optional
        placeholder="Chưa có văn bản thay thế trong danh mục"
        error={wrong.replacedById?.message}
        choices={successors.map((one) => ({ value: one.id, label: documentName(one) }))}
      />
      <TextArea
        {...form.register("note")}
        label="Ghi chú cho người đọc"
        hint="Ví dụ: điều gì còn cần đối chiếu"
        optional
        error={wrong.note?.message}
        rows={3}
        maxLength={1000}
      />
      <SelectField
        {...form.register("confidence")}
        label="Mức độ xác nhận"
        placeholder={null}
        wrapperClass="max-w-sm"
        error={wrong.confidence?.message}
        choices={CONFIDENCES.map((one) => ({ value: one, label: CONFIDENCE_LABEL[one] }))}
      />
      {!subject && (
        <FileField
          label="Tệp toàn văn"
          hint="PDF, PNG hoặc JPEG, tối đa 20 MB. Không tải lên văn bản mật. Có thể đính kèm sau."
          optional
          name="file"
          accept={SCAN_ACCEPT}
          error={wrong.file?.message}
          onChange={(event) => form.setValue("file", event.target.files?.[0] ?? null)}
        />
      )}
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang lưu…">
          {subject ? "Lưu thông tin" : "Nhập vào danh mục"}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
