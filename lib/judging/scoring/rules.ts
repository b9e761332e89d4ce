import { reached } from "@/lib/entry/progress/rules";
import { LAYERS, type Layer, type Status } from "./workflow";

export const KINDS = ["base", "bonus", "deduction"] as const;
export type Kind = (typeof KINDS)[number];

export const EVIDENCES = [
  "targets_met",
  "registration_on_time",
  "late_registration",
  "reports_on_time",
  "late_reports",
  "covenant_signed",
] as const;
export type EvidenceKind = (typeof EVIDENCES)[number];

export const TIE_BREAKS = ["women", "first_group", "ballot"] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

export type Band = "excellent" | "good" | "fair" | "failed";

export type Criterion = {
  readonly id: string;
  readonly code: string;
  readonly groupCode: string;
  readonly groupTitle: string;
  readonly title: string;
  readonly kind: Kind;
  /** The most that a base or bonus criterion gives; what one case of a deduction takes. */
  readonly points: number;
  /** A case of it bars the unit from the flag. */
  readonly disqualifies: boolean;
  readonly evidence: EvidenceKind | null;
};

export type Table = {
  readonly bonusMax: number;
  readonly gapLimit: number;
  readonly excellentFrom: number;
  readonly goodFrom: number;
  readonly fairFrom: number;
  /** Per cent of women from which a unit goes before its equals. */
  readonly womenShare: number;
  readonly tieBreaks: readonly TieBreak[];
  readonly criteria: readonly Criterion[];
};

export type Entry = {
  readonly criterionId: string;
  readonly layer: Layer;
  readonly value: number;
  readonly reason: string;
};

/** Sums are taken in hundredths, so that their order never matters. */
const hundredths = (points: number): number => Math.round(points * 100);
const sum = (points: readonly number[]): number =>
  points.reduce((total, one) => total + hundredths(one), 0) / 100;

/** What stands of a criterion: the word of the last layer that spoke, of those up to `until`. Null while nobody has. */
function standingOf(
  entries: readonly Entry[],
  criterionId: string,
  until: Layer = "ministry",
): Entry | null {
  const heard = LAYERS.slice(0, LAYERS.indexOf(until) + 1).toReversed();
  for (const layer of heard) {
    const entry = entries.find((one) => one.criterionId === criterionId && one.layer === layer);
    if (entry) return entry;
  }
  return null;
}

export type Total = {
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly max: number;
    readonly points: number;
  }[];
  readonly base: number;
  readonly bonus: number;
  readonly deduction: number;
  readonly total: number;
  readonly band: Band;
  /** Barred from the flag by a case of discipline. */
  readonly disqualified: boolean;
  /** Base criteria that nobody has scored yet. */
  readonly missing: number;
};

const capped = (criterion: Criterion, value: number): number =>
  Math.min(Math.max(value, 0), criterion.points);

export function bandOf(table: Table, total: number): Band {
  if (total >= table.excellentFrom) return "excellent";
  if (total >= table.goodFrom) return "good";
  return total >= table.fairFrom ? "fair" : "failed";
}

/** A sheet added up as it stands after a layer: groups, bonus within its limit, deductions by cases, never below nought. */
export function totalOf(table: Table, entries: readonly Entry[], until: Layer = "ministry"): Total {
  const given = (criterion: Criterion): number =>
    standingOf(entries, criterion.id, until)?.value ?? 0;
  const of = (kind: Kind) => table.criteria.filter((criterion) => criterion.kind === kind);
  const codes = [...new Set(of("base").map((criterion) => criterion.groupCode))];
  const groups = codes.map((code) => {
    const own = of("base").filter((criterion) => criterion.groupCode === code);
    return {
      code,
      title: own[0]?.groupTitle ?? "",
      max: sum(own.map((criterion) => criterion.points)),
      points: sum(own.map((criterion) => capped(criterion, given(criterion)))),
    };
  });
  const base = sum(groups.map((group) => group.points));
  const bonus = Math.min(
    table.bonusMax,
    sum(of("bonus").map((criterion) => capped(criterion, given(criterion)))),
  );
  const deduction = sum(
    of("deduction").map(
      (criterion) => criterion.points * Math.max(0, Math.trunc(given(criterion))),
    ),
  );
  const total = Math.max(0, sum([base, bonus, -deduction]));
  return {
    groups,
    base,
    bonus,
    deduction,
    total,
    band: bandOf(table, total),
    disqualified: table.criteria.some(
      (criterion) => criterion.disqualifies && given(criterion) > 0,
    ),
    missing: of("base").filter((criterion) => standingOf(entries, criterion.id, until) === null)
      .length,
  };
}

