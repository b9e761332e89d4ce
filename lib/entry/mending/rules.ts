import type { Dossier, Honour, Section } from "@/lib/entry/registration/rules";
import type { Status } from "@/lib/entry/registration/workflow";

/** What of a returned file the unit may change: all of it, or the paths that it was asked to mend. */
export type Openings = "all" | ReadonlySet<string>;

/** Fields of which one cannot be right without the other. */
const COUPLED: Readonly<Record<string, string>> = {
  "facts.headcount": "facts.womenCount",
  "facts.womenCount": "facts.headcount",
  "minutes.totalMembers": "minutes.presentMembers",
  "minutes.presentMembers": "minutes.totalMembers",
};

/**
 * What a return re-opens. The head's return is the unit's own affair and opens everything; so does a return of bloc or
 * ministry that asks for no field in particular. `lacking` are the paths without which the file could not be sent at
 * all, for instance because the law has changed since.
 */
export function openingsOf(
  status: Status,
  asked: readonly string[],
  lacking: readonly string[],
): Openings {
  switch (status) {
    case "draft":
    case "returned_by_head":
      return "all";
    case "returned_by_bloc":
    case "returned_by_ministry":
      return asked.length === 0
        ? "all"
        : new Set([...asked, ...lacking].flatMap((path) => [path, COUPLED[path] ?? path]));
    case "awaiting_head":
    case "awaiting_bloc":
    case "awaiting_ministry":
    case "accepted":
      return new Set();
  }
}

/** "people.<id>" of "people.<id>.honour"; the section itself for what has no rows. */
function rowOf(path: string): string {
  const [section = "", row, field] = path.split(".");
  return field === undefined ? section : `${section}.${row}`;
}

/** Whether a field is open: it was asked for, or the row or section it lies in was. */
export function isOpen(openings: Openings, path: string): boolean {
  if (openings === "all") return true;
  const [section = ""] = path.split(".");
  return openings.has(path) || openings.has(rowOf(path)) || openings.has(section);
}

/** Whether a whole row may come or go: its section was asked for, or anything in the row. */
export function isRowOpen(openings: Openings, row: string): boolean {
  if (openings === "all" || isOpen(openings, row)) return true;
  return [...openings].some((path) => path.startsWith(`${row}.`));
}

/** Whether anything of a section is open. */
export const isSectionOpen = (openings: Openings, section: Section): boolean =>
  openings === "all" ||
  [...openings].some((path) => path === section || path.startsWith(`${section}.`));

const honourKey = (honour: Honour | null): string =>
  honour === null ? "" : `${honour.kind}:${honour.code}`;

/**
 * What the unit wrote, by path, in the form in which it is stored: names that others keep (of a title, a department, a
 * content) may change without the unit's doing. Departments are left out: whose row it is, is no content of the file.
 */
function writtenIn(dossier: Dossier): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const put = (prefix: string, values: Readonly<Record<string, string | number | null>>) => {
    for (const [field, value] of Object.entries(values))
      written.set(`${prefix}.${field}`, value === null ? "" : String(value));
  };
  put("facts", { ...dossier.facts });
  for (const { id, collectiveId, honour, note } of dossier.collectives)
    put(`collectives.${id}`, { collectiveId, honour: honourKey(honour), note });
  for (const { id, fullName, birthYear, sex, jobTitle, honour, note } of dossier.people)
    put(`people.${id}`, { fullName, birthYear, sex, jobTitle, honour: honourKey(honour), note });
  for (const { id, contentTitle: _, contentCode, ...target } of dossier.targets)
    put(`pledge.${id}`, { contentTitle: contentCode, ...target });
  for (const { id, title, field, summary, scope, appliedFrom, authors } of dossier.initiatives)
    put(`initiatives.${id}`, {
      ...{ title, field, summary, scope, appliedFrom },
      authors: JSON.stringify(authors),
    });
  if (dossier.minutes) {
    const { scan, votes, ...meeting } = dossier.minutes;
    put("minutes", { ...meeting, scan: scan?.sha256 ?? null });
    put("minutes.votes", Object.fromEntries(votes.map((vote) => [vote.lineId, vote.agreed])));
  }
  return written;
}

/** The paths that differ between what was sent and what stands now, though nobody asked for them. */
export function closedChanges(sent: Dossier, now: Dossier, openings: Openings): string[] {
  if (openings === "all") return [];
  const [before, after] = [writtenIn(sent), writtenIn(now)];
  const rowsBefore = new Set([...before.keys()].map(rowOf));
  const rowsAfter = new Set([...after.keys()].map(rowOf));
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    if ((before.get(path) ?? "") === (after.get(path) ?? "")) return false;
    if (isOpen(openings, path)) return false;
    const [section, part, lineId] = path.split(".");
    // A vote comes and goes with the line it is on.
    if (section === "minutes" && part === "votes")
      return !["people", "collectives"].some((of) => isRowOpen(openings, `${of}.${lineId}`));
    const row = rowOf(path);
    const whole = rowsBefore.has(row) !== rowsAfter.has(row);
    return !(whole && isRowOpen(openings, row));
  });
}
