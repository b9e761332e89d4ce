import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = { summary: ReactNode; open?: boolean; children: ReactNode };

/** A "Vì sao?" that opens in place, without JavaScript. */
export function DetailsPanel({ summary, open = false, children }: Props) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-target items-center gap-1.5 font-semibold text-link underline hover:text-link-strong">
        <Icon name="chevron" className="turn size-4 transition-transform" />
        {summary}
      </summary>
      <div className="mt-1 max-w-measure border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
