import { formatDay } from "@/lib/platform/shared/dates";
import type { FieldMessages } from "@/lib/platform/shared/failure";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";
import { DOCUMENT_KINDS, type DocumentKind } from "./schema";

/** Whether a document binds on a day, as far as its dates are known. */
export const EFFECTS = ["in_force", "not_yet", "ended", "unknown"] as const;
export type Effect = (typeof EFFECTS)[number];

type Dates = { readonly effectiveOn: string | null; readonly expiresOn: string | null };

/** The effect on a day, its first and last day in force included. A last day that has passed settles it alone. */
export function effectOn({ effectiveOn, expiresOn }: Dates, day: string): Effect {
  if (expiresOn !== null && expiresOn < day) return "ended";
  if (effectiveOn === null) return "unknown";
  return effectiveOn > day ? "not_yet" : "in_force";
}

/** Null when the dates may stand together; `today` is the day in Viet Nam. */
export function documentProblems(
  entry: Dates & { readonly signedOn: string | null; readonly year: number },
  today: string,
): FieldMessages | null {
  const { signedOn, effectiveOn, expiresOn, year } = entry;
  const problems: FieldMessages = {
    ...(signedOn !== null &&
      signedOn > today && {
        signedOn: [`Ngày ban hành không thể sau hôm nay (${formatDay(today)}).`],
      }),
    ...(signedOn !== null &&
      Number(signedOn.slice(0, 4)) !== year && {
        year: [`Năm ban hành phải trùng với ngày ban hành (${formatDay(signedOn)}).`],
      }),
    ...(signedOn !== null &&
      effectiveOn !== null &&
      effectiveOn < signedOn && {
        effectiveOn: ["Ngày có hiệu lực không thể trước ngày ban hành."],
      }),
    ...(expiresOn !== null &&
      expiresOn < (effectiveOn ?? signedOn ?? expiresOn) && {
        expiresOn: ["Ngày cuối còn hiệu lực không thể trước ngày có hiệu lực."],
      }),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}

/** Under what address a document is found: "nghi-dinh-91-2017-nd-cp"; the year is added where the number holds none. */
export function documentSlug(kindLabel: string, number: string, year: number): string {
  const ending = number.split(/\D+/).includes(String(year)) ? "" : ` ${year}`;
  return foldDiacritics(`${kindLabel} ${number}${ending}`)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

export type DocumentFilter = {
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  readonly effect: Effect | null;
  /** Any part of the number, the abstract or the issuer, diacritics or not. */
  readonly search: string;
  readonly page: number;
};

export const KIND_SLUG: Record<DocumentKind, string> = {
  law: "luat",
  decree: "nghi-dinh",
  circular: "thong-tu",
  decision: "quyet-dinh",
  directive: "chi-thi",
  plan: "ke-hoach",
  guidance: "huong-dan",
  dispatch: "cong-van",
};

export const EFFECT_SLUG: Record<Effect, string> = {
  in_force: "con-hieu-luc",
  not_yet: "chua-co-hieu-luc",
  ended: "het-hieu-luc",
  unknown: "chua-ro",
};

/** What the list's address asks for, read kindly: what makes no sense is as good as absent. */
export function readDocuments(query: Query): DocumentFilter {
  const kind = wordOf(query, "loai");
  const effect = wordOf(query, "hieu-luc");
  const year = wordOf(query, "nam");
  return {
    kind: DOCUMENT_KINDS.find((one) => KIND_SLUG[one] === kind) ?? null,
    year: /^(19|20)\d{2}$/.test(year) ? Number(year) : null,
    effect: EFFECTS.find((one) => EFFECT_SLUG[one] === effect) ?? null,
    search: wordOf(query, "q"),
    page: pageOf(query),
  };
}

/** The one address of a list, the public's or the staff's. */
export const documentsPath = (path: string, filter: DocumentFilter): string =>
  queryPath(path, {
    loai: filter.kind ? KIND_SLUG[filter.kind] : "",
    "hieu-luc": filter.effect ? EFFECT_SLUG[filter.effect] : "",
    nam: filter.year ?? "",
    q: filter.search,
    trang: filter.page,
  });
