import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Chuyên mục, or the name of the file this page is part of. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Date, views, status. */
  meta?: ReactNode;
  actions?: ReactNode;
};

/** The one h1 of a page. */
export function PageHeading({ title, kicker, lead, meta, actions }: Props) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-2 pb-6">
      <div className="min-w-0 max-w-4xl">
        {kicker && <p className="mb-1 font-semibold text-primary-ink">{kicker}</p>}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {meta && (
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted">{meta}</div>
        )}
        {lead && <div className="mt-3 max-w-measure text-lg">{lead}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
    </div>
  );
}
