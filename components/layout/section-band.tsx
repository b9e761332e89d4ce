import type { ReactNode } from "react";

type Props = {
  /** Anchor of the section and of its heading. */
  id: string;
  title: string;
  lead?: ReactNode;
  /** "Xem tất cả" and the like, beside the heading. */
  more?: ReactNode;
  tone?: "plain" | "paper";
  /** What only leads on to other pages is not printed. */
  screenOnly?: true;
  children: ReactNode;
};

/** A full-width part of a public page under its own heading. */
export function SectionBand({
  id,
  title,
  lead,
  more,
  tone = "plain",
  screenOnly,
  children,
}: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`${tone === "paper" ? "border-y border-line bg-paper" : "bg-surface"} ${screenOnly ? "print:hidden" : ""}`}
    >
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6 lg:py-12">
        <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div>
            <h2 id={`${id}-title`} className="border-l-[6px] border-gold pl-3 text-2xl">
              {title}
            </h2>
            {lead && <div className="mt-2 max-w-measure text-muted">{lead}</div>}
          </div>
          {more}
        </div>
        {children}
      </div>
    </section>
  );
}
