"use client";

import { useEffect, useRef } from "react";
import { Controller, useForm } from "react-hook-form";
import { ActionButton } from "@/components/account/action-button";
import { DateField } from "@/components/form/date-field";
import { FieldError } from "@/components/form/field";
import { NumberField } from "@/components/form/number-field";
import { ParagraphField } from "@/components/form/paragraph-field";
import { SaveBadge } from "@/components/form/save-badge";
import { TextField } from "@/components/form/text-field";
import { useRowAutosave } from "@/components/form/use-row-autosave";
import { RivalNotice } from "@/components/registration/rival-notice";
import { StatusBadge } from "@/components/ui/status-badge";
import { whyClosed } from "@/lib/entry/mending/labels";
import { isRowOpen, type Openings } from "@/lib/entry/mending/rules";
import { removeTargetAction, saveTargetAction } from "@/lib/entry/pledge/actions";
import { TARGET_FIELD } from "@/lib/entry/pledge/labels";
import { type TargetField, targetProblems } from "@/lib/entry/pledge/rules";
import { isDay } from "@/lib/platform/shared/dates";
import {
  differences,
  emptyValues,
  type StoredTarget,
  standingOf,
  type TargetStanding,
  type TargetValues,
  targetOf,
} from "./target-values";

type Props = {
  registrationId: string;
  id: string;
  contentCode: string;
  /** As the page last read it; null while it is not on the server, or no longer. */
  stored: StoredTarget | null;
  /** Its place under the content, from 1. */
  number: number;
  year: number;
  /** The list of suggested indicators of the content. */
  suggestionsId: string;
  measuresId: string;
  storageKey: string;
  /** Just added by the person at work: it takes the focus. */
  fresh: boolean;
  /** What reviewers said, by row and field. */
  remarks: Readonly<Record<string, string>>;
  openings: Openings;
  onStanding: (id: string, standing: TargetStanding) => void;
  onRival: (id: string) => void;
  onRemoved: (id: string) => void;
};

/** One target, typed in place and saved as it is typed. */
export function TargetForm({
  registrationId,
  id,
  contentCode,
  stored,
  number,
  year,
  suggestionsId,
  measuresId,
  storageKey,
  fresh,
  remarks,
  openings,
  onStanding,
  onRival,
  onRemoved,
}: Props) {
  const form = useForm<TargetValues>({
    defaultValues: stored?.values ?? emptyValues(contentCode),
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const { values, state, flush, forget, onBlur, rival, takeTheirs, keepMine } = useRowAutosave({
    form,
    storageKey,
    stored,
    save: (typed, version) => saveTargetAction({ ...typed, registrationId, id, version }),
    onRival: () => onRival(id),
  });

  const remove = async () => {
    const reply = await removeTargetAction({ registrationId, id });
    if (reply.ok) {
      forget();
      onRemoved(id);
    }
    return reply;
  };

  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fresh) box.current?.querySelector("input")?.focus();
  }, [fresh]);

  const problems = targetProblems(targetOf(id, values), year);
  const { weight, complete } = standingOf(id, values, year);
  useEffect(() => onStanding(id, { weight, complete }), [onStanding, id, weight, complete]);

  // A day outside the year is there but wrong: it is told beside its box, not counted as missing.
  const late = problems.find(
    ({ field }) => field === "dueOn" && values.dueOn !== null && isDay(values.dueOn),
  );
  const missing = problems
    .filter((problem) => problem !== late)
    .map(({ field }) => TARGET_FIELD[field].toLocaleLowerCase("vi"));
  const untouched = JSON.stringify(values) === JSON.stringify(emptyValues(values.contentCode));

  const face = (field: TargetField) => {
    const path = `pledge.${id}.${field}`;
    const remark = remarks[`${id}.${field}`];
    return {
      id: path,
      label: TARGET_FIELD[field],
      error: errors[field]?.message,
      closed: whyClosed(openings, path),
      ...(remark && { remark: <span className="whitespace-pre-line">{remark}</span> }),
    };
  };

  return (
    <form
      ref={box}
      onSubmit={(event) => {
        event.preventDefault();
        flush();
      }}
      onBlur={onBlur}
      aria-label={`Chỉ tiêu ${number}${values.indicator ? `: ${values.indicator}` : ""}`}
      noValidate
      className="grid gap-4 rounded border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="font-semibold">Chỉ tiêu {number}</p>
        <StatusBadge tone={complete ? "success" : untouched ? "neutral" : "warning"}>
          {complete && "Đủ thông tin"}
          {untouched && "Chưa nhập"}
          {!complete &&
            !untouched &&
            (missing.length === 0 ? "Cần sửa" : `Còn thiếu: ${missing.join(", ")}`)}
        </StatusBadge>
        <div className="min-w-0 grow">
          <SaveBadge state={state} onRetry={flush} />
        </div>
        {isRowOpen(openings, `pledge.${id}`) && (
          <ActionButton
            label="Xóa"
            about={values.indicator || `chỉ tiêu ${number}`}
            icon="trash"
            kind="quiet"
            act={remove}
            {...(!untouched && {
              ask: {
                title: "Xóa chỉ tiêu này?",
                body: <q>{values.indicator || `Chỉ tiêu ${number}`}</q>,
                sure: "Xóa chỉ tiêu",
              },
            })}
          />
        )}
      </div>
      {rival && (
        <RivalNotice
          theirs={stored && differences(stored.values, values)}
          onTakeTheirs={() => {
            takeTheirs();
            if (!stored) onRemoved(id);
          }}
          onKeepMine={keepMine}
        />
      )}
      <FieldError id={`pledge.${id}.contentCode`} error={errors.contentCode?.message} />
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,1fr)_11rem]">
        {whyClosed(openings, `pledge.${id}.indicator`) ? (
          // Closed, it is there to be read: whole, in as many lines as it takes.
          <ParagraphField
            {...form.register("indicator")}
            {...face("indicator")}
            defaultValue={stored?.values.indicator}
          />
        ) : (
          <TextField
            {...form.register("indicator")}
            {...face("indicator")}
            defaultValue={stored?.values.indicator}
            list={suggestionsId}
            autoComplete="off"
          />
        )}
        <TextField
          {...form.register("measure")}
          {...face("measure")}
          defaultValue={stored?.values.measure}
          list={measuresId}
          autoComplete="off"
        />
      </div>
      <div className="grid grid-cols-2 items-start gap-4 md:grid-cols-[1fr_1fr_7rem_1.4fr]">
        <Controller
          control={form.control}
          name="baseline"
          render={({ field }) => <NumberField {...field} {...face("baseline")} />}
        />
        <Controller
          control={form.control}
          name="target"
          render={({ field }) => <NumberField {...field} {...face("target")} />}
        />
        <Controller
          control={form.control}
          name="weight"
          render={({ field }) => <NumberField {...field} {...face("weight")} />}
        />
        <Controller
          control={form.control}
          name="dueOn"
          render={({ field }) => (
            <DateField
              {...field}
              {...face("dueOn")}
              error={errors.dueOn?.message ?? late?.message}
              hint={null}
              placeholder={`31/12/${year}`}
            />
          )}
        />
      </div>
      <TextField
        {...form.register("responsible")}
        {...face("responsible")}
        defaultValue={stored?.values.responsible}
        optional
        hint="Họ tên, chức vụ người chịu trách nhiệm thực hiện"
        autoComplete="off"
      />
    </form>
  );
}
