import { INITIATIVE_FIELD, SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import {
  type Author,
  DOUBLED,
  doubledPlaces,
  evenShares,
  type Initiative,
  type Scope,
} from "@/lib/entry/initiative/rules";
import { formatDay, isDay } from "@/lib/platform/shared/dates";
import { formatPercent } from "@/lib/platform/shared/vietnamese";

/** A number box holds a number, what was typed when it does not read as one, or nothing. */
type NumberBox = number | string | null;

export type AuthorValues = {
  fullName: string;
  birthYear: NumberBox;
  jobTitle: string;
  share: NumberBox;
};

/** An initiative as its form holds it. */
export type InitiativeValues = {
  /** "" for the unit's own. */
  departmentId: string;
  title: string;
  field: string;
  summary: string;
  /** "" until one is chosen. */
  scope: Scope | "";
  appliedFrom: string | null;
  authors: AuthorValues[];
};

export const valuesOf = (
  initiative: Initiative,
  departmentId: string | null,
): InitiativeValues => ({
  departmentId: departmentId ?? "",
  title: initiative.title,
  field: initiative.field,
  summary: initiative.summary,
  scope: initiative.scope ?? "",
  appliedFrom: initiative.appliedFrom,
  authors: initiative.authors.map((author) => ({ ...author, share: Number(author.share) })),
});

const emptyAuthor = (share: NumberBox): AuthorValues => ({
  fullName: "",
  birthYear: null,
  jobTitle: "",
  share,
});

/** A new initiative: one author, who holds the whole until others join. `departmentId` is "" for the unit's own. */
export const emptyValues = (departmentId: string): InitiativeValues => ({
  departmentId,
  title: "",
  field: "",
  summary: "",
  scope: "",
  appliedFrom: null,
  authors: [emptyAuthor(100)],
});

const shareOf = (box: NumberBox): string => (typeof box === "number" ? box.toFixed(2) : "");

/** The authors being typed, as the rules judge them; what does not read as a number counts as not there yet. */
export const authorsOf = (authors: readonly AuthorValues[]): Author[] =>
  authors.map((author) => ({
    fullName: author.fullName,
    birthYear: typeof author.birthYear === "number" ? author.birthYear : null,
    jobTitle: author.jobTitle,
    share: shareOf(author.share),
  }));

const hasShare = ({ share }: AuthorValues): boolean => typeof share === "number" && share > 0;

const isBlank = ({ fullName, birthYear, jobTitle, share }: AuthorValues): boolean =>
  fullName.trim() === "" && birthYear === null && jobTitle.trim() === "" && share === null;

type Waiting = { place: number; field: "fullName" | "share"; message: string };

/**
 * Whom the server can hold now, by place in the form, and who waits: for a share, or to be told apart from somebody further
 * up. A blank row is neither.
 */
export function sendable(authors: readonly AuthorValues[]): {
  sent: number[];
  waiting: Waiting[];
} {
  const shared = authors.flatMap((author, place) => (hasShare(author) ? [place] : []));
  const rivals = authorsOf(authors.filter(hasShare));
  const doubled = doubledPlaces(rivals).map((index) => shared[index]);
  const waiting = authors.flatMap((author, place): Waiting[] => {
    if (isBlank(author)) return [];
    if (!hasShare(author)) return [{ place, field: "share", message: "Chưa có tỷ lệ đóng góp." }];
    return doubled.includes(place) ? [{ place, field: "fullName", message: DOUBLED }] : [];
  });
  return { sent: shared.filter((place) => !doubled.includes(place)), waiting };
}

const isEven = (authors: readonly AuthorValues[]): boolean =>
  evenShares(authors.length).every(
    (share, place) => shareOf(authors[place]?.share ?? null) === share,
  );

/** 100 in shares as equal as two decimals allow. */
export const splitEvenly = (authors: readonly AuthorValues[]): AuthorValues[] =>
  evenShares(authors.length).flatMap((share, place) => {
    const author = authors[place];
    return author ? [{ ...author, share: Number(share) }] : [];
  });

/** One more author. Who shared alike goes on sharing alike; otherwise the newcomer gets what is left of 100, if anything. */
export function withOneMore(authors: readonly AuthorValues[]): AuthorValues[] {
  if (isEven(authors)) return splitEvenly([...authors, emptyAuthor(null)]);
  const held = authors.reduce((sum, { share }) => sum + (typeof share === "number" ? share : 0), 0);
  const left = Math.round((100 - held) * 100) / 100;
  return [...authors, emptyAuthor(left > 0 ? left : null)];
}

/** Without the author at this place; who shared alike goes on sharing alike. */
export function without(authors: readonly AuthorValues[], place: number): AuthorValues[] {
  const others = authors.filter((_, index) => index !== place);
  return isEven(authors) ? splitEvenly(others) : others;
}

const authorWords = ({ fullName, birthYear, jobTitle, share }: AuthorValues): string =>
  `${[fullName || "chưa có tên", birthYear ?? "", jobTitle].filter((part) => part !== "").join(", ")}: ${typeof share === "number" ? formatPercent(share) : `${share ?? ""}%`}`;

const SHOWN: Record<keyof typeof INITIATIVE_FIELD, (values: InitiativeValues) => string> = {
  title: (values) => values.title,
  field: (values) => values.field,
  summary: (values) => values.summary,
  scope: ({ scope }) => (scope === "" ? "" : SCOPE_LABEL[scope]),
  appliedFrom: ({ appliedFrom }) =>
    appliedFrom !== null && isDay(appliedFrom) ? formatDay(appliedFrom) : (appliedFrom ?? ""),
  authors: ({ authors }) => authors.map(authorWords).join("; "),
};

/** What stands on the server where something else is typed here, for the person to compare. */
export const differences = (theirs: InitiativeValues, mine: InitiativeValues) =>
  (Object.keys(SHOWN) as (keyof typeof INITIATIVE_FIELD)[]).flatMap((field) => {
    const value = SHOWN[field](theirs);
    return value === SHOWN[field](mine) ? [] : [{ label: INITIATIVE_FIELD[field], value }];
  });
