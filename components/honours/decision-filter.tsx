import type { Route } from "next";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { type DecisionFilter, decisionsPath, STATUS_SLUG } from "@/lib/honours/decision/rules";

type Props = { filter: DecisionFilter; years: readonly number[] };

/** Narrows the list of decisions; a plain form, so that the state is in the address. */
export function DecisionFilterForm({ filter, years }: Props) {
  const narrowed = filter.search !== "" || filter.year !== null;
  return (
    <form method="get" className="flex flex-wrap items-end gap-3 py-4 print:hidden">
      {filter.status && (
        <input type="hidden" name="trang-thai" value={STATUS_SLUG[filter.status]} />
      )}
      <TextField
        label="Số hoặc trích yếu"
        hint="Có dấu hoặc không dấu"
        name="q"
        type="search"
        defaultValue={filter.search}
        wrapperClass="min-w-0 grow sm:max-w-sm"
      />
      <SelectField
        label="Năm khen thưởng"
        name="nam"
        placeholder="Tất cả"
        defaultValue={filter.year ?? ""}
        choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        wrapperClass="min-w-40"
      />
      <Button type="submit" icon="search">
        Lọc
      </Button>
      {narrowed && (
        <ButtonLink
          kind="quiet"
          href={decisionsPath({ ...filter, search: "", year: null, page: 1 }) as Route}
        >
          Bỏ lọc
        </ButtonLink>
      )}
    </form>
  );
}
