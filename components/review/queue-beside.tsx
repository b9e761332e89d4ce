import type { Route } from "next";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import type { ReviewFile } from "@/lib/judging/review/queries";
import type { Queue } from "@/lib/judging/review/rules";
import { StandingBadge } from "./standing-badge";

type Props = {
  file: ReviewFile;
  queue: Queue;
  hrefOf: (id: string) => Route;
  listHref: Route;
};

/** The files around this one in its queue, where the screen is wide enough; elsewhere the list is a page of its own. */
export function QueueBeside({ file, queue, hrefOf, listHref }: Props) {
  const title = queue.status ? STANDING_SHORT[queue.status] : "Tất cả hồ sơ";
  return (
    <nav
      aria-label="Hồ sơ trong danh sách"
      className="hidden min-w-0 self-start rounded border border-line bg-surface min-[90rem]:col-start-1 min-[90rem]:row-start-1 min-[90rem]:block print:hidden"
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 border-b border-line bg-sunken px-4 py-2">
        <strong>{title}</strong>
        <a href={listHref}>Cả danh sách</a>
      </p>
      <ul className="max-h-96 divide-y divide-line overflow-y-auto">
        {[...file.before, file, ...file.after].map(({ id, unitName, status }) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              aria-current={id === file.id ? "page" : undefined}
              className="ring-inside block border-l-4 border-transparent px-3 py-2 leading-snug text-ink no-underline hover:bg-sunken aria-[current]:border-primary aria-[current]:bg-primary-soft aria-[current]:font-semibold"
            >
              <span className="mb-1 block">{unitName}</span>
              <StandingBadge standing={status} short />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
