"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { errorAt } from "@/components/campaign/edition-frame";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { addCorrectionAction } from "@/lib/campaign/article/actions";
import { correctionInput } from "@/lib/campaign/article/schema";

/** Adds a correction that readers see under the text. */
export function CorrectionForm({ articleId, waits }: { articleId: string; waits: boolean }) {
  const router = useRouter();
  const [done, setDone] = useState<string | null>(null);
  const { form, send, errors } = useActionForm(correctionInput, addCorrectionAction, {
    defaultValues: { articleId, what: "" },
    onDone: ({ waits }) => {
      setDone(
        waits
          ? "Đã trình người thứ hai duyệt; được duyệt rồi, người đọc thấy đính chính ở cuối bài."
          : "Đã thêm đính chính; người đọc thấy ở cuối bài.",
      );
      form.reset({ articleId, what: "" });
      router.refresh();
    },
  });
  const { isSubmitting, submitCount } = form.formState;
  return (
    <StayingForm
      done={done}
      onTry={() => setDone(null)}
      send={send}
      errors={errors}
      attempt={submitCount}
      className="max-w-2xl"
    >
      <TextArea
        {...form.register("what")}
        error={errorAt(errors, "what")}
        label="Nội dung đính chính"
        hint="Ghi rõ chỗ đã sửa, ví dụ: “Bản đăng lúc 8:00 ghi nhầm ngày họp là 02/03; ngày đúng là 03/03.”"
        rows={3}
      />
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} icon="plus">
          {waits ? "Trình duyệt đính chính" : "Thêm đính chính"}
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
