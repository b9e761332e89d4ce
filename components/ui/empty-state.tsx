import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Props = { title: string; icon?: IconName; children?: ReactNode; actions?: ReactNode };

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ title, icon = "file", children, actions }: Props) {
  return (
    <div className="flex flex-col items-center gap-2 rounded border border-dashed border-edge px-5 py-10 text-center">
      <Icon name={icon} className="size-9 text-muted" />
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-measure text-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
