import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What a reviewer said, as it stands beside what it is about. */
export const RemarkBox = ({ children }: { children: ReactNode }) => (
  <div className="flex items-start gap-1.5 border-l-4 border-warning bg-warning-soft px-3 py-1.5 text-warning-ink">
    <Icon name="comment" className="mt-[0.25em] size-[1.1em]" />
    <div className="min-w-0">{children}</div>
  </div>
);

type ListProps = {
  id?: string;
  remarks: readonly { readonly label: string; readonly text: string }[];
};

/** What was said on the fields of one row, each with the name of its field. */
export const RemarkList = ({ id, remarks }: ListProps) => (
  <ul id={id} className="mt-1 grid gap-1">
    {remarks.map(({ label, text }) => (
      <li key={label}>
        <RemarkBox>
          <strong>{label}.</strong> <span className="whitespace-pre-line">{text}</span>
        </RemarkBox>
      </li>
    ))}
  </ul>
);
