import type { Route } from "next";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { type Queue, queueAddress, STATUS_SLUG } from "@/lib/judging/review/rules";

type Props = { queue: Queue; blocs: readonly { code: string; name: string }[] };

/** Narrows the list by bloc and name; a plain form, so that the state is in the address and no script is needed. */
export function QueueFilter({ queue, blocs }: Props) {
  const narrowed = queue.bloc !== null || queue.search !== "";
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
