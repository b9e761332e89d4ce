import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { Emblem } from "./emblem";
import { NavLink } from "./nav-link";
import { MAIN_ID, SkipLink } from "./skip-link";

export type WorkGroup = {
  title: string;
  items: { href: Route; label: string; icon?: IconName; count?: number; exact?: boolean }[];
};

type Props = {
  viewerName: string;
  unitName: string;
  homeHref: Route;
  noticesHref: Route;
  noticeCount: number;
  groups: WorkGroup[];
  signOut: ReactNode;
  tools?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
};

function Groups({ groups }: { groups: WorkGroup[] }) {
  return groups.map(({ title, items }) => (
    <div key={title} className="py-3 first:pt-0">
      <p className="px-3 pb-1 text-sm font-semibold text-muted">{title}</p>
      <ul>
        {items.map(({ href, label, icon, count, exact }) => (
          <li key={href}>
            <NavLink
              href={href}
              {...(exact && { exact })}
              className="flex min-h-target items-center gap-2.5 rounded-r border-l-4 border-transparent px-3 py-1.5 leading-snug text-ink no-underline ring-inside hover:bg-sunken hover:text-ink hover:no-underline aria-[current]:border-primary aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary-ink"
            >
              {icon && <Icon name={icon} className="size-5" />}
              <span className="min-w-0 grow">{label}</span>
              {count !== undefined && count > 0 && (
                <span className="rounded-full bg-primary px-2 text-sm font-semibold text-on-primary">
                  {formatNumber(count)}
                  <span className="sr-only"> việc</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The signed-in house: who one is and for which unit, what awaits, where one may go. */
export function WorkShell({
  viewerName,
  unitName,
  homeHref,
  noticesHref,
  noticeCount,
  groups,
  signOut,
  tools,
  banner,
  children,
}: Props) {
  return (
    <>
      <SkipLink />
      {banner}
      <header className="border-b-4 border-gold bg-masthead text-masthead-ink print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-x-6 px-4 py-2 lg:px-6">
          <Link
            href={homeHref}
            className="flex min-h-target items-center gap-3 leading-tight font-bold text-balance text-masthead-ink no-underline hover:text-masthead-ink"
          >
            <Emblem className="size-10" />
            Cổng Thi đua – Khen thưởng
          </Link>
          <div className="flex flex-wrap items-center gap-x-5">
            <p className="py-1 text-sm leading-snug">
              <span className="block font-semibold">{viewerName}</span>
              <span className="block">{unitName}</span>
            </p>
            <Link
              href={noticesHref}
              className="inline-flex min-h-target items-center gap-2 text-masthead-ink no-underline hover:text-masthead-ink hover:underline"
            >
              <Icon name="bell" className="size-5" />
              Thông báo
              {noticeCount > 0 && (
                <span className="rounded-full bg-gold px-2 text-sm font-semibold text-on-gold">
                  {formatNumber(noticeCount)}
                  <span className="sr-only"> chưa đọc</span>
                </span>
              )}
            </Link>
            {signOut}
          </div>
        </div>
      </header>
      <details className="border-b border-line lg:hidden print:hidden">
        <summary className="flex min-h-target items-center gap-2 px-4 font-semibold ring-inside">
          <Icon name="menu" /> Công việc
          <Icon name="chevron" className="turn ml-auto size-5" />
        </summary>
        <nav aria-label="Công việc" className="border-t border-line py-3">
          <Groups groups={groups} />
          {tools && <div className="border-t border-line px-1 pt-2">{tools}</div>}
        </nav>
      </details>
      <div className="lg:grid lg:grid-cols-[16.5rem_minmax(0,1fr)] print:block">
        <nav
          aria-label="Công việc"
          className="sticky top-0 hidden max-h-dvh self-start overflow-y-auto border-r border-line py-5 pr-3 lg:block print:hidden"
        >
          <Groups groups={groups} />
          {tools && <div className="border-t border-line pt-3">{tools}</div>}
        </nav>
        <main id={MAIN_ID} tabIndex={-1} className="min-w-0 px-4 py-5 lg:min-h-[80dvh] lg:px-8">
          {children}
        </main>
      </div>
    </>
  );
}
