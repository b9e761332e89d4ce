import type { ReactNode } from "react";
import type { IconName } from "./icon";
import { TONE_ICON, type Tone } from "./tone";

type Props = { tone: Tone; icon?: IconName; children: ReactNode };

/** A state, as icon, word and colour together. */
export function StatusBadge({ tone, icon = TONE_ICON[tone], children }: Props) {
  return <span className={`badge icon-${icon} tone-${tone}`}>{children}</span>;
}