export type Standing = {
  readonly unitId: string;
  readonly total: number;
  /** Per cent; null where the unit has not said how many women it has. */
  readonly womenShare: number | null;
  /** Points of the first group. */
  readonly firstGroup: number;
  /** Votes for the unit in the bloc's ballot; null without one. */
  readonly votes: number | null;
};

export type Ranked<S extends Standing> = S & {
  readonly rank: number;
  /** The rule that set it behind a unit with as many points; "level" when none could, and both share the rank. */
  readonly behindBy: TieBreak | "level" | null;
};

/** The weight of a unit under a tie-break rule: more goes first. */
function weightOf(table: Table, standing: Standing, rule: TieBreak): number {
  switch (rule) {
    case "women":
      return standing.womenShare !== null && standing.womenShare >= table.womenShare ? 1 : 0;
    case "first_group":
      return hundredths(standing.firstGroup);
    case "ballot":
      return standing.votes ?? -1;
  }
}

/** Ranks units by points, then by the table's tie-break rules in turn. Those whom no rule tells apart share a rank. */
export function rank<S extends Standing>(table: Table, standings: readonly S[]): Ranked<S>[] {
  const apart = (a: S, b: S): { by: "total" | TieBreak; order: number } | null => {
    const byTotal = hundredths(b.total) - hundredths(a.total);
    if (byTotal !== 0) return { by: "total", order: byTotal };
    for (const rule of table.tieBreaks) {
      const order = weightOf(table, b, rule) - weightOf(table, a, rule);
      if (order !== 0) return { by: rule, order };
    }
    return null;
  };
  // Level units stand by their id, so that the same sheets always make the same list.
  const sorted = standings.toSorted(
    (a, b) => apart(a, b)?.order ?? (a.unitId < b.unitId ? -1 : a.unitId > b.unitId ? 1 : 0),
  );
  const ranked: Ranked<S>[] = [];
  for (const [index, standing] of sorted.entries()) {
    const before = ranked.at(-1);
    const told = before ? apart(before, standing) : null;
    if (!before) ranked.push({ ...standing, rank: 1, behindBy: null });
    else if (told === null) ranked.push({ ...standing, rank: before.rank, behindBy: "level" });
    else
      ranked.push({
        ...standing,
        rank: index + 1,
        behindBy: told.by === "total" ? null : told.by,
      });
  }
  return ranked;
}

export type Problem = {
  readonly criterionId: string;
  readonly field: "value" | "reason";
  readonly message: string;
};

const shown = (points: number): string => String(points).replace(".", ",");

/**
 * What keeps a layer's scores from being kept: a score outside its bounds, a case that is no whole number, or a gap to the
 * layer before that is over the table's limit and has no reason. Nought is a score.
 */
