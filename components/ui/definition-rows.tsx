import type { ReactNode } from "react";

export type DefinitionRow = { key: string; term: string; detail: ReactNode };

/** Facts side by side, for the head of a file: no actions, no lines. */
export function DefinitionRows({ rows }: { rows: DefinitionRow[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
      {rows.map(({ key, term, detail }) => (
        <div key={key} className="contents">
          <dt className="mt-2 text-muted sm:mt-0">{term}</dt>
          <dd className="min-w-0 font-semibold">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
