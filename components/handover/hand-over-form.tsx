"use client";

import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { handOverAction } from "@/lib/judging/handover/actions";

/** The outgoing leader says that everything was handed over. */
export function HandOverForm({ code }: { code: string }) {
  return (
    <PlainForm action={handOverAction} hidden={{ code }} submit="Đã bàn giao" icon="send">
      {(fieldOf) => (
        <TextArea
          {...fieldOf("note")}
          label="Ghi chú cho đơn vị kế nhiệm"
          rows={3}
          maxLength={2_000}
          optional
        />
      )}
    </PlainForm>
  );
}
