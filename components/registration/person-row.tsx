"use client";

import { memo, useState } from "react";
import type { SaveState } from "@/components/form/autosave-queue";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TypedField } from "@/components/form/typed-field";
import { Icon } from "@/components/ui/icon";
import { savePersonAction } from "@/lib/entry/registration/actions";
import { PERSON_LABEL, SEX_LABEL } from "@/lib/entry/registration/labels";
import { personInput } from "@/lib/entry/registration/schema";
import { messagesOf } from "@/lib/platform/shared/failure";
import { refuse } from "@/lib/platform/shared/messages";
import { CELL, CELL_LABEL, RowFrame } from "./row-frame";
import { useRow } from "./use-row";
import type { GridRow, ServerRow } from "./use-rows";

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

export type Choice = { value: string; label: string };

type Props = {
  registrationId: string;
  storageKey: string;
  number: number;
  row: GridRow<PersonValues>;
  server: ServerRow<PersonValues> | undefined;
  versions: Map<string, number>;
  honours: readonly ComboboxOption[];
  /** Where the person works, for who writes the whole file; empty otherwise. */
  departments: Choice[];
  columns: string;
  /** What reviewers asked to mend, by "<row>.<field>". */
  remarks: Readonly<Record<string, string>>;
  onChange: (id: string, values: PersonValues) => void;
  onRemoved: (id: string, removed: boolean) => void;
  onDrop: (id: string) => void;
  onState: (id: string, state: SaveState) => void;
};

const SEXES = [
  { value: "female", label: SEX_LABEL.female },
  { value: "male", label: SEX_LABEL.male },
];

const readYear = (text: string) => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : null);

const isBlank = ({ departmentId: _, ...cells }: PersonValues) =>
  Object.values(cells).every((cell) => cell === "" || cell === null);

export const PersonRow = memo(function PersonRow(props: Props) {
  const { registrationId, number, row, server, honours, departments, remarks, onChange } = props;
  const { id, values } = row;
  const [noteOpen, setNoteOpen] = useState(values.note !== "");

  const grid = useRow<PersonValues>({
    ...props,
    blank: isBlank(values),
    save: async (cells, version) => {
      const input = {
        ...cells,
        registrationId,
        id,
        version,
        departmentId: cells.departmentId || null,
        sex: cells.sex || null,
      };
      const parsed = personInput.safeParse(input);
      return parsed.success
        ? savePersonAction({ ...parsed.data, honour: cells.honour })
        : refuse({ code: "invalid", fields: messagesOf(parsed.error) });
    },
  });

  const set = (change: Partial<PersonValues>) => onChange(id, { ...values, ...change });
  const face = <F extends Exclude<keyof PersonValues, "departmentId">>(field: F) => ({
    id: `people.${id}.${field}`,
    name: field,
    label: PERSON_LABEL[field],
    labelClass: CELL_LABEL,
    className: CELL,
    error: grid.errors[field]?.join(" "),
    remark: remarks[`${id}.${field}`],
  });

  const words = (cells: PersonValues) => ({
    fullName: cells.fullName,
    birthYear: String(cells.birthYear ?? ""),
    sex: SEXES.find((one) => one.value === cells.sex)?.label ?? "",
    jobTitle: cells.jobTitle,
    honour: honours.find((one) => one.value === cells.honour)?.label ?? "",
    note: cells.note,
  });
  const mine = words(values);
  const theirs = server && words(server.values);
  const fields = Object.keys(mine) as (keyof typeof mine)[];

  return (
    <RowFrame
      title={`Cá nhân ${number}`}
      about={values.fullName}
      columns={props.columns}
      group={values.departmentId}
      removed={row.removed}
      state={grid.state}
      refusal={grid.refusal}
      problem={
        grid.state.is === "failed" && !grid.rival && Object.keys(grid.errors).length === 0
          ? grid.state.message
          : null
      }
      rival={
        grid.rival && server?.version !== props.versions.get(id)
          ? {
              theirs: theirs
                ? fields.flatMap((field) =>
                    theirs[field] === mine[field]
                      ? []
                      : [{ label: PERSON_LABEL[field], value: theirs[field] }],
                  )
                : null,
            }
          : null
      }
      onBlur={grid.onBlur}
      onRemove={grid.remove}
      onBringBack={grid.bringBack}
      onTakeTheirs={() => grid.takeTheirs(server)}
      onKeepMine={() => grid.keepMine(server)}
      tools={
        <button
          type="button"
          aria-expanded={noteOpen}
          onClick={() => setNoteOpen(!noteOpen)}
          className="inline-flex min-h-target min-w-target items-center justify-center gap-2 rounded text-link hover:bg-sunken max-lg:px-3"
        >
          <Icon name="comment" className="size-5" />
          <span className="lg:sr-only">Ghi chú</span>
        </button>
      }
      below={
        noteOpen && (
          <TextField
            {...face("note")}
            labelClass=""
            value={values.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )
      }
    >
      <span aria-hidden="true" className="hidden pt-2.5 text-right text-sm text-muted lg:block">
        {number}
      </span>
      <div data-cell="fullName" className="max-lg:col-span-full">
        <TextField
          {...face("fullName")}
          autoComplete="off"
          value={values.fullName}
          onChange={(event) => set({ fullName: event.target.value })}
        />
      </div>
      <div data-cell="birthYear">
        <TypedField<number>
          {...face("birthYear")}
          inputMode="numeric"
          maxLength={4}
          parse={readYear}
          format={String}
          value={values.birthYear}
          onChange={(birthYear) => set({ birthYear })}
        />
      </div>
      <div data-cell="sex">
        <SelectField
          {...face("sex")}
          choices={SEXES}
          placeholder="–"
          value={values.sex}
          onChange={(event) => set({ sex: event.target.value })}
        />
      </div>
      <div data-cell="jobTitle" className="max-lg:col-span-full">
        <TextField
          {...face("jobTitle")}
          autoComplete="off"
          value={values.jobTitle}
          onChange={(event) => set({ jobTitle: event.target.value })}
        />
      </div>
      {departments.length > 0 && (
        <div data-cell="departmentId" className="max-lg:col-span-full">
          <SelectField
            id={`people.${id}.departmentName`}
            name="departmentId"
            label={PERSON_LABEL.departmentName}
            labelClass={CELL_LABEL}
            className={CELL}
            choices={departments}
            placeholder={null}
            value={values.departmentId}
            error={grid.errors.departmentId?.join(" ")}
            onChange={(event) => set({ departmentId: event.target.value })}
          />
        </div>
      )}
      <div data-cell="honour" className="max-lg:col-span-full">
        <Combobox
          {...face("honour")}
          options={honours}
          value={values.honour}
          onChange={(honour) => set({ honour })}
          placeholder="Gõ để tìm, ví dụ LĐTT"
        />
      </div>
    </RowFrame>
  );
});
