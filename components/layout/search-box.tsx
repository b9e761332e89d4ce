import { Icon } from "@/components/ui/icon";

type Props = { action: string; label?: string; name?: string; defaultValue?: string };

/** A plain GET form: the words typed are in the address of the answer. */
export function SearchBox({ action, label = "Tìm trên cổng", name = "q", defaultValue }: Props) {
  return (
    <search>
      <form action={action} method="get" className="flex">
        <input
          type="search"
          name={name}
          aria-label={label}
          placeholder={label}
          defaultValue={defaultValue}
          className="min-h-target min-w-0 grow rounded-l border-2 border-r-0 border-edge bg-surface px-3 text-ink"
        />
        <button
          type="submit"
          className="inline-flex min-h-target items-center gap-2 rounded-r border-2 border-gold bg-gold px-3 font-semibold text-on-gold"
        >
          <Icon name="search" />
          <span className="sr-only">Tìm kiếm</span>
        </button>
      </form>
    </search>
  );
}
