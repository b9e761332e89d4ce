import type { ReactNode } from "react";
import { type DefinitionRow, DefinitionRows } from "./definition-rows";
import { Icon } from "./icon";

type Props = {
  title: string;
  /** The code to quote when asking about it. */
  code: string;
  rows: DefinitionRow[];
  /** "Việc tiếp theo". */
  next?: ReactNode;
  actions?: ReactNode;
};

/** Proof that something was received: code, time, checksum, and what happens next. */
export function ReceiptPanel({ title, code, rows, next, actions }: Props) {
  return (
    <section className="rounded border-2 border-success bg-surface" aria-labelledby="receipt-title">
      <div className="flex flex-col items-center gap-2 bg-success-soft px-5 py-7 text-center text-success-ink">
        <Icon name="check" className="size-10 rounded-full border-2 border-current p-1.5" />
        <h2 id="receipt-title" className="text-2xl">
          {title}
        </h2>
        <p className="text-lg">
          Mã biên nhận <strong className="tracking-wide whitespace-nowrap">{code}</strong>
        </p>
      </div>
      <div className="grid gap-5 p-5">
        <DefinitionRows rows={rows} />
        {next && (
          <div>
            <h3 className="text-lg">Việc tiếp theo</h3>
            <div className="mt-1 max-w-measure">{next}</div>
          </div>
        )}
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
    </section>
  );
}
