import type { Route } from "next";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { PORTAL } from "@/lib/platform/shared/portal";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { Emblem } from "./emblem";
import { MAIN_ID, SkipLink } from "./skip-link";
import { SoftLinks } from "./soft-links";
import { type WorkGroup, WorkNav } from "./work-nav";

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
      <SoftLinks />
      {banner}
      <header className="border-b-4 border-gold bg-masthead text-masthead-ink print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-x-6 px-4 py-2 md:flex-nowrap lg:px-6">
          <a
            href={homeHref}
            className="flex min-h-target shrink-0 items-center gap-3 leading-tight font-bold text-balance text-masthead-ink no-underline hover:text-masthead-ink"
          >
            <Emblem className="size-10" />
            {PORTAL}
          </a>
          <div className="flex min-w-0 items-center gap-x-5 max-md:contents">
            <p className="min-w-0 py-1 text-sm leading-snug max-md:order-1 max-md:basis-36 max-md:grow">
              <span className="block font-semibold">{viewerName}</span>
              <span className="block">{unitName}</span>
            </p>
            <a
              href={noticesHref}
              className="inline-flex min-h-target min-w-target shrink-0 items-center justify-end gap-2 text-masthead-ink no-underline hover:text-masthead-ink hover:underline"
            >
              <Icon name="bell" className="size-5" />
              <span className="max-md:sr-only">Thông báo</span>
              {noticeCount > 0 && (
                <span className="rounded-full bg-gold px-2 text-sm font-semibold text-on-gold">
                  {formatNumber(noticeCount)}
                  <span className="sr-only"> chưa đọc</span>
                </span>
              )}
            </a>
            <div className="shrink-0 max-md:order-2">{signOut}</div>
          </div>
        </div>
      </header>
      <details className="work-menu border-b border-line lg:hidden print:hidden">
        <summary className="flex min-h-target items-center gap-2 px-4 font-semibold ring-inside">
          <Icon name="menu" /> Công việc
          <Icon name="chevron" className="turn ml-auto size-5" />
        </summary>
      </details>
      <div className="work-frame lg:grid lg:grid-cols-[16.5rem_minmax(0,1fr)] print:block">
        <nav
          aria-label="Công việc"
          className="border-line max-lg:border-b max-lg:py-3 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:border-r lg:py-5 lg:pr-3 print:hidden"
        >
          <WorkNav groups={groups} />
          {tools && <div className="border-t border-line px-1 pt-3">{tools}</div>}
        </nav>
        <main id={MAIN_ID} tabIndex={-1} className="min-w-0 px-4 py-5 lg:min-h-[80dvh] lg:px-8">
          {children}
        </main>
      </div>
    </>
  );
}
