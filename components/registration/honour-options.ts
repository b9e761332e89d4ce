import type { ComboboxOption } from "@/components/form/combobox";
import { type CatalogueEntry, honourKey, mayRegister } from "@/lib/titles/catalogue/rules";

const KIND: Record<CatalogueEntry["kind"], string> = {
  title: "Danh hiệu thi đua",
  form: "Hình thức khen thưởng",
};

/** What a unit of this kind may register, to be searched by name, by abbreviation and by what people call it. */
export const honourOptions = (
  catalogue: readonly CatalogueEntry[],
  unitKind: string,
  subject: "person" | "collective",
): ComboboxOption[] =>
  catalogue
    .filter((entry) => mayRegister(entry, unitKind, subject))
    .map((entry) => ({
      value: honourKey(entry),
      label: entry.name,
      detail: `${entry.shortName} · ${KIND[entry.kind]}`,
      keywords: entry.aliases.join(" "),
    }));
