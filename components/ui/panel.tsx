import type { ReactNode } from "react";

type Props = { title?: string; level?: 2 | 3 | 4; actions?: ReactNode; children: ReactNode };

/** A bordered box that holds a part of a work page. */
export function Panel({ title, level = 2, actions, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section className="rounded border border-line bg-surface">
      {(title || actions) && (
        <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-sunken px-5 py-3">
          {title && <Heading className="text-lg">{title}</Heading>}
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
      <div className="p-5">{children}</div>
    </section>
  );
}
