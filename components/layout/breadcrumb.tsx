import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** In the order of schema.org's BreadcrumbList; the last one is the page itself. */
export type Crumb = { label: string; href: Route };

/** Where the page stands; the same items feed the page's JSON-LD. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  return (
    <nav aria-label="Đường dẫn" className="text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {items.map(({ label, href }, index) => {
          const last = index === items.length - 1;
          return (
            <li key={href} className="flex min-w-0 items-center gap-x-1.5">
              {last ? (
                <span aria-current="page" className="text-muted">
                  {label}
                </span>
              ) : (
                <>
                  <Link href={href} className="inline-flex min-h-target items-center">
                    {label}
                  </Link>
                  <Icon name="next" className="size-3.5 text-muted" />
                </>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
