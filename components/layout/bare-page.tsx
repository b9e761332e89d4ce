import type { Route } from "next";
import type { ReactNode } from "react";
import { Masthead } from "./masthead";
import { MAIN_ID, SkipLink } from "./skip-link";

type Props = { title: string; lead: ReactNode; children?: ReactNode };

/** A page that stands in the place of another: the masthead, what is the matter, and what can be done. It asks nothing of the database. */
export function BarePage({ title, lead, children }: Props) {
  return (
    <>
      <SkipLink />
      <header>
        <Masthead homeHref={"/" as Route} />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="mx-auto max-w-page px-4 py-12 sm:px-6">
        <h1 className="text-3xl">{title}</h1>
        <div className="mt-4 max-w-measure space-y-3">{lead}</div>
        {children}
      </main>
    </>
  );
}
