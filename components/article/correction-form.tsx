"use client";

import { useRouter } from "next/navigation";
import { errorAt } from "@/components/campaign/edition-frame";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useStayingForm } from "@/components/form/use-staying-form";
import { addCorrectionAction } from "@/lib/campaign/article/actions";
import { correctionInput } from "@/lib/campaign/article/schema";

/** Adds a correction that readers see under the text. */
export function CorrectionForm({ articleId, waits }: { articleId: string; waits: boolean }) {
  const router = useRouter();
  const { form, isSubmitting, staying } = useStayingForm(correctionInput, addCorrectionAction, {
    defaultValues: { articleId, what: "" },
    done: ({ waits }) =>
      waits
        ? "Đã trình người thứ hai duyệt; được duyệt rồi, người đọc thấy đính chính ở cuối bài."
        : "Đã thêm đính chính; người đọc thấy ở cuối bài.",
    empties: true,
    onDone: () => router.refresh(),
  });
  return (
    <StayingForm {...staying} className="max-w-2xl">
      <TextArea
        {...form.register("what")}
        error={errorAt(staying.errors, "what")}
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
