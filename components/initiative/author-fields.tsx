"use client";

import { useState } from "react";
import { Controller, type UseFormReturn, useFieldArray } from "react-hook-form";
import { FieldGroup } from "@/components/form/field";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { YearField } from "@/components/form/year-field";
import { Button } from "@/components/ui/button";
import { INITIATIVE_FIELD } from "@/lib/entry/initiative/labels";
import {
  type AuthorValues,
  type InitiativeValues,
  splitEvenly,
  withOneMore,
  without,
} from "./initiative-values";
import { ShareTotal } from "./share-total";

type Props = {
  /** The path of the group, which begins the ids of its fields. */
  id: string;
  form: UseFormReturn<InitiativeValues>;
  authors: readonly AuthorValues[];
  remark?: string | undefined;
  /** Why the authors are not to be changed. */
  closed: string | undefined;
};

/** The authors and what part of the work is whose; the sum stands under them as they are typed. */
export function AuthorFields({ id, form, authors, remark, closed }: Props) {
  const { fields, replace } = useFieldArray({ control: form.control, name: "authors" });
  const [said, setSaid] = useState("");
  const errors = form.formState.errors.authors;
  const addId = `${id}.add`;

  const add = () => {
    replace(withOneMore(authors));
    requestAnimationFrame(() =>
      document.getElementById(`${id}.${authors.length}.fullName`)?.focus(),
    );
  };
  const remove = (place: number) => {
    const name = authors[place]?.fullName.trim() || `thứ ${place + 1}`;
    replace(without(authors, place));
    setSaid(`Đã xóa tác giả ${name}.`);
    document.getElementById(addId)?.focus();
  };
  const split = () => {
    replace(splitEvenly(authors));
    setSaid(`Đã chia đều cho ${authors.length} tác giả.`);
  };

  return (
    <FieldGroup
      id={id}
      label={INITIATIVE_FIELD.authors}
      hint="Ghi cả người chủ trì và các đồng tác giả. Tỷ lệ đang chia đều sẽ tự chia lại khi thêm hoặc xóa tác giả."
      error={errors?.root?.message ?? errors?.message}
      {...(remark && { remark: <span className="whitespace-pre-line">{remark}</span> })}
    >
      <ol className="mt-2 grid gap-4">
        {fields.map((field, place) => (
          <AuthorRow
            key={field.id}
            id={`${id}.${place}`}
            form={form}
            place={place}
            onRemove={() => remove(place)}
            closed={closed}
          />
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {!closed && (
          <Button id={addId} icon="plus" onClick={add}>
            Thêm tác giả
          </Button>
        )}
        {!closed && authors.length > 1 && <Button onClick={split}>Chia đều</Button>}
        <span role="status" className="sr-only">
          {said}
        </span>
      </div>
      <ShareTotal authors={authors} />
    </FieldGroup>
  );
}

type RowProps = {
  id: string;
  form: UseFormReturn<InitiativeValues>;
  place: number;
  onRemove: () => void;
  closed: string | undefined;
};

function AuthorRow({ id, form, place, onRemove, closed }: RowProps) {
  const errors = form.formState.errors.authors?.[place];
  const name = `authors.${place}` as const;
  // The first row's labels head the columns; on a narrow screen each card has its own.
  const labelClass = place === 0 ? "" : "lg:sr-only";
  return (
    <li className="grid grid-cols-2 items-start gap-x-3 gap-y-3 rounded border border-line p-4 lg:grid-cols-[minmax(0,1fr)_6.5rem_minmax(0,1fr)_8.5rem_auto] lg:border-0 lg:p-0">
      <TextField
        {...form.register(`${name}.fullName`)}
        id={`${id}.fullName`}
        label="Họ và tên"
        labelClass={labelClass}
        closed={closed}
        wrapperClass="col-span-2 lg:col-span-1"
        error={errors?.fullName?.message}
        autoComplete="off"
      />
      <Controller
        control={form.control}
        name={`${name}.birthYear`}
        render={({ field }) => (
          <YearField
            {...field}
            id={`${id}.birthYear`}
            label="Năm sinh"
            labelClass={labelClass}
            closed={closed}
            error={errors?.birthYear?.message}
          />
        )}
      />
      <TextField
        {...form.register(`${name}.jobTitle`)}
        id={`${id}.jobTitle`}
        label="Chức vụ, chức danh"
        labelClass={labelClass}
        closed={closed}
        wrapperClass="col-span-2 lg:col-span-1"
        error={errors?.jobTitle?.message}
        autoComplete="off"
      />
      <Controller
        control={form.control}
        name={`${name}.share`}
        render={({ field }) => (
          <NumberField
            {...field}
            id={`${id}.share`}
            label="Tỷ lệ (%)"
            labelClass={labelClass}
            closed={closed}
            error={errors?.share?.message}
          />
        )}
      />
      {!closed && (
        <Button
          kind="quiet"
          icon="trash"
          onClick={onRemove}
          className={`justify-self-end max-lg:self-end ${place === 0 ? "lg:mt-8" : "lg:mt-1"}`}
        >
          Xóa<span className="sr-only"> tác giả thứ {place + 1}</span>
        </Button>
      )}
    </li>
  );
}
