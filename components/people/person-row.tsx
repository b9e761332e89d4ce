"use client";

import { memo, type Ref, useState, useSyncExternalStore } from "react";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { ParagraphField } from "@/components/form/paragraph-field";
import { type Choice, SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { YearField } from "@/components/form/year-field";
import { remarksOn } from "@/components/registration/remarks";
import { RivalNotice } from "@/components/registration/rival-notice";
import {
  CELL,
  CELL_LABEL,
  NARROW,
  RemovedRow,
  ROW_TOOL,
  RowFrame,
} from "@/components/registration/row-frame";
import { Icon } from "@/components/ui/icon";
import { whyClosed } from "@/lib/entry/mending/labels";
import { isRowOpen, type Openings } from "@/lib/entry/mending/rules";
import { PERSON_LABEL, SEX_LABEL } from "@/lib/entry/registration/labels";
import type { Verdict } from "@/lib/titles/eligibility/rules/judge";
import type { PeopleStore } from "./people-store";
import type { PersonField, PersonValues } from "./person-values";
import { RowVerdict, VerdictButton } from "./row-verdict";

export type RowProps = {
  store: PeopleStore;
  id: string;
  number: number;
  honours: readonly ComboboxOption[];
  /** Where the person may work, for who writes the whole file; empty otherwise. */
  departments: Choice[];
  columns: string;
  /** What reviewers asked to mend, by "<row>.<field>". */
  remarks: Readonly<Record<string, string>>;
  openings: Openings;
  /** The cells of this row in the marked block, "" for none: "fullName jobTitle". */
  marked: string;
  /** How the row stands; null where the viewer may not know, or no honour is chosen. */
  verdict: Verdict | null;
  /** Whether the row counts in the shares, while one tries. */
  counted: boolean;
  onToggle: (id: string) => void;
  measure: Ref<HTMLLIElement> | null;
  index: number;
  setSize: number;
};

const SEXES = [
  { value: "female", label: SEX_LABEL.female },
  { value: "male", label: SEX_LABEL.male },
];

/** One person: plain boxes over the store's row, so that typing draws this row and no other. */
export const PersonRow = memo(function PersonRow({
  store,
  id,
  number,
  honours,
  departments,
  columns,
  remarks,
  openings,
  marked,
  verdict,
  counted,
  onToggle,
  measure,
  index,
  setSize,
}: RowProps) {
  const entry = useSyncExternalStore(
    (listener) => store.subscribeRow(id, listener),
    () => store.row(id),
    () => store.row(id),
  );
  const [noteOpen, setNoteOpen] = useState(() => (store.row(id)?.values.note ?? "") !== "");
  const [whyOpen, setWhyOpen] = useState(false);
  if (!entry) return null;
  const item = {
    "data-index": index,
    "aria-posinset": index + 1,
    "aria-setsize": setSize,
    ...(measure && { ref: measure }),
  };
  if (entry.removed)
    return (
      <RemovedRow
        about={entry.values.fullName}
        onBringBack={() => store.bringBack(id)}
        item={item}
      />
    );

  const { values, errors, state, clash } = entry;
  const edit = (change: Partial<PersonValues>) => store.edit(id, change);
  const face = (field: Exclude<PersonField, "departmentId">) => ({
    id: `people.${id}.${field}`,
    name: field,
    label: PERSON_LABEL[field],
    labelClass: CELL_LABEL,
    className: marked.includes(field) ? `${CELL} bg-info-soft` : CELL,
    error: errors[field],
    closed: whyClosed(openings, `people.${id}.${field}`),
  });

  return (
    <RowFrame
      item={item}
      title={`Cá nhân ${number}`}
      about={values.fullName}
      number={number}
      columns={columns}
      group={values.departmentId}
      state={state}
      refusal={null}
      remarks={remarksOn(remarks, id, PERSON_LABEL)}
      untold={!clash && Object.keys(errors).length === 0}
      onBlur={store.flush}
      onRemove={isRowOpen(openings, `people.${id}`) ? () => void store.remove(id) : null}
      tools={
        <>
          {verdict && (
            <VerdictButton
              verdict={verdict}
              about={values.fullName}
              open={whyOpen}
              onPress={() => setWhyOpen(!whyOpen)}
            />
          )}
          {!counted && (
            <button
              type="button"
              aria-expanded={whyOpen}
              onClick={() => setWhyOpen(!whyOpen)}
              className={`${ROW_TOOL} px-1 text-sm text-muted hover:bg-sunken`}
            >
              Không tính<span className="sr-only">: {values.fullName}</span>
            </button>
          )}
          <button
            type="button"
            aria-expanded={noteOpen}
            onClick={() => setNoteOpen(!noteOpen)}
            className={`${ROW_TOOL} ${values.note ? "text-success-ink" : "text-link"} hover:bg-sunken`}
          >
            <Icon name="comment" className="size-5" />
            <span className="in-rows:sr-only">
              Ghi chú<span className="sr-only">: {values.fullName || `cá nhân ${number}`}</span>
            </span>
          </button>
        </>
      }
      below={
        <>
          {whyOpen && (verdict || !counted) && (
            <RowVerdict
              verdict={verdict ?? undefined}
              counted={counted}
              id={id}
              about={values.fullName}
              onToggle={onToggle}
            />
          )}
          {noteOpen && (
            <div data-cell="note" className="py-2">
              {face("note").closed ? (
                <ParagraphField {...face("note")} labelClass="" value={values.note} readOnly />
              ) : (
                <TextField
                  {...face("note")}
                  labelClass=""
                  value={values.note}
                  onChange={(event) => edit({ note: event.target.value })}
                />
              )}
            </div>
          )}
          {clash && (
            <RivalNotice
              theirs={
                clash.theirs &&
                clash.fields.map((field) => ({
                  label: labelOf(field),
                  value: wordOf(clash.theirs?.values, field, honours, departments),
                  mine: wordOf(values, field, honours, departments),
                }))
              }
              onTakeTheirs={() => store.takeTheirs(id)}
              onKeepMine={() => store.keepMine(id)}
            />
          )}
        </>
      }
    >
      <div data-cell="fullName" className="in-cards:col-span-2">
        <TextField
          {...face("fullName")}
          value={values.fullName}
          onChange={(event) => edit({ fullName: event.target.value })}
          autoComplete="off"
        />
      </div>
      <div data-cell="birthYear" className={NARROW}>
        <YearField
          {...face("birthYear")}
          className={`${face("birthYear").className} max-w-none`}
          value={values.birthYear}
          onChange={(birthYear) => edit({ birthYear })}
        />
      </div>
      <div data-cell="sex" className={NARROW}>
        <SelectField
          {...face("sex")}
          choices={SEXES}
          placeholder="–"
          value={values.sex}
          onChange={(event) => edit({ sex: event.target.value })}
        />
      </div>
      <div data-cell="jobTitle" className="in-cards:col-span-2">
        <TextField
          {...face("jobTitle")}
          value={values.jobTitle}
          onChange={(event) => edit({ jobTitle: event.target.value })}
          autoComplete="off"
        />
      </div>
      {departments.length > 0 && (
        <div data-cell="departmentId" className="in-cards:col-span-2">
          <SelectField
            id={`people.${id}.departmentName`}
            name="departmentId"
            label={PERSON_LABEL.departmentName}
            labelClass={CELL_LABEL}
            className={marked.includes("departmentId") ? `${CELL} bg-info-soft` : CELL}
            choices={departments}
            placeholder={null}
            error={errors.departmentId}
            value={values.departmentId}
            onChange={(event) => edit({ departmentId: event.target.value })}
          />
        </div>
      )}
      <div data-cell="honour" className="in-cards:col-span-2">
        <Combobox
          {...face("honour")}
          options={honours}
          value={values.honour}
          onChange={(honour) => edit({ honour })}
          placeholder="Gõ để tìm, ví dụ LĐTT"
        />
      </div>
    </RowFrame>
  );
});

const labelOf = (field: PersonField) =>
  PERSON_LABEL[field === "departmentId" ? "departmentName" : field];

/** A cell as it reads on the screen. */
export function wordOf(
  values: PersonValues | undefined,
  field: PersonField,
  honours: readonly ComboboxOption[],
  departments: readonly Choice[],
): string {
  if (!values) return "";
  const chosen = String(values[field] ?? "");
  const among = (options: readonly { value: string; label: string }[]) =>
    options.find((one) => one.value === chosen)?.label ?? chosen;
  switch (field) {
    case "sex":
      return among(SEXES);
    case "honour":
      return among(honours);
    case "departmentId":
      return among(departments);
    case "fullName":
    case "birthYear":
    case "jobTitle":
    case "note":
      return chosen;
  }
}
