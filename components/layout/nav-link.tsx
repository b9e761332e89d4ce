"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  href: Route;
  /** Only the page itself is current, not the pages under it. */
  exact?: boolean;
  className: string;
  children: ReactNode;
};

/** A link of a menu that knows when its page, or one under it, is the one being read. */
export function NavLink({ href, exact = false, className, children }: Props) {
  const path = usePathname();
  const [target = ""] = href.split(/[?#]/);
  const here = path === target;
  const under = !exact && target !== "/" && path.startsWith(`${target}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : under ? "true" : undefined}
      className={className}
    >
      {children}
    </Link>
  );
}