export function entryProblems(
  table: Table,
  earlier: readonly Entry[],
  layer: Layer,
  given: readonly {
    readonly criterionId: string;
    readonly value: number | null;
    readonly reason: string;
  }[],
): Problem[] {
  return given.flatMap(({ criterionId, value, reason }): Problem[] => {
    const criterion = table.criteria.find((one) => one.id === criterionId);
    if (!criterion || value === null) return [];
    const about = (field: Problem["field"], message: string) => [{ criterionId, field, message }];
    if (value < 0) return about("value", "Điểm không được âm; nhập 0 nếu không đạt.");
    if (criterion.kind === "deduction") {
      if (!Number.isInteger(value) || value > 99)
        return about("value", "Nhập số lần bằng số nguyên từ 0 đến 99.");
    } else if (value > criterion.points) {
      return about("value", `Điểm cao nhất của tiêu chí này là ${shown(criterion.points)}.`);
    }
    const before = layer === "self" ? null : standingOf(earlier, criterionId, priorTo(layer));
    if (before === null || reason.trim() !== "") return [];
    const worth = criterion.kind === "deduction" ? criterion.points : 1;
    const gap = Math.abs(value - before.value) * worth;
    return hundredths(gap) > hundredths(table.gapLimit)
      ? about(
          "reason",
          `Chênh ${shown(gap)} điểm so với lần chấm trước, quá mức ${shown(table.gapLimit)} điểm: nhập lý do.`,
        )
      : [];
  });
}

const priorTo = (layer: Layer): Layer => LAYERS[Math.max(0, LAYERS.indexOf(layer) - 1)] ?? "self";

/** What the portal knows of a unit's year, as far as it is kept; null is not known. */
export type Facts = {
  readonly registration: { readonly sentOn: string; readonly lateDays: number } | null;
  readonly targets: { readonly set: number; readonly met: number | null };
  readonly reports: { readonly due: number; readonly late: number } | null;
  readonly covenantSigned: boolean | null;
};

/** What is asked of the database for the facts of one unit's year; figures are those of the last report sent. */
export type FactRow = {
  unitId: string;
  sentOn: string | null;
  lateDays: number | null;
  targets: number;
  covenantSigned: boolean | null;
  reportsDue: number;
  reportsLate: number;
  figures: { baseline: number | null; target: number | null; value: number | null }[] | null;
};

/** A target counts as met by the figure of the last report. Reports count once one was due. */
export function asFacts({
  sentOn,
  lateDays,
  targets,
  covenantSigned,
  reportsDue,
  reportsLate,
  figures,
}: FactRow): Facts {
  const met = figures?.filter(
    ({ value, ...promised }) => (reached({ ...promised, dueOn: null }, value) ?? 0) >= 100,
  );
  return {
    registration: sentOn === null ? null : { sentOn, lateDays: lateDays ?? 0 },
    targets: { set: figures?.length ?? targets, met: met?.length ?? null },
    reports: reportsDue === 0 ? null : { due: reportsDue, late: reportsLate },
    covenantSigned,
  };
}

/** Of a unit that has no row at all. */
export const NOTHING_KNOWN: Facts = {
  registration: null,
  targets: { set: 0, met: null },
  reports: null,
  covenantSigned: null,
};

/** A sheet's scores may be seen by the unit once the layer has handed them on. */
export function layersDone(status: Status): Layer[] {
  switch (status) {
    case "draft":
      return [];
    case "awaiting_cross":
      return ["self"];
    case "awaiting_leader":
      return ["self", "cross"];
    case "awaiting_ministry":
      return ["self", "cross", "leader"];
    case "final":
      return [...LAYERS];
  }
}

/** What the evidence suggests for a criterion, in its own measure; null where it suggests nothing. */
export function suggestionOf(criterion: Criterion, facts: Facts): number | null {
  switch (criterion.evidence) {
    case "targets_met":
      return facts.targets.met === null || facts.targets.set === 0
        ? null
        : Math.round((criterion.points * facts.targets.met * 4) / facts.targets.set) / 4;
    case "late_registration":
      return facts.registration === null ? null : Number(facts.registration.lateDays > 0);
    case "late_reports":
      return facts.reports?.late ?? null;
    case "registration_on_time":
    case "reports_on_time":
    case "covenant_signed":
    case null:
      return null;
  }
}
