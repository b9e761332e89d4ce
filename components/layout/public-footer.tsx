import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Emblem } from "./emblem";

type Props = {
  /** Who is answerable, address, telephone: facts of the ministry, given by the caller. */
  owner: ReactNode;
  groups: { title: string; links: { href: Route; label: string }[] }[];
  /** "Ghi rõ nguồn … khi trích dẫn lại thông tin." and the like. */
  note?: ReactNode;
};

/** Foot of every public page: who answers for it, where else to go, how to quote it. */
export function PublicFooter({ owner, groups, note }: Props) {
  return (
    <footer className="mt-16 border-t-4 border-primary bg-paper break-before-avoid print:mt-0 print:border-t-0">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:px-6 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr] print:hidden">
        <div className="flex gap-4 sm:max-lg:col-span-2">
          <Emblem className="size-14" />
          <div className="min-w-0 space-y-1">{owner}</div>
        </div>
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="text-base">{title}</h2>
            <ul className="mt-1">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link
                    href={href}
                    className="inline-flex min-h-target items-center text-ink no-underline hover:underline"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      {note && (
        <div className="border-t border-line print:border-t-0">
          <div className="mx-auto max-w-page px-4 py-4 text-sm text-muted sm:px-6 print:py-0">
            {note}
          </div>
        </div>
      )}
    </footer>
  );
}
