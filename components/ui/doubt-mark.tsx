import { Icon } from "./icon";

/** "cần xác nhận" beside a fact whose source is still sought. */
export const DoubtMark = ({ children }: { children: string }) => (
  <span className="inline-flex items-center gap-1 text-sm font-semibold text-warning-ink">
    <Icon name="info" className="size-[1.05em] shrink-0" />
    {children}
  </span>
);
