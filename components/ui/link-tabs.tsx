import type { Route } from "next";
import Link from "next/link";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Tab = { key: string; label: string; href: Route; count?: number; current: boolean };

/** Views of one list, each with its own address. */
export function LinkTabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line print:hidden">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="inline-flex min-h-target items-center gap-2 border-b-4 border-transparent px-4 whitespace-nowrap text-ink no-underline ring-inside hover:border-line aria-[current=page]:border-primary aria-[current=page]:font-semibold aria-[current=page]:text-primary-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-neutral-soft px-2 text-sm text-neutral-ink">
                  {formatNumber(tab.count)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
