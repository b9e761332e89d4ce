"use client";

import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/account/action-button";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { removeTemplateAction, saveTemplateAction } from "@/lib/campaign/feedback/actions";
import { templateInput } from "@/lib/campaign/feedback/schema";

type Props = { template: { id: string; name: string; body: string; version: number } | null };

/** The words of an answer under a name, new or changed. */
export function TemplateForm({ template }: Props) {
  const router = useRouter();
  const key = template?.id ?? "moi";
  const { form, send, errors } = useActionForm(templateInput, saveTemplateAction, {
    defaultValues: {
      templateId: template?.id ?? null,
      version: template?.version ?? 0,
      name: template?.name ?? "",
      body: template?.body ?? "",
    },
    onDone: () => router.refresh(),
  });
  const { errors: wrong, isSubmitting, submitCount } = form.formState;
  return (
    <div className="grid gap-4">
      <StayingForm done={null} onTry={() => {}} send={send} errors={errors} attempt={submitCount}>
        <TextField
          {...form.register("name")}
          id={`${key}-name`}
          label="Tên mẫu"
          error={wrong.name?.message}
        />
        <TextArea
          {...form.register("body")}
          id={`${key}-body`}
          label="Nội dung"
          rows={4}
          maxLength={2000}
          error={wrong.body?.message}
        />
        <div>
          <SubmitButton kind="secondary" pending={isSubmitting}>
            {template ? "Lưu mẫu" : "Thêm mẫu"}
          </SubmitButton>
        </div>
      </StayingForm>
      {template && (
        <ActionButton
          label="Bỏ mẫu"
          about={template.name}
          kind="danger"
          act={async () => {
            const reply = await removeTemplateAction({ templateId: template.id });
            if (reply.ok) router.refresh();
            return reply;
          }}
          ask={{
            title: "Bỏ mẫu trả lời?",
            body: `Mẫu “${template.name}” không còn để chọn nữa.`,
            sure: "Bỏ mẫu",
          }}
        />
      )}
    </div>
  );
}
