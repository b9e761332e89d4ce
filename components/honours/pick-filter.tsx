import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import type { Desk } from "@/lib/honours/award/rules";
import { type CatalogueEntry, honourKey } from "@/lib/titles/catalogue/rules";

type Props = {
  desk: Desk;
  units: readonly { unitId: string; unitName: string }[];
  catalogue: readonly CatalogueEntry[];
};

/** Narrows the lines to pick from; a plain form, so that the state is in the address. */
export function PickFilter({ desk, units, catalogue }: Props) {
  const group = (kind: CatalogueEntry["kind"], label: string) => ({
    label,
    choices: catalogue
      .filter((entry) => entry.kind === kind && entry.registrable)
      .map((entry) => ({ value: honourKey(entry), label: entry.name })),
  });
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      {desk.page > 1 && <input type="hidden" name="trang" value={desk.page} />}
      <SelectField
        id="loc-don-vi"
        label="Đơn vị"
        name="don-vi"
        placeholder="Tất cả đơn vị đã được tiếp nhận"
        defaultValue={desk.unitId ?? ""}
        choices={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
        wrapperClass="min-w-0 grow sm:max-w-xs"
      />
      <SelectField
        id="loc-danh-hieu"
        label="Danh hiệu, hình thức"
        name="danh-hieu"
        placeholder="Tất cả"
        defaultValue={desk.honour ? honourKey(desk.honour) : ""}
        choices={[group("title", "Danh hiệu thi đua"), group("form", "Hình thức khen thưởng")]}
        wrapperClass="min-w-0 grow sm:max-w-xs"
      />
      <Button type="submit" icon="search">
        Lọc
      </Button>
    </form>
  );
}
