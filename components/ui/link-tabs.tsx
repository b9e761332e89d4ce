import type { Route } from "next";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Tab = { key: string; label: string; href: Route; count?: number; current: boolean };

/** Views of one list, each with its own address. */
export function LinkTabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <a
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="ring-inside"
            >
              {tab.label}
              {tab.count !== undefined && <span>{formatNumber(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
