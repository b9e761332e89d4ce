"use client";

import { memo, useEffect } from "react";
import { Controller, useForm } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { type Choice, SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { whyClosed } from "@/lib/entry/mending/labels";
import { isRowOpen, type Openings } from "@/lib/entry/mending/rules";
import { saveCollectiveAction } from "@/lib/entry/registration/actions";
import { COLLECTIVE_LABEL } from "@/lib/entry/registration/labels";
import { remarksOn } from "./remarks";
import { RivalNotice } from "./rival-notice";
import { CELL, CELL_LABEL, RowFrame } from "./row-frame";
import type { GridRow } from "./use-grid";
import { type GridHands, useGridRow } from "./use-grid-row";

/** What the cells of a collective hold; "" where nothing is chosen. */
export type CollectiveValues = {
  departmentId: string;
  collectiveId: string;
  honour: string;
  note: string;
};

type Props = GridHands<CollectiveValues> &
  Pick<GridRow<CollectiveValues>, "id" | "stored" | "start" | "fill"> & {
    registrationId: string;
    prefix: string;
    number: number;
    collectives: Choice[];
    honours: readonly ComboboxOption[];
    columns: string;
    fresh: boolean;
    remarks: Readonly<Record<string, string>>;
    openings: Openings;
  };

export const CollectiveRow = memo(function CollectiveRow({
  registrationId,
  prefix,
  id,
  stored,
  start,
  fill,
  number,
  collectives,
  honours,
  columns,
  fresh,
  remarks,
  openings,
  ...hands
}: Props) {
  const form = useForm<CollectiveValues>({ defaultValues: start, shouldFocusError: false });
  const { errors } = form.formState;
  const { values, state, onBlur, refusal, remove, rival, takeTheirs, keepMine } =
    useGridRow<CollectiveValues>({
      ...hands,
      form,
      registrationId,
      prefix,
      id,
      stored,
      fill,
      save: ({ departmentId, ...cells }, version) =>
        saveCollectiveAction({
          ...cells,
          registrationId,
          id,
          version,
          departmentId: departmentId || null,
        }),
    });

  useEffect(() => {
    if (fresh) form.setFocus("collectiveId");
  }, [fresh, form]);

  const nameOf = (collectiveId: string) =>
    collectives.find((one) => one.value === collectiveId)?.label ?? "";
  const face = <F extends Exclude<keyof CollectiveValues, "departmentId">>(field: F) => ({
    id: `collectives.${id}.${field}`,
    label: COLLECTIVE_LABEL[field],
    labelClass: CELL_LABEL,
    className: CELL,
    error: errors[field]?.message,
    closed: whyClosed(openings, `collectives.${id}.${field}`),
  });

  const words = (cells: CollectiveValues) => ({
    collectiveId: nameOf(cells.collectiveId),
    honour: honours.find((one) => one.value === cells.honour)?.label ?? "",
    note: cells.note,
  });

  return (
    <RowFrame
      title={`Tập thể ${number}`}
      about={nameOf(values.collectiveId)}
      number={number}
      columns={columns}
      group=""
      state={state}
      refusal={refusal}
      remarks={remarksOn(remarks, id, COLLECTIVE_LABEL)}
      untold={!rival && Object.keys(errors).length === 0}
      onBlur={onBlur}
      onRemove={isRowOpen(openings, `collectives.${id}`) ? remove : null}
      below={
        rival && (
          <RivalNotice
            theirs={
              stored &&
              (["collectiveId", "honour", "note"] as const)
                .filter((field) => words(stored.values)[field] !== words(values)[field])
                .map((field) => ({
                  label: COLLECTIVE_LABEL[field],
                  value: words(stored.values)[field],
                }))
            }
            onTakeTheirs={takeTheirs}
            onKeepMine={keepMine}
          />
        )
      }
    >
      <div data-cell="collectiveId" className="in-cards:col-span-full">
        <Controller
          control={form.control}
          name="collectiveId"
          render={({ field }) => (
            <SelectField
              {...field}
              {...face("collectiveId")}
              choices={collectives}
              placeholder="Chọn tập thể"
            />
          )}
        />
      </div>
      <div data-cell="honour" className="in-cards:col-span-full">
        <Controller
          control={form.control}
          name="honour"
          render={({ field }) => (
            <Combobox
              {...field}
              {...face("honour")}
              options={honours}
              placeholder="Gõ để tìm, ví dụ TTLĐXS"
            />
          )}
        />
      </div>
      <div data-cell="note" className="in-cards:col-span-full">
        <TextField {...form.register("note")} {...face("note")} autoComplete="off" />
      </div>
    </RowFrame>
  );
});
