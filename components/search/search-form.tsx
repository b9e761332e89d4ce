import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { SEARCH_SLUG, type Search } from "@/lib/platform/search/rules";

type Props = { search: Search; years: readonly number[] };

/** Asks the whole portal; a plain form, so that every search has its address and needs no script. */
export function SearchForm({ search, years }: Props) {
  const { text, kind, year } = search;
  return (
    <search className="block border-y-4 border-y-gold bg-paper px-4 py-5 sm:px-6 print:hidden">
      <form
        method="get"
        action="/tim-kiem"
        className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]"
      >
        {kind && <input type="hidden" name="loai" value={SEARCH_SLUG[kind]} />}
        <TextField
          id="tim"
          label="Từ cần tìm"
          name="q"
          type="search"
          defaultValue={text}
          placeholder="Có dấu hoặc không dấu"
          autoComplete="off"
        />
        <SelectField
          label="Năm"
          name="nam"
          placeholder="Tất cả các năm"
          defaultValue={year ?? ""}
          choices={years.map((one) => ({ value: String(one), label: `Năm ${one}` }))}
        />
        <Button type="submit" kind="primary" icon="search">
          Tìm
        </Button>
      </form>
    </search>
  );
}
