"use client";

import { memo, useEffect, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { type Choice, SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { YearField } from "@/components/form/year-field";
import { Icon } from "@/components/ui/icon";
import { savePersonAction } from "@/lib/entry/registration/actions";
import { PERSON_LABEL, SEX_LABEL } from "@/lib/entry/registration/labels";
import { remarksOn } from "./remarks";
import { RivalNotice } from "./rival-notice";
import { CELL, CELL_LABEL, NARROW, ROW_TOOL, RowFrame } from "./row-frame";
import type { GridRow } from "./use-grid";
import { type GridHands, useGridRow } from "./use-grid-row";

/** What the cells of a person hold; "" where nothing is chosen, a year that does not read as typed. */
export type PersonValues = {
  departmentId: string;
  fullName: string;
  birthYear: number | string | null;
  sex: string;
  jobTitle: string;
  honour: string;
  note: string;
};

type Props = GridHands<PersonValues> &
  Pick<GridRow<PersonValues>, "id" | "stored" | "start" | "fill"> & {
    registrationId: string;
    prefix: string;
    number: number;
    honours: readonly ComboboxOption[];
    /** Where the person may work, for who writes the whole file; empty otherwise. */
    departments: Choice[];
    columns: string;
    /** Just added by the person at work: it takes the focus. */
    fresh: boolean;
    /** What reviewers asked to mend, by "<row>.<field>". */
    remarks: Readonly<Record<string, string>>;
  };

const SEXES = [
  { value: "female", label: SEX_LABEL.female },
  { value: "male", label: SEX_LABEL.male },
];
const sexOf = (value: string) => (value === "female" || value === "male" ? value : null);

export const PersonRow = memo(function PersonRow({
  registrationId,
  prefix,
  id,
  stored,
  start,
  fill,
  number,
  honours,
  departments,
  columns,
  fresh,
  remarks,
  ...hands
}: Props) {
  const form = useForm<PersonValues>({ defaultValues: start, shouldFocusError: false });
  const { errors } = form.formState;
  const [noteOpen, setNoteOpen] = useState(start.note !== "");
  const { values, state, onBlur, refusal, remove, rival, takeTheirs, keepMine } =
    useGridRow<PersonValues>({
      ...hands,
      form,
      registrationId,
      prefix,
      id,
      stored,
      fill,
      save: ({ departmentId, sex, birthYear, ...cells }, version) =>
        savePersonAction({
          ...cells,
          registrationId,
          id,
          version,
          departmentId: departmentId || null,
          sex: sexOf(sex),
          // A year that does not read is refused by the action's own schema, beside its box.
          birthYear: birthYear as number | null,
        }),
    });

  useEffect(() => {
    if (fresh) form.setFocus("fullName");
  }, [fresh, form]);

  const face = <F extends Exclude<keyof PersonValues, "departmentId">>(field: F) => ({
    id: `people.${id}.${field}`,
    label: PERSON_LABEL[field],
    labelClass: CELL_LABEL,
    className: CELL,
    error: errors[field]?.message,
  });

  return (
    <RowFrame
      title={`Cá nhân ${number}`}
      about={values.fullName}
      number={number}
      columns={columns}
      group={values.departmentId}
      state={state}
      refusal={refusal}
      remarks={remarksOn(remarks, id, PERSON_LABEL)}
      untold={!rival && Object.keys(errors).length === 0}
      onBlur={onBlur}
      onRemove={remove}
      tools={
        <button
          type="button"
          aria-expanded={noteOpen}
          onClick={() => setNoteOpen(!noteOpen)}
          className={`${ROW_TOOL} ${values.note ? "text-success-ink" : "text-link"} hover:bg-sunken`}
        >
          <Icon name="comment" className="size-5" />
          <span className="lg:sr-only">
            Ghi chú<span className="sr-only">: {values.fullName || `cá nhân ${number}`}</span>
          </span>
        </button>
      }
      below={
        <>
          {noteOpen && (
            <div className="py-2">
              <TextField {...form.register("note")} {...face("note")} labelClass="" />
            </div>
          )}
          {rival && (
            <RivalNotice
              theirs={stored && differences(stored.values, values, honours)}
              onTakeTheirs={takeTheirs}
              onKeepMine={keepMine}
            />
          )}
        </>
      }
    >
      <div data-cell="fullName" className="max-lg:col-span-full">
        <TextField {...form.register("fullName")} {...face("fullName")} autoComplete="off" />
      </div>
      <div data-cell="birthYear" className={NARROW}>
        <Controller
          control={form.control}
          name="birthYear"
          render={({ field }) => (
            <YearField {...field} {...face("birthYear")} className={`${CELL} max-w-none`} />
          )}
        />
      </div>
      <div data-cell="sex" className={NARROW}>
        <SelectField {...form.register("sex")} {...face("sex")} choices={SEXES} placeholder="–" />
      </div>
      <div data-cell="jobTitle" className="max-lg:col-span-full">
        <TextField {...form.register("jobTitle")} {...face("jobTitle")} autoComplete="off" />
      </div>
      {departments.length > 0 && (
        <div data-cell="departmentId" className="max-lg:col-span-full">
          <SelectField
            {...form.register("departmentId")}
            id={`people.${id}.departmentName`}
            label={PERSON_LABEL.departmentName}
            labelClass={CELL_LABEL}
            className={CELL}
            choices={departments}
            placeholder={null}
            error={errors.departmentId?.message}
          />
        </div>
      )}
      <div data-cell="honour" className="max-lg:col-span-full">
        <Controller
          control={form.control}
          name="honour"
          render={({ field }) => (
            <Combobox
              {...field}
              {...face("honour")}
              options={honours}
              placeholder="Gõ để tìm, ví dụ LĐTT"
            />
          )}
        />
      </div>
    </RowFrame>
  );
});

/** What stands on the server where something else is typed here, for the person to compare. */
function differences(
  theirs: PersonValues,
  mine: PersonValues,
  honours: readonly ComboboxOption[],
): { label: string; value: string }[] {
  const words = ({ fullName, birthYear, sex, jobTitle, honour, note }: PersonValues) => ({
    fullName,
    birthYear: String(birthYear ?? ""),
    sex: SEXES.find((one) => one.value === sex)?.label ?? "",
    jobTitle,
    honour: honours.find((one) => one.value === honour)?.label ?? "",
    note,
  });
  const [there, here] = [words(theirs), words(mine)];
  return (Object.keys(there) as (keyof typeof there)[])
    .filter((field) => there[field] !== here[field])
    .map((field) => ({ label: PERSON_LABEL[field], value: there[field] }));
}
