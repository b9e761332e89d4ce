import type { Route } from "next";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { type CatalogueEntry, honourKey } from "@/lib/titles/catalogue/rules";
import { RECIPIENT_LABEL } from "@/lib/titles/ledger/labels";
import {
  type LedgerSearch,
  RECIPIENTS,
  recipientSlug,
  rollFields,
} from "@/lib/titles/ledger/rules";

type Props = {
  search: LedgerSearch;
  years: readonly number[];
  catalogue: readonly CatalogueEntry[];
};

/** Looks through the honour roll; a plain form, so that every search has its address and needs no script. */
export function RollSearch({ search, years, catalogue }: Props) {
  const fields = rollFields(search);
  const narrowed = Object.values(fields).some((value) => value !== "");
  const group = (kind: CatalogueEntry["kind"], label: string) => ({
    label,
    choices: catalogue
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ value: honourKey(entry), label: entry.name })),
  });
  return (
    <search className="block border-y-4 border-y-gold bg-paper px-4 py-5 sm:px-6 print:hidden">
      <form method="get" action="/bang-vang" className="grid gap-x-4 gap-y-3 lg:grid-cols-12">
        <TextField
          id="tim"
          label="Họ tên hoặc đơn vị"
          name="q"
          type="search"
          defaultValue={fields.q}
          placeholder="Ví dụ: nguyen van mau, thanh hoa"
          autoComplete="off"
          wrapperClass="lg:col-span-12"
        />
        <SelectField
          label="Năm"
          name="nam"
          placeholder="Tất cả các năm"
          defaultValue={fields.nam}
          choices={years.map((year) => ({ value: String(year), label: `Năm ${year}` }))}
          wrapperClass="lg:col-span-2"
        />
        <SelectField
          label="Danh hiệu, hình thức"
          name="danh-hieu"
          placeholder="Tất cả"
          defaultValue={fields["danh-hieu"]}
          choices={[group("title", "Danh hiệu thi đua"), group("form", "Hình thức khen thưởng")]}
          wrapperClass="lg:col-span-5"
        />
        <SelectField
          label="Cá nhân, tập thể"
          name="doi-tuong"
          placeholder="Tất cả"
          defaultValue={fields["doi-tuong"]}
          choices={RECIPIENTS.map((kind) => ({
            value: recipientSlug(kind),
            label: RECIPIENT_LABEL[kind],
          }))}
          wrapperClass="lg:col-span-2"
        />
        <div className="flex flex-wrap items-end gap-3 lg:col-span-3">
          <Button type="submit" kind="primary" icon="search">
            Tìm
          </Button>
          {narrowed && (
            <ButtonLink kind="quiet" href={"/bang-vang" as Route}>
              Xóa điều kiện
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
