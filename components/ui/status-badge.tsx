import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { TONE_FILL, TONE_ICON, type Tone } from "./tone";

type Props = { tone: Tone; icon?: IconName; children: ReactNode };

/** A state, as icon, word and colour together. */
export function StatusBadge({ tone, icon = TONE_ICON[tone], children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-sm leading-snug font-semibold ${TONE_FILL[tone]}`}
    >
      <Icon name={icon} className="size-[1em]" />
      {children}
    </span>
  );
}
