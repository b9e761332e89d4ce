import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

type Props<T extends string> = {
  title: string;
  href?: Route<T>;
  kicker?: ReactNode;
  meta?: ReactNode;
  level?: 2 | 3 | 4;
  children?: ReactNode;
};

/** A piece of a list of places to go. The whole card is pressable; the title alone is the link, so it is read once. */
export function Card<T extends string>({
  title,
  href,
  kicker,
  meta,
  level = 3,
  children,
}: Props<T>) {
  const Heading = `h${level}` as const;
  return (
    <article
      className={`relative flex flex-col gap-2 rounded border border-line bg-surface p-5 ${
        href ? "hover:border-primary has-[a:focus-visible]:border-primary" : ""
      }`}
    >
      {kicker && <p className="text-sm font-semibold text-primary-ink">{kicker}</p>}
      <Heading className="text-lg">
        {href ? (
          <Link
            href={href as Route}
            className="text-ink no-underline after:absolute after:inset-0 hover:text-primary-ink hover:underline hover:decoration-2"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </Heading>
      {children && <div className="text-ink">{children}</div>}
      {meta && <div className="mt-auto pt-1 text-sm text-muted">{meta}</div>}
    </article>
  );
}
