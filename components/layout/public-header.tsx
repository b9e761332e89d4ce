import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Masthead } from "./masthead";
import { NavLink } from "./nav-link";

type MenuItem = { href: Route; label: string; exact?: boolean };

type Props = {
  homeHref: Route;
  /** "thứ Hai, ngày 01/03/2021", from the caller's clock. */
  dateText: string;
  /** On phones only the last stays in the strip, the others fold into the menu: put signing in last. */
  stripLinks: { href: Route; label: string }[];
  menu: MenuItem[];
  search?: ReactNode;
  tools?: ReactNode;
};

const ITEM =
  "flex min-h-target items-center gap-2 px-3 font-semibold text-ink no-underline hover:text-primary-ink hover:no-underline";

const FOLDED = `${ITEM} border-l-4 border-transparent ring-inside sm:px-5 aria-[current]:border-primary aria-[current]:bg-primary-soft aria-[current]:text-primary-ink`;

/** Head of every public page: strip, masthead, one menu that folds on phones without JavaScript. */
export function PublicHeader({ homeHref, dateText, stripLinks, menu, search, tools }: Props) {
  return (
    <header>
      <div className="border-b border-line bg-paper text-sm print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 sm:px-6">
          <p className="py-2 text-muted first-letter:uppercase">{dateText}</p>
          <div className="flex items-center gap-x-5">
            {tools && <div className="max-sm:hidden">{tools}</div>}
            <ul className="flex items-center gap-x-5">
              {stripLinks.map(({ href, label }) => (
                <li key={href} className="max-sm:not-last:hidden">
                  <Link
                    href={href}
                    className="inline-flex min-h-target items-center text-ink no-underline hover:underline"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <Masthead homeHref={homeHref} aside={search} />
      <div className="border-b border-line bg-surface print:hidden">
        <nav aria-label="Danh mục chính" className="mx-auto hidden max-w-page px-3 lg:block">
          <ul className="flex flex-wrap">
            {menu.map(({ href, label, exact }, index) => (
              <li key={href}>
                <NavLink
                  href={href}
                  {...(exact && { exact })}
                  className={`${ITEM} border-b-4 border-transparent pt-1 ring-inside hover:border-line aria-[current]:border-primary aria-[current]:text-primary-ink`}
                >
                  {index === 0 && <Icon name="home" />}
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <details className="lg:hidden">
          <summary className="flex min-h-target items-center gap-2 px-4 font-semibold ring-inside sm:px-6">
            <Icon name="menu" /> Danh mục
            <Icon name="chevron" className="turn ml-auto size-5" />
          </summary>
          <nav aria-label="Danh mục thu gọn" className="border-t border-line">
            <ul>
              {menu.map(({ href, label, exact }) => (
                <li key={href} className="border-b border-line last:border-0">
                  <NavLink href={href} {...(exact && { exact })} className={FOLDED}>
                    {label}
                  </NavLink>
                </li>
              ))}
              {stripLinks.slice(0, -1).map(({ href, label }) => (
                <li key={href} className="border-b border-line last:border-0 sm:hidden">
                  <NavLink href={href} className={FOLDED}>
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {tools && <div className="border-t border-line px-1 sm:hidden">{tools}</div>}
        </details>
      </div>
    </header>
  );
}
