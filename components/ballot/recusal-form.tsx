"use client";

import { useState } from "react";
import { ActionButton } from "@/components/account/action-button";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { addRecusalAction, removeRecusalAction } from "@/lib/judging/ballot/actions";
import { recusalInput } from "@/lib/judging/ballot/schema";

type Named = { readonly id: string; readonly name: string };

/** A member who stands back from a line, with the reason that goes into the minutes. */
export function RecusalForm({
  sessionId,
  voters,
  lines,
}: {
  sessionId: string;
  voters: readonly Named[];
  lines: readonly Named[];
}) {
  const [done, setDone] = useState<string | null>(null);
  const { form, send, errors } = useActionForm(recusalInput, addRecusalAction, {
    defaultValues: { sessionId, voterId: "", lineId: "", reason: "" },
    onDone: () => {
      setDone("Đã ghi nhận.");
      form.reset();
    },
  });
  const { errors: wrong, isSubmitting, submitCount } = form.formState;
  const choices = (named: readonly Named[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <StayingForm
      done={done}
      onTry={() => setDone(null)}
      send={send}
      errors={errors}
      attempt={submitCount}
      className="max-w-3xl"
    >
      <SelectField
        {...form.register("voterId")}
        label="Thành viên không tham gia biểu quyết"
        choices={choices(voters)}
        error={wrong.voterId?.message}
      />
      <SelectField
        {...form.register("lineId")}
        label="ở dòng"
        choices={choices(lines)}
        error={wrong.lineId?.message}
      />
      <TextField {...form.register("reason")} label="Lý do" error={wrong.reason?.message} />
      <div>
        <SubmitButton kind="secondary" pending={isSubmitting} pendingLabel="Đang lưu…">
          Ghi nhận
        </SubmitButton>
      </div>
    </StayingForm>
  );
}

/** Takes back a recusal that was entered by hand. */
export function RemoveRecusal(props: {
  sessionId: string;
  voterId: string;
  lineId: string;
  about: string;
}) {
  const { about, ...ref } = props;
  return (
    <ActionButton label="Bỏ" about={about} kind="quiet" act={() => removeRecusalAction(ref)} />
  );
}
