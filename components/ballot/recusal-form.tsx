"use client";

import { ActionButton } from "@/components/account/action-button";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
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
  const { form, isSubmitting, staying } = useStayingForm(recusalInput, addRecusalAction, {
    defaultValues: { sessionId, voterId: "", lineId: "", reason: "" },
    done: "Đã ghi nhận.",
    empties: true,
  });
  const { errors: wrong } = form.formState;
  const choices = (named: readonly Named[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <StayingForm {...staying} className="max-w-3xl">
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
