import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { TONE_TEXT } from "./tone";

type NoticeKind = "info" | "success" | "warning" | "error";

const LOOK: Record<NoticeKind, { box: string; icon: IconName; ink: string; word: string }> = {
  info: { box: "border-info bg-info-soft", icon: "info", ink: TONE_TEXT.info, word: "Thông tin" },
  success: {
    box: "border-success bg-success-soft",
    icon: "check",
    ink: TONE_TEXT.success,
    word: "Đã xong",
  },
  warning: {
    box: "border-warning bg-warning-soft",
    icon: "warning",
    ink: TONE_TEXT.warning,
    word: "Lưu ý",
  },
  error: {
    box: "border-danger bg-danger-soft",
    icon: "cross",
    ink: TONE_TEXT.danger,
    word: "Chưa thực hiện được",
  },
};

type Props = {
  kind: NoticeKind;
  title?: string;
  /** True when it appears in answer to something the reader just did: it is then read aloud. */
  live?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A message that concerns the whole page or a part of it; an error of one field stands beside that field instead. */
export function NoticePanel({ kind, title, live = false, children, actions }: Props) {
  const { box, icon, ink, word } = LOOK[kind];
  return (
    <div
      className={`flex gap-3 rounded border border-l-[6px] px-4 py-3 ${box}`}
      {...(live && { role: kind === "error" ? "alert" : "status" })}
    >
      <Icon name={icon} className={`mt-0.5 size-6 ${ink}`} />
      <div className="min-w-0 flex-1">
        <p className={`font-semibold ${ink}`}>{title ?? word}</p>
        {children && <div className="mt-1 max-w-measure text-ink">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
