import type { Route } from "next";
import { Checkbox } from "@/components/form/checkbox";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { type Queue, queueAddress, STATUS_SLUG } from "@/lib/judging/review/rules";

type Props = {
  queue: Queue;
  blocs: readonly { code: string; name: string }[];
  /** Whether the reader may look for people who stand on two units' files. */
  seesDoubles: boolean;
};

/** Narrows the list by bloc and name; a plain form, so that the state is in the address and no script is needed. */
export function QueueFilter({ queue, blocs, seesDoubles }: Props) {
  const narrowed = queue.bloc !== null || queue.search !== "" || queue.doubles;
  return (
    <form method="get" className="flex flex-wrap items-end gap-3 py-4 print:hidden">
      {queue.status && <input type="hidden" name="trang-thai" value={STATUS_SLUG[queue.status]} />}
      {queue.year && <input type="hidden" name="nam" value={queue.year} />}
      <TextField
        label="Tên đơn vị"
        hint="Có dấu hoặc không dấu"
        name="ten"
        type="search"
        defaultValue={queue.search}
        wrapperClass="min-w-0 grow sm:max-w-sm"
      />
      {blocs.length > 1 && (
        <SelectField
          label="Khối, Cụm"
          name="khoi-cum"
          placeholder="Tất cả"
          defaultValue={queue.bloc ?? ""}
          choices={blocs.map(({ code, name }) => ({ value: code, label: name }))}
          wrapperClass="min-w-56"
        />
      )}
      {seesDoubles && (
        <Checkbox
          name="trung"
          value="co"
          label="Có người trùng với đơn vị khác"
          defaultChecked={queue.doubles}
        />
      )}
      <Button type="submit" icon="search">
        Lọc
      </Button>
      {narrowed && (
        <ButtonLink
          kind="quiet"
          href={
            `/lam-viec/tham-dinh${queueAddress({ status: queue.status, year: queue.year })}` as Route
          }
        >
          Bỏ lọc
        </ButtonLink>
      )}
    </form>
  );
}
