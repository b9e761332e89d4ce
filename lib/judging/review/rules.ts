import type { DossierRow } from "@/lib/entry/registration/labels";
import type { Section } from "@/lib/entry/registration/rules";
import { SECTIONS } from "@/lib/entry/registration/rules";
import type { Status } from "@/lib/entry/registration/workflow";
import type { BlocKind } from "@/lib/organisation/bloc/labels";
import type { BlocOffice } from "@/lib/organisation/bloc/schema";

const STAGES = ["head", "bloc", "ministry"] as const;
export type Stage = (typeof STAGES)[number];

/** The statuses in which bloc and ministry see a file, in the order in which it passes through them. */
export const REVIEWED = [
  "awaiting_bloc",
  "returned_by_bloc",
  "awaiting_ministry",
  "returned_by_ministry",
  "accepted",
] as const satisfies readonly Status[];
export type Reviewed = (typeof REVIEWED)[number];

export const isReviewed = (status: Status): status is Reviewed =>
  REVIEWED.some((one) => one === status);

/** The status as the list's address spells it. */
export const STATUS_SLUG: Record<Reviewed, string> = {
  awaiting_bloc: "cho-khoi-cum",
  returned_by_bloc: "khoi-cum-tra-lai",
  awaiting_ministry: "cho-bo",
  returned_by_ministry: "bo-tra-lai",
  accepted: "da-tiep-nhan",
};

/** In an address, the files of units that belonged to no bloc when they were sent. */
export const NO_BLOC = "chua-co";

