import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { type CatalogueEntry, type HonourRef, honourKey } from "@/lib/titles/catalogue/rules";

type Props = {
  unitId: string | null;
  honour: HonourRef | null;
  /** The page of another list at the same address, which stays. */
  page?: number;
  units: readonly { unitId: string; unitName: string }[];
  catalogue: readonly CatalogueEntry[];
};

/** Narrows the lines to pick from; a plain form, so that the state is in the address. */
export function LineFilter({ unitId, honour, page = 1, units, catalogue }: Props) {
  const group = (kind: CatalogueEntry["kind"], label: string) => ({
    label,
    choices: catalogue
      .filter((entry) => entry.kind === kind && entry.registrable)
      .map((entry) => ({ value: honourKey(entry), label: entry.name })),
  });
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      {page > 1 && <input type="hidden" name="trang" value={page} />}
      {units.length > 0 && (
        <SelectField
          id="loc-don-vi"
          label="Đơn vị"
          name="don-vi"
          placeholder="Tất cả đơn vị đã được tiếp nhận"
          defaultValue={unitId ?? ""}
          choices={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
          wrapperClass="min-w-0 grow sm:max-w-xs"
        />
      )}
      <SelectField
        id="loc-danh-hieu"
        label="Danh hiệu, hình thức"
        name="danh-hieu"
        placeholder="Tất cả"
        defaultValue={honour ? honourKey(honour) : ""}
        choices={[group("title", "Danh hiệu thi đua"), group("form", "Hình thức khen thưởng")]}
        wrapperClass="min-w-0 grow sm:max-w-xs"
      />
      <Button type="submit" icon="search">
        Lọc
      </Button>
    </form>
  );
}
