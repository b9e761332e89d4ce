import type { Route } from "next";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { EFFECT_LABEL, KIND_LABEL } from "@/lib/campaign/document/labels";
import {
  type DocumentFilter,
  EFFECT_SLUG,
  EFFECTS,
  KIND_SLUG,
} from "@/lib/campaign/document/rules";
import { DOCUMENT_KINDS } from "@/lib/campaign/document/schema";

type Props = {
  /** The page that the form asks again. */
  path: string;
  filter: DocumentFilter;
  years: readonly number[];
};

/** Narrows a list of documents; a plain form, so that the state is in the address and needs no script. */
export function DocumentFilterForm({ path, filter, years }: Props) {
  const { kind, effect, year, search } = filter;
  const narrowed = kind !== null || effect !== null || year !== null || search !== "";
  return (
    <search className="block border-y-4 border-y-gold bg-paper px-4 py-5 sm:px-6 print:hidden">
      <form method="get" action={path} className="grid gap-x-4 gap-y-3 lg:grid-cols-12">
        <TextField
          id="tim"
          label="Số, ký hiệu hoặc trích yếu"
          name="q"
          type="search"
          defaultValue={search}
          placeholder="Ví dụ: 91/2017, sang kien"
          autoComplete="off"
          wrapperClass="lg:col-span-12"
        />
        <SelectField
          label="Loại văn bản"
          name="loai"
          placeholder="Tất cả"
          defaultValue={kind ? KIND_SLUG[kind] : ""}
          choices={DOCUMENT_KINDS.map((one) => ({ value: KIND_SLUG[one], label: KIND_LABEL[one] }))}
          wrapperClass="lg:col-span-3"
        />
        <SelectField
          label="Năm ban hành"
          name="nam"
          placeholder="Tất cả"
          defaultValue={year ?? ""}
          choices={years.map((one) => ({ value: String(one), label: `Năm ${one}` }))}
          wrapperClass="lg:col-span-3"
        />
        <SelectField
          label="Hiệu lực"
          name="hieu-luc"
          placeholder="Tất cả"
          defaultValue={effect ? EFFECT_SLUG[effect] : ""}
          choices={EFFECTS.map((one) => ({ value: EFFECT_SLUG[one], label: EFFECT_LABEL[one] }))}
          wrapperClass="lg:col-span-3"
        />
        <div className="flex flex-wrap items-end gap-3 lg:col-span-3">
          <Button type="submit" kind="primary" icon="search">
            Tìm
          </Button>
          {narrowed && (
            <ButtonLink kind="quiet" href={path as Route}>
              Xóa điều kiện
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