/** Which files a reviewer goes through; the same in the list's address and in that of each of its files. */
export type Queue = {
  readonly status: Reviewed | null;
  /** The bloc's code; null for every bloc in sight. */
  readonly bloc: string | null;
  /** Any part of the unit's name, diacritics or not. */
  readonly search: string;
  /** Null for the latest campaign. */
  readonly year: number | null;
  /** Only files with a person who also stands on another unit's; for the staff, who alone see that. */
  readonly doubles?: boolean;
  /** From 1. */
  readonly page: number;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address, forgivingly: what makes no sense is left out. */
export function readQueue(params: Params): Queue {
  const one = (name: string): string => {
    const value = params[name];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const whole = (name: string): number | null =>
    /^[1-9]\d{0,5}$/.test(one(name)) ? Number(one(name)) : null;
  return {
    status: REVIEWED.find((status) => STATUS_SLUG[status] === one("trang-thai")) ?? null,
    bloc: one("khoi-cum") || null,
    search: one("ten").slice(0, 120),
    year: whole("nam"),
    ...(one("trung") === "co" && { doubles: true }),
    page: whole("trang") ?? 1,
  };
}

/** The queue as an address carries it: "?trang-thai=cho-bo&trang=2", or "" for the whole of it. */
export function queueAddress(queue: Partial<Queue>): string {
  const { status, bloc, search, year, doubles, page } = queue;
  const params = new URLSearchParams();
  if (status) params.set("trang-thai", STATUS_SLUG[status]);
  if (bloc) params.set("khoi-cum", bloc);
  if (search) params.set("ten", search);
  if (year) params.set("nam", String(year));
  if (doubles) params.set("trung", "co");
  if (page && page > 1) params.set("trang", String(page));
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

export type ReviewListRow = {
  id: string;
  unitName: string;
  status: Reviewed;
  blocName: string | null;
  blocKind: BlocKind | null;
  office: BlocOffice | null;
  reviewerName: string | null;
  /** The day since which the file stands where it stands. */
  since: string;
  sentOn: string | null;
  /** Working days by which it left its unit after the last day. */
  lateDays: number;
  /** "14:05", at which a step that somebody has ordered over several files is carried out on it. */
  heldUntil: string | null;
};

/** What PostgreSQL answers for a list: a status without files is not in it. */
export type Listed = {
  rows: ReviewListRow[];
  counts: { status: Reviewed; total: number }[];
  blocs: { code: string; name: string }[];
};

/** A list as its page shows it; `total` is that of the status chosen. */
export function listOf({ rows, counts, blocs }: Listed, chosen: Reviewed | null) {
  const totalOf = (status: Reviewed) => counts.find((one) => one.status === status)?.total ?? 0;
  return {
    rows,
    counts: REVIEWED.map((status) => ({ status, total: totalOf(status) })),
    total: chosen ? totalOf(chosen) : counts.reduce((sum, { total }) => sum + total, 0),
    blocs,
  };
}

/** The stage that has the file, or had it last: what it returned is what a reader compares with. */
export function stageConcerned(status: Reviewed): "bloc" | "ministry" {
  switch (status) {
    case "awaiting_bloc":
    case "returned_by_bloc":
      return "bloc";
    case "awaiting_ministry":
    case "returned_by_ministry":
    case "accepted":
      return "ministry";
  }
}

export type Change =
  | { readonly kind: "added"; readonly row: DossierRow }
  | { readonly kind: "removed"; readonly row: DossierRow }
  | { readonly kind: "changed"; readonly row: DossierRow; readonly before: string };

/**
 * What differs between two sendings, field by field, matched by path and not by place: added and changed in the order
 * of the new file, then removed in the order of the old. A field that came or went empty is no change.
 */
export function changesBetween(
  before: readonly DossierRow[],
  after: readonly DossierRow[],
): Change[] {
  const old = new Map(before.map((row) => [row.path, row]));
  const kept = new Set(after.map((row) => row.path));
  const present = after.flatMap((row): Change[] => {
    const was = old.get(row.path);
    if (!was) return row.value === "" ? [] : [{ kind: "added", row }];
    return was.value === row.value ? [] : [{ kind: "changed", row, before: was.value }];
  });
  const gone = before.flatMap((row): Change[] =>
    kept.has(row.path) || row.value === "" ? [] : [{ kind: "removed", row }],
  );
  return [...present, ...gone];
}

/** Where a remark stands: still with its reviewer, handed to the unit, or answered by a new sending. */
export type CommentState = "draft" | "issued" | "settled";

export function commentState(comment: {
  readonly issuedAt: Date | null;
  readonly settledAt: Date | null;
}): CommentState {
  if (comment.issuedAt === null) return "draft";
  return comment.settledAt === null ? "issued" : "settled";
}

/** A field on the reviewer's sheet. */
export type SheetField = {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly change: "added" | "removed" | "changed" | null;
  /** What stood there before, for a changed field. */
  readonly before: string;
};

/** The fields of one collective, person, target or initiative; `title` is "" for the unit's facts. */
export type SheetGroup = {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly SheetField[];
  /** The whole of it is new, or gone; otherwise null. */
  readonly change: "added" | "removed" | null;
};

export type SheetSection = {
  readonly section: Section;
  readonly groups: readonly SheetGroup[];
  /** How many fields differ. */
  readonly changed: number;
};

const groupKey = (path: string): string => path.slice(0, path.lastIndexOf("."));

/** A file laid out for reading: sections, things, fields, each field with what changed; what is gone stands last. */
export function sheetOf(rows: readonly DossierRow[], changes: readonly Change[]): SheetSection[] {
  const changeAt = new Map(changes.map((change) => [change.row.path, change]));
  const gone = changes.flatMap((change) => (change.kind === "removed" ? [change.row] : []));
  return SECTIONS.map((section) => {
    const fields = new Map<string, { title: string; fields: SheetField[] }>();
    for (const row of [...rows, ...gone].filter((one) => one.section === section)) {
      const key = groupKey(row.path);
      const group = fields.get(key) ?? { title: row.group, fields: [] };
      const change = changeAt.get(row.path);
      group.fields.push({
        path: row.path,
        label: row.label,
        value: row.value,
        change: change?.kind ?? null,
        before: change?.kind === "changed" ? change.before : "",
      });
      fields.set(key, group);
    }
    const groups = [...fields].map(([key, group]) => ({
      key,
      ...group,
      change: wholeChange(group.fields),
    }));
    return {
      section,
      groups,
      changed: changes.filter((change) => change.row.section === section).length,
    };
  });
}

/** "added" when every filled field is; a group with nothing filled has not changed. */
function wholeChange(fields: readonly SheetField[]): "added" | "removed" | null {
  const filled = fields.filter((field) => field.value !== "");
  if (filled.length === 0) return null;
  if (filled.every((field) => field.change === "added")) return "added";
  return filled.every((field) => field.change === "removed") ? "removed" : null;
}

/** Only what changed: fields, things and sections without a change are left out. */
export function onlyChanges(sheet: readonly SheetSection[]): SheetSection[] {
  return sheet.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const fields = group.fields.filter((field) => field.change !== null);
      return fields.length > 0 ? [{ ...group, fields }] : [];
    });
    return groups.length > 0 ? [{ ...section, groups }] : [];
  });
}

/**
 * How a member stands on a bloc's board: inside the unit all is one, for it is the unit's own affair; a file that was sent
 * to another bloc is that bloc's to follow.
 */
export type Standing = "not_sent" | "sent_elsewhere" | Reviewed;

export const standingOf = (status: Status | null): Standing =>
  status !== null && isReviewed(status) ? status : "not_sent";

/** How many members stand where, every standing named. */
export function countStandings(standings: readonly Standing[]): Record<Standing, number> {
  const counts: Record<Standing, number> = {
    not_sent: 0,
    sent_elsewhere: 0,
    awaiting_bloc: 0,
    returned_by_bloc: 0,
    awaiting_ministry: 0,
    returned_by_ministry: 0,
    accepted: 0,
  };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}
