import { TARGET_FIELD } from "@/lib/entry/pledge/labels";
import { type Target, type TargetField, targetProblems } from "@/lib/entry/pledge/rules";
import { formatDay, isDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** A number box holds a number, what was typed when it does not read as one, or nothing. */
type NumberBox = number | string | null;

/** A target as its form holds it. */
export type TargetValues = {
  contentCode: string;
  indicator: string;
  measure: string;
  baseline: NumberBox;
  target: NumberBox;
  weight: NumberBox;
  dueOn: string | null;
  responsible: string;
};

/** A target as the page read it from the server. */
export type StoredTarget = { readonly version: number; readonly values: TargetValues };

const boxOf = (decimal: string | null): NumberBox => (decimal === null ? null : Number(decimal));

export const valuesOf = (target: Target): TargetValues => ({
  contentCode: target.contentCode,
  indicator: target.indicator,
  measure: target.measure,
  baseline: boxOf(target.baseline),
  target: boxOf(target.target),
  weight: target.weight,
  dueOn: target.dueOn,
  responsible: target.responsible,
});

export const emptyValues = (contentCode: string): TargetValues => ({
  contentCode,
  indicator: "",
  measure: "",
  baseline: null,
  target: null,
  weight: null,
  dueOn: null,
  responsible: "",
});

const decimalOf = (box: NumberBox): string | null => (typeof box === "number" ? String(box) : null);

/** What is being typed, as the rules judge it; what does not read as a number counts as not there yet. */
export const targetOf = (id: string, values: TargetValues): Target => ({
  id,
  contentCode: values.contentCode,
  contentTitle: "",
  indicator: values.indicator,
  measure: values.measure,
  baseline: decimalOf(values.baseline),
  target: decimalOf(values.target),
  weight: typeof values.weight === "number" ? values.weight : null,
  dueOn: values.dueOn,
  responsible: values.responsible,
});

const shown = (field: TargetField, value: NumberBox): string => {
  if (value === null) return "";
  if (typeof value === "number") return formatNumber(value);
  return field === "dueOn" && isDay(value) ? formatDay(value) : value;
};

/** What stands on the server where something else is typed here, for the person to compare. */
export const differences = (theirs: TargetValues, mine: TargetValues) =>
  (Object.keys(TARGET_FIELD) as TargetField[])
    .filter((field) => theirs[field] !== mine[field])
    .map((field) => ({ label: TARGET_FIELD[field], value: shown(field, theirs[field]) }));

/** What a target adds to the pledge as it is typed. */
export type TargetStanding = { readonly weight: number; readonly complete: boolean };

export const standingOf = (id: string, values: TargetValues, year: number): TargetStanding => ({
  weight: typeof values.weight === "number" ? values.weight : 0,
  complete: targetProblems(targetOf(id, values), year).length === 0,
});
