import type { ReactNode } from "react";
import type { IconName } from "./icon";
import { TONE_FILL, TONE_ICON, type Tone } from "./tone";

type Props = { tone: Tone; icon?: IconName; children: ReactNode };

/** A state, as icon, word and colour together. */
export function StatusBadge({ tone, icon = TONE_ICON[tone], children }: Props) {
  return <span className={`badge icon-before icon-${icon} ${TONE_FILL[tone]}`}>{children}</span>;
}
