"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { errorAt } from "@/components/campaign/edition-frame";
import { FileField } from "@/components/form/file-field";
import { RadioGroup } from "@/components/form/radio-group";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { useStayingForm } from "@/components/form/use-staying-form";
import { addMediaAction, editMediaAction, removeMediaAction } from "@/lib/campaign/media/actions";
import { FOCUS_LABEL } from "@/lib/campaign/media/labels";
import { PICTURE_ACCEPT } from "@/lib/campaign/media/rules";
import {
  addMediaInput,
  type EditMediaInput,
  editMediaInput,
  FOCUSES,
} from "@/lib/campaign/media/schema";
import { PressButton } from "./press-button";

const LINES = [
  { name: "alt", label: "Chữ thay ảnh", hint: "Tả ảnh cho người không nhìn thấy ảnh." },
  { name: "caption", label: "Chú thích ảnh", hint: undefined },
  { name: "credit", label: "Nguồn ảnh", hint: "Người chụp, cơ quan hoặc “Hình vẽ”." },
] as const;

/** Brings a picture into the library, and goes on to its page. */
export function AddMediaForm() {
  const router = useRouter();
  const { form, send, errors } = useActionForm(addMediaInput, addMediaAction, {
    defaultValues: { alt: "", caption: "", credit: "" },
    onDone: ({ id }) => router.push(`/lam-viec/bien-tap/anh/${id}` as Route),
  });
  const { isSubmitting, submitCount } = form.formState;
  return (
    <StayingForm
      done={null}
      onTry={() => undefined}
      send={send}
      errors={errors}
      attempt={submitCount}
      className="max-w-2xl"
    >
      <FileField
        label="Tệp ảnh"
        hint="JPEG, PNG hoặc WebP, tối đa 20 MB. Ảnh được vẽ lại: thông tin kèm theo ảnh (nơi chụp, máy chụp) bị bỏ."
        name="file"
        accept={PICTURE_ACCEPT}
        error={errorAt(errors, "file")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) form.setValue("file", file, { shouldValidate: true });
          else form.resetField("file");
        }}
      />
      {LINES.map(({ name, label, hint }) => (
        <TextField
          key={name}
          {...form.register(name)}
          label={label}
          hint={hint}
          optional={name === "caption"}
          error={errorAt(errors, name)}
        />
      ))}
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang tải lên…" icon="plus">
          Đưa vào thư viện
        </SubmitButton>
      </div>
    </StayingForm>
  );
}

/** A picture's words, and what of it stays in sight when it is cropped. */
export function EditMediaForm({ initial }: { initial: EditMediaInput }) {
  const router = useRouter();
  const version = useRef(initial.version);
  const { form, isSubmitting, staying } = useStayingForm(
    editMediaInput,
    (input) => editMediaAction({ ...input, version: version.current }),
    {
      defaultValues: initial,
      done: "Đã lưu thông tin ảnh.",
      onDone: (saved) => {
        version.current = saved.version;
        router.refresh();
      },
    },
  );
  return (
    <StayingForm {...staying} className="max-w-2xl">
      {LINES.map(({ name, label, hint }) => (
        <TextField
          key={name}
          {...form.register(name)}
          label={label}
          hint={hint}
          optional={name === "caption"}
          error={errorAt(staying.errors, name)}
        />
      ))}
      <RadioGroup
        {...form.register("focus")}
        square
        label="Phần luôn giữ khi cắt ảnh"
        hint="Ảnh trong danh sách được cắt theo khung ngang; phần này không bị cắt mất."
        choices={FOCUSES.map((value) => ({ value, label: FOCUS_LABEL[value] }))}
        error={errorAt(staying.errors, "focus")}
      />
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} icon="check">
          Lưu thông tin ảnh
        </SubmitButton>
      </div>
    </StayingForm>
  );
}

/** Takes a picture that no text shows out of the library. */
export function RemoveMediaButton({ id }: { id: string }) {
  const router = useRouter();
  return (
    <PressButton
      kind="danger"
      icon="trash"
      done="Đã bỏ ảnh"
      press={async () => {
        const reply = await removeMediaAction({ id });
        if (reply.ok) router.push("/lam-viec/bien-tap/anh" as Route);
        return reply;
      }}
    >
      Bỏ ảnh khỏi thư viện
    </PressButton>
  );
}
