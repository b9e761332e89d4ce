"use client";

import { useRef, useState } from "react";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { ParagraphField } from "@/components/form/paragraph-field";
import { SelectField } from "@/components/form/select-field";
import { useActionForm } from "@/components/form/use-action-form";
import { saveMilestonesAction } from "@/lib/campaign/calendar/actions";
import { type MilestonesInput, milestonesInput } from "@/lib/campaign/calendar/schema";
import { errorAt, SaveBar } from "./edition-frame";
import { CONFIDENCE_CHOICES } from "./movements-form";

type Props = { initial: MilestonesInput; names: Record<string, string>; waits: boolean };

/** The year's dates. They open and close the forms, so they are saved by the button alone. */
export function MilestonesForm({ initial, names, waits }: Props) {
  const versions = useRef<Record<string, number>>({});
  const [saved, setSaved] = useState(false);
  const { form, send, errors } = useActionForm(
    milestonesInput,
    (input: MilestonesInput) =>
      saveMilestonesAction({
        ...input,
        milestones: input.milestones.map((row) => ({
          ...row,
          version: versions.current[row.id] ?? row.version,
        })),
      }),
    {
      defaultValues: initial,
      onDone: (reply) => {
        versions.current = reply.versions;
        setSaved(true);
      },
    },
  );
  const { register, control, formState } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSaved(false);
        void send();
      }}
      onChange={() => setSaved(false)}
      className="grid max-w-4xl gap-6"
    >
      <ErrorSummary errors={errors} attempt={formState.submitCount} />
      {initial.milestones.map(({ id }, index) => (
        <fieldset key={id} className="rounded border border-line p-5">
          <legend className="px-2 text-lg font-semibold">{names[id]}</legend>
          <div className="grid items-end gap-4 sm:grid-cols-[11rem_11rem_minmax(0,1fr)]">
            {(["opensOn", "dueOn"] as const).map((side) => (
              <Controller
                key={side}
                control={control}
                name={`milestones.${index}.${side}`}
                render={({ field }) => (
                  <DateField
                    name={field.name}
                    value={field.value}
                    onChange={field.onChange}
                    onBlur={field.onBlur}
                    hint={null}
                    label={side === "opensOn" ? "Từ ngày" : "Đến hết ngày"}
                    error={errorAt(errors, field.name)}
                  />
                )}
              />
            ))}
            <SelectField
              {...register(`milestones.${index}.confidence`)}
              error={errorAt(errors, `milestones.${index}.confidence`)}
              label="Mức độ xác nhận"
              choices={CONFIDENCE_CHOICES}
              placeholder={null}
            />
          </div>
          <div className="mt-4">
            <ParagraphField
              {...register(`milestones.${index}.note`)}
              error={errorAt(errors, `milestones.${index}.note`)}
              label="Ghi chú"
              optional
            />
          </div>
        </fieldset>
      ))}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-4 border-t border-line bg-surface py-3">
        <SaveBar busy={formState.isSubmitting} saved={saved} waits={waits} />
      </div>
    </form>
  );
}
