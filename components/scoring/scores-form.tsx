"use client";

import { Controller } from "react-hook-form";
import { NumberField } from "@/components/form/number-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { saveScoresAction } from "@/lib/judging/scoring/actions";
import { LAYER_LABEL } from "@/lib/judging/scoring/labels";
import type { Sheet } from "@/lib/judging/scoring/queries";
import { suggestionOf } from "@/lib/judging/scoring/rules";
import { scoresInput } from "@/lib/judging/scoring/schema";
import type { Layer } from "@/lib/judging/scoring/workflow";
import { SheetRows } from "./sheet-rows";

type Props = {
  sheet: Pick<Sheet, "id" | "version" | "table" | "entries" | "facts" | "layers">;
  layer: Layer;
};

const MEASURE = { base: "điểm", bonus: "điểm", deduction: "số lần" } as const;

/** The layer's own scores beside those before it. The unit's boxes begin with what the portal knows. */
export function ScoresForm({ sheet, layer }: Props) {
  const { form, isSubmitting, staying } = useStayingForm(
    scoresInput,
    (typed) => saveScoresAction({ ...typed, version: sheet.version }),
    {
      defaultValues: {
        sheetId: sheet.id,
        version: sheet.version,
        layer,
        entries: sheet.table.criteria.map((criterion) => {
          const entry = sheet.entries.find(
            (one) => one.criterionId === criterion.id && one.layer === layer,
          );
          const first = layer === "self" ? suggestionOf(criterion, sheet.facts) : null;
          return {
            criterionId: criterion.id,
            value: entry?.value ?? first,
            reason: entry?.reason ?? "",
          };
        }),
      },
      done: "Đã lưu điểm.",
    },
  );
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying}>
      <SheetRows
        sheet={sheet}
        layers={sheet.layers.filter((one) => one !== layer)}
        boxes={{
          head: LAYER_LABEL[layer],
          of: (criterion) => {
            const index = sheet.table.criteria.indexOf(criterion);
            const about = `${criterion.title}`;
            return (
              <div className="grid items-start gap-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
                <Controller
                  control={form.control}
                  name={`entries.${index}.value`}
                  render={({ field }) => (
                    <NumberField
                      {...field}
                      id={`entries.${index}.value`}
                      label={
                        <>
                          <span className="sr-only">{about}: </span>
                          {MEASURE[criterion.kind]}
                        </>
                      }
                      error={wrong.entries?.[index]?.value?.message}
                      className="max-w-28"
                    />
                  )}
                />
                <TextField
                  {...form.register(`entries.${index}.reason`)}
                  id={`entries.${index}.reason`}
                  label={
                    <>
                      <span className="sr-only">{about}: </span>
                      {layer === "self" ? "minh chứng, ghi chú" : "lý do chênh lệch"}
                    </>
                  }
                  labelClass="font-normal text-sm"
                  error={wrong.entries?.[index]?.reason?.message}
                />
              </div>
            );
          },
        }}
      />
      <div>
        <SubmitButton kind="secondary" icon="check" pending={isSubmitting} pendingLabel="Đang lưu…">
          Lưu điểm
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
