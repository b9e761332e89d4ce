"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { IconName } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export type WorkGroup = {
  title: string;
  items: { href: Route; label: string; icon?: IconName; count?: number; exact?: boolean }[];
};

/** How a link of the menu stands to the page being read: it is that page, that page is under it, or neither. */
function currentOf(path: string, { href, exact }: WorkGroup["items"][number]) {
  const [target = ""] = href.split(/[?#]/);
  if (path === target) return "page";
  return !exact && path.startsWith(`${target}/`) ? "true" : undefined;
}

/** Where the viewer may go. */
export function WorkNav({ groups }: { groups: WorkGroup[] }) {
  const path = usePathname();
  return groups.map(({ title, items }) => (
    <div key={title} className="work-group">
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={currentOf(path, item)}
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
