"use client";

import type { ReactNode } from "react";
import { Controller, useForm } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { SaveBadge } from "@/components/form/save-badge";
import { TextField } from "@/components/form/text-field";
import { useRowAutosave } from "@/components/form/use-row-autosave";
import { whyClosed } from "@/lib/entry/mending/labels";
import type { Openings } from "@/lib/entry/mending/rules";
import { saveFactsAction } from "@/lib/entry/registration/actions";
import { FACT_LABEL } from "@/lib/entry/registration/labels";
import type { Facts } from "@/lib/entry/registration/rules";
import type { FactsInput } from "@/lib/entry/registration/schema";
import { formatDay, isDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { RivalNotice } from "./rival-notice";
import { useFocusHash, useFresh } from "./use-fresh";

/** What the boxes hold: figures and days that do not read stay as typed. */
type Values = { [K in keyof Facts]: Facts[K] extends string ? string : Facts[K] | string };

type Props = {
  registrationId: string;
  facts: Facts;
  version: number;
  renderedAt: number;
  /** What reviewers asked to mend, by field. */
  remarks: Readonly<Record<string, ReactNode>>;
  /** What a return has left open. */
  openings: Openings;
};

const FIELDS = Object.keys(FACT_LABEL) as (keyof Facts)[];

function shown(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return formatNumber(value);
  return isDay(value) ? formatDay(value) : value;
}

/** The unit's facts, saved as they are typed. */
export function FactsForm({
  registrationId,
  facts,
  version,
  renderedAt,
  remarks,
  openings,
}: Props) {
  const form = useForm<Values>({ defaultValues: facts, shouldFocusError: false });
  const { errors } = form.formState;
  const { values, state, flush, onBlur, rival, takeTheirs, keepMine } = useRowAutosave<Values>({
    form,
    storageKey: `dang-ky:${registrationId}:don-vi`,
    stored: { version, values: facts },
    // What does not read is refused by the action's own schema, beside its box.
    save: (typed, known) =>
      saveFactsAction({ ...(typed as FactsInput), registrationId, version: known }),
  });
  useFresh(renderedAt);
  useFocusHash();

  const face = (field: keyof Facts) => ({
    id: `facts.${field}`,
    label: FACT_LABEL[field],
    error: errors[field]?.message,
    remark: remarks[field],
    closed: whyClosed(openings, `facts.${field}`),
  });

  return (
    <form noValidate onBlur={onBlur} onSubmit={(event) => event.preventDefault()}>
      <div className="mb-4 flex min-h-8 justify-end">
        <SaveBadge state={state} onRetry={flush} />
      </div>
      {rival && (
        <div className="mb-6">
          <RivalNotice
            theirs={FIELDS.filter((field) => facts[field] !== values[field]).map((field) => ({
              label: FACT_LABEL[field],
              value: shown(facts[field]),
            }))}
            onTakeTheirs={takeTheirs}
            onKeepMine={keepMine}
          />
        </div>
      )}
      <div className="grid max-w-3xl gap-10">
        <fieldset className="grid gap-6">
          <legend className="mb-4 text-xl font-bold">Số liệu của đơn vị</legend>
          {(["headcount", "womenCount"] as const).map((name) => (
            <Controller
              key={name}
              control={form.control}
              name={name}
              render={({ field }) => <NumberField {...field} {...face(name)} inputMode="numeric" />}
            />
          ))}
          <Controller
            control={form.control}
            name="launchedOn"
            render={({ field }) => <DateField {...field} {...face("launchedOn")} />}
          />
        </fieldset>
        <fieldset className="grid gap-6">
          <legend className="mb-4 text-xl font-bold">Cán bộ đầu mối</legend>
          <TextField {...form.register("contactName")} {...face("contactName")} />
          <TextField {...form.register("contactPosition")} {...face("contactPosition")} optional />
          <div className="grid items-start gap-6 sm:grid-cols-2">
            <TextField
              {...form.register("contactPhone")}
              {...face("contactPhone")}
              type="tel"
              hint="Ví dụ: 024 3795 6868"
            />
            <TextField
              {...form.register("contactEmail")}
              {...face("contactEmail")}
              type="email"
              hint="Ví dụ: ten@monre.gov.vn"
              optional
            />
          </div>
        </fieldset>
      </div>
    </form>
  );
}
