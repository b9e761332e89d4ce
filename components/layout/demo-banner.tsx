import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

type Props = {
  /** "thứ Hai, 01/03/2021". */
  dateText: string;
  changeHref: Route;
};

/** Says that the portal lives on a demonstration date, and where to move it. */
export function DemoBanner({ dateText, changeHref }: Props) {
  return (
    <aside
      aria-label="Ngày trình diễn"
      className="flex items-center justify-between gap-x-3 bg-gold px-4 text-sm leading-snug text-on-gold sm:flex-wrap sm:justify-center sm:gap-x-2 print:hidden"
    >
      <span className="py-1">
        <Icon name="calendar" className="mr-2 size-[1.15em] align-[-0.2em]" />
        Ngày trình diễn: <strong className="whitespace-nowrap">{dateText}</strong>
      </span>
      <span aria-hidden="true" className="max-sm:hidden">
        ·
      </span>
      <Link
        href={changeHref}
        className="inline-flex min-h-target shrink-0 items-center font-semibold text-on-gold hover:text-on-gold"
      >
        Đổi ngày
      </Link>
    </aside>
  );
}
