/** What can be registered or conferred. `kind` keeps danh hiệu and hình thức apart wherever both are listed. */
export type CatalogueEntry = {
  readonly kind: "title" | "form";
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly subject: "person" | "collective" | "both";
  readonly level: "grassroots" | "ministry" | "province" | "state";
  readonly registrable: boolean;
  readonly openToProvincial: boolean;
};

export type HonourRef = { readonly kind: "title" | "form"; readonly code: string };

/** One string for one honour, as a form's option carries it: "title:CSTDCS", "form:BKB". */
export const honourKey = (honour: HonourRef): string => `${honour.kind}:${honour.code}`;

const HONOUR_KEY = /^(title|form):([A-Z0-9]+)$/;

/** Null when the text is no key. */
export function parseHonourKey(text: string): HonourRef | null {
  const [, kind, code] = HONOUR_KEY.exec(text) ?? [];
  if (code === undefined || (kind !== "title" && kind !== "form")) return null;
  return { kind, code };
}

/** Whether the law gives it to persons, or to collectives. */
export const bears = (
  entry: Pick<CatalogueEntry, "subject">,
  subject: "person" | "collective",
): boolean => entry.subject === "both" || entry.subject === subject;

/**
 * What a unit of this kind may register for a person or a collective. A Sở is rewarded by its province; the Ministry
 * gives it only its own flag and certificate (TT 21/2018/TT-BTNMT in practice; cross rule X14 of the handbook).
 */
export const mayRegister = (
  entry: CatalogueEntry,
  unitKind: string,
  subject: "person" | "collective",
): boolean =>
  entry.registrable &&
  bears(entry, subject) &&
  (unitKind !== "provincial_department" || entry.openToProvincial);
