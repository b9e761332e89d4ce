"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { SaveBadge } from "@/components/form/save-badge";
import { TextField } from "@/components/form/text-field";
import { useAutosave } from "@/components/form/use-autosave";
import { saveFactsAction } from "@/lib/entry/registration/actions";
import { FACT_LABEL } from "@/lib/entry/registration/labels";
import type { Facts } from "@/lib/entry/registration/rules";
import { factsInput } from "@/lib/entry/registration/schema";
import { formatDay, isDay } from "@/lib/platform/shared/dates";
import { messagesOf } from "@/lib/platform/shared/failure";
import { refuse } from "@/lib/platform/shared/messages";
import type { Reply } from "@/lib/platform/shared/reply";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { RivalNotice } from "./rival-notice";
import { useFocusHash, useFresh } from "./use-fresh";

type Input = z.input<typeof factsInput>;
/** What the boxes hold: figures and days that do not read stay as typed. */
type Values = { [K in keyof Facts]: Facts[K] extends string ? string : Facts[K] | string };

type Props = {
  registrationId: string;
  facts: Facts;
  version: number;
  renderedAt: number;
  /** What reviewers asked to mend, by field. */
  remarks: Partial<Record<keyof Facts, ReactNode>>;
};

const FIELDS = Object.keys(FACT_LABEL) as (keyof Facts)[];
const shown = (value: string | number | null) =>
  typeof value === "number"
    ? formatNumber(value)
    : value === null
      ? ""
      : isDay(value)
        ? formatDay(value)
        : value;
const idOf = (field: keyof Facts) => `facts.${field}`;

/** The unit's facts, saved as they are typed. */
export function FactsForm({ registrationId, facts, version, renderedAt, remarks }: Props) {
  const router = useRouter();
  const form = useForm<Values>({ defaultValues: facts });
  const values = useWatch({ control: form.control }) as Values;
  const known = useRef(version);
  const [rival, setRival] = useState(false);
  const { errors } = form.formState;
  useFresh(renderedAt);
  useFocusHash();

  async function save(fresh: Values): Promise<Reply<unknown>> {
    const input = { ...fresh, registrationId, version: known.current } as Input;
    const parsed = factsInput.safeParse(input);
    const reply: Reply<{ version: number }> = parsed.success
      ? await saveFactsAction(input)
      : refuse({ code: "invalid", fields: messagesOf(parsed.error) });
    form.clearErrors();
    if (reply.ok) {
      known.current = reply.value.version;
      setRival(false);
      return reply;
    }
    for (const field of FIELDS) {
      const message = reply.fields[field]?.join(" ");
      if (message) form.setError(field, { message });
    }
    if (reply.code === "conflict") {
      setRival(true);
      router.refresh();
    }
    return reply;
  }

  const { state, flush, onBlur } = useAutosave<Values>({
    storageKey: `dang-ky:${registrationId}:don-vi`,
    values,
    save,
    onRestore: (kept) => form.reset(kept),
  });

  // The page was read again and nothing typed here waits: what the other wrote takes its place.
  const adopts = version > known.current && !rival && state.is === "idle";
  useEffect(() => {
    if (!adopts) return;
    known.current = version;
    form.reset(facts);
  }, [adopts, version, facts, form]);

  const face = (field: keyof Facts) => ({
    id: idOf(field),
    label: FACT_LABEL[field],
    error: errors[field]?.message,
    remark: remarks[field],
  });
  const differing = FIELDS.flatMap((field) =>
    facts[field] === values[field]
      ? []
      : [{ label: FACT_LABEL[field], value: shown(facts[field]) }],
  );

  return (
    <form noValidate onBlur={onBlur} onSubmit={(event) => event.preventDefault()}>
      <div className="mb-4 flex min-h-8 justify-end">
        <SaveBadge state={state} onRetry={flush} />
      </div>
      {rival && version > known.current && (
        <div className="mb-6">
          <RivalNotice
            theirs={differing}
            onTakeTheirs={() => {
              known.current = version;
              setRival(false);
              form.reset(facts);
            }}
            onKeepMine={() => {
              known.current = version;
              setRival(false);
              flush();
            }}
          />
        </div>
      )}
      <div className="grid max-w-3xl gap-8">
        <fieldset className="grid gap-6">
          <legend className="mb-4 text-xl font-bold">Số liệu của đơn vị</legend>
          <div className="grid gap-6 sm:grid-cols-2">
            {(["headcount", "womenCount"] as const).map((name) => (
              <Controller
                key={name}
                control={form.control}
                name={name}
                render={({ field }) => (
                  <NumberField {...field} {...face(name)} inputMode="numeric" />
                )}
              />
            ))}
          </div>
          <Controller
            control={form.control}
            name="launchedOn"
            render={({ field }) => <DateField {...field} {...face("launchedOn")} />}
          />
        </fieldset>
        <fieldset className="grid gap-6">
          <legend className="mb-4 text-xl font-bold">Cán bộ đầu mối</legend>
          <TextField
            {...form.register("contactName")}
            {...face("contactName")}
            autoComplete="off"
          />
          <TextField {...form.register("contactPosition")} {...face("contactPosition")} optional />
          <div className="grid gap-6 sm:grid-cols-2">
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
