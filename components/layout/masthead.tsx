import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";
import { Emblem } from "./emblem";

type Props = { homeHref: Route; ministry?: string; portal?: string; aside?: ReactNode };

/** The red band with the gold rule. Terraces are drawn faintly behind, as on the emblem. */
export function Masthead({ homeHref, ministry = MINISTRY, portal = PORTAL, aside }: Props) {
  return (
    <div className="relative isolate overflow-hidden border-b-4 border-gold bg-masthead text-masthead-ink">
      <svg
        aria-hidden="true"
        viewBox="0 0 600 120"
        preserveAspectRatio="xMaxYMax slice"
        className="absolute inset-y-0 right-0 -z-10 hidden h-full w-2/5 opacity-20 md:block print:hidden"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        {[0, 16, 32, 48, 64].map((drop) => (
          <path
            key={drop}
            d={`M0 ${96 + drop}C110 ${52 + drop} 210 ${48 + drop} 320 ${72 + drop}S520 ${84 + drop} 600 ${34 + drop}`}
          />
        ))}
      </svg>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3 sm:gap-y-3 sm:px-6 sm:py-4 lg:py-6">
        <Link
          href={homeHref}
          className="flex min-w-0 items-center gap-3 text-masthead-ink no-underline hover:text-masthead-ink sm:gap-4"
        >
          <Emblem className="size-14 sm:size-18 lg:size-20" />
          <span className="min-w-0">
            <span className="block text-xs font-semibold tracking-wide uppercase sm:text-sm">
              {ministry}
            </span>
            <span className="mt-0.5 block text-lg leading-tight font-bold text-balance sm:text-2xl lg:text-3xl">
              {portal}
            </span>
          </span>
        </Link>
        {aside && <div className="w-full sm:w-auto sm:min-w-72 print:hidden">{aside}</div>}
      </div>
    </div>
  );
}
