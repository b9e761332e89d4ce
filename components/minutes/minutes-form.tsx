"use client";

import type { ReactNode } from "react";
import { Controller, useForm } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { SaveBadge } from "@/components/form/save-badge";
import { TextField } from "@/components/form/text-field";
import { useRowAutosave } from "@/components/form/use-row-autosave";
import { RivalNotice } from "@/components/registration/rival-notice";
import { useFocusHash, useFresh } from "@/components/registration/use-fresh";
import { whyClosed } from "@/lib/entry/mending/labels";
import { isRowOpen, type Openings } from "@/lib/entry/mending/rules";
import { saveMinutesAction } from "@/lib/entry/minutes/actions";
import { MINUTES_FIELD } from "@/lib/entry/minutes/labels";
import {
  agreedShare,
  type Candidate,
  MINUTES_FIELDS,
  type Minutes,
  type MinutesField,
  needsBallot,
  votePath,
} from "@/lib/entry/minutes/rules";
import type { MinutesInput } from "@/lib/entry/minutes/schema";
import { formatDay, isDay } from "@/lib/platform/shared/dates";
import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";

/** What the boxes hold: figures and days that do not read stay as typed. */
type Values = {
  metOn: string | null;
  totalMembers: number | string | null;
  presentMembers: number | string | null;
  chair: string;
  secretary: string;
  votes: Record<string, number | string | null>;
};

type Props = {
  registrationId: string;
  minutes: Minutes | null;
  candidates: readonly Candidate[];
  version: number;
  renderedAt: number;
  /** What reviewers asked to mend, by field. */
  remarks: Readonly<Record<string, ReactNode>>;
  /** What a return has left open. */
  openings: Openings;
};

function valuesOf(minutes: Minutes | null, candidates: readonly Candidate[]): Values {
  const agreed = new Map(minutes?.votes.map((vote) => [vote.lineId, vote.agreed]));
  return {
    metOn: minutes?.metOn ?? null,
    totalMembers: minutes?.totalMembers ?? null,
    presentMembers: minutes?.presentMembers ?? null,
    chair: minutes?.chair ?? "",
    secretary: minutes?.secretary ?? "",
    votes: Object.fromEntries(candidates.map(({ lineId }) => [lineId, agreed.get(lineId) ?? null])),
  };
}

function shown(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return formatNumber(value);
  return isDay(value) ? formatDay(value) : value;
}

/** A vote is open with the minutes, or with the line it is on. */
const whyVoteClosed = (openings: Openings, lineId: string) =>
  ["people", "collectives"].some((of) => isRowOpen(openings, `${of}.${lineId}`))
    ? undefined
    : whyClosed(openings, `minutes.votes.${lineId}`);

/** The unit's meeting and its votes, saved as they are typed. */
export function MinutesForm({
  registrationId,
  minutes,
  candidates,
  version,
  renderedAt,
  remarks,
  openings,
}: Props) {
  const stored = valuesOf(minutes, candidates);
  const form = useForm<Values>({ defaultValues: stored, shouldFocusError: false });
  const { errors } = form.formState;
  const { values, state, flush, onBlur, rival, takeTheirs, keepMine } = useRowAutosave<Values>({
    form,
    storageKey: `dang-ky:${registrationId}:bien-ban`,
    stored: { version, values: stored },
    // What does not read is refused by the action's own schema, beside its box.
    save: (typed, known) =>
      saveMinutesAction({ ...(typed as MinutesInput), registrationId, version: known }),
  });
  useFresh(renderedAt);
  useFocusHash();

  const face = (field: MinutesField) => ({
    id: `minutes.${field}`,
    label: MINUTES_FIELD[field],
    error: errors[field]?.message,
    remark: remarks[field],
    closed: whyClosed(openings, `minutes.${field}`),
  });
  const total = typeof values.totalMembers === "number" ? values.totalMembers : null;

  return (
    <form noValidate onBlur={onBlur} onSubmit={(event) => event.preventDefault()}>
      <div className="mb-4 flex min-h-8 justify-end">
        <SaveBadge state={state} onRetry={flush} />
      </div>
      {rival && (
        <div className="mb-6">
          <RivalNotice
            theirs={MINUTES_FIELDS.filter((field) => stored[field] !== values[field]).map(
              (field) => ({ label: MINUTES_FIELD[field], value: shown(stored[field]) }),
            )}
            onTakeTheirs={takeTheirs}
            onKeepMine={keepMine}
          />
        </div>
      )}
      <div className="grid max-w-3xl gap-10">
        <fieldset className="grid gap-6">
          <legend className="mb-4 text-xl font-bold">Cuộc họp bình xét của đơn vị</legend>
          <Controller
            control={form.control}
            name="metOn"
            render={({ field }) => <DateField {...field} {...face("metOn")} />}
          />
          {(["totalMembers", "presentMembers"] as const).map((name) => (
            <Controller
              key={name}
              control={form.control}
              name={name}
              render={({ field }) => <NumberField {...field} {...face(name)} inputMode="numeric" />}
            />
          ))}
          <TextField {...form.register("chair")} {...face("chair")} />
          <TextField {...form.register("secretary")} {...face("secretary")} />
        </fieldset>
        {candidates.length > 0 && (
          <fieldset className="grid gap-6">
            <legend className="mb-2 text-xl font-bold">Kết quả bỏ phiếu</legend>
            <p className="max-w-measure text-muted">
              Số phiếu đồng ý của từng tập thể, cá nhân. Tỷ lệ tính trên tổng số thành viên, kể cả
              người vắng mặt.
            </p>
            {candidates.map(({ lineId, who, honour }) => {
              const agreed = values.votes[lineId];
              const share = typeof agreed === "number" ? agreedShare(agreed, total) : null;
              return (
                <Controller
                  key={lineId}
                  control={form.control}
                  name={`votes.${lineId}`}
                  render={({ field }) => (
                    <NumberField
                      {...field}
                      value={field.value ?? null}
                      id={votePath(lineId)}
                      label={`${who} – ${honour.name}`}
                      hint={share === null ? "Số phiếu đồng ý" : `Đồng ý ${formatPercent(share)}`}
                      optional={!needsBallot(honour.code)}
                      inputMode="numeric"
                      error={errors.votes?.[lineId]?.message}
                      remark={remarks[`votes.${lineId}`]}
                      closed={whyVoteClosed(openings, lineId)}
                    />
                  )}
                />
              );
            })}
          </fieldset>
        )}
      </div>
    </form>
  );
}
