"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { IconName } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export type WorkGroup = {
  title: string;
  items: { href: Route; label: string; icon?: IconName; count?: number; exact?: boolean }[];
};

type Item = WorkGroup["items"][number];

const targetOf = ({ href }: Item): string => href.split(/[?#]/)[0] ?? "";

/** The one link of the menu that the page being read is, or is under: the nearest of those that lead towards it. */
function nearest(path: string, groups: readonly WorkGroup[]): Item | null {
  const towards = groups
    .flatMap(({ items }) => items)
    .filter((item) => {
      const target = targetOf(item);
      return path === target || (!item.exact && path.startsWith(`${target}/`));
    });
  return towards.reduce<Item | null>(
    (best, item) => (best === null || targetOf(item).length > targetOf(best).length ? item : best),
    null,
  );
}

/** Where the viewer may go. */
export function WorkNav({ groups }: { groups: WorkGroup[] }) {
  const path = usePathname();
  const here = nearest(path, groups);
  return groups.map(({ title, items }) => (
    <div key={title} className="work-group">
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item === here ? (path === targetOf(item) ? "page" : "true") : undefined}
              className={item.icon ? `ring-inside icon-before icon-${item.icon}` : "ring-inside"}
            >
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span className="count">
                  {formatNumber(item.count)}
                  <span className="sr-only"> việc</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ));
}
