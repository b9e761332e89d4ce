import type { IconName } from "./icon";

/** What a state means to its reader. Colour never says it alone: each tone has an icon, and the caller gives the word. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "gold";

export const TONE_ICON: Record<Tone, IconName> = {
  neutral: "circle",
  info: "info",
  success: "check",
  warning: "warning",
  danger: "cross",
  gold: "flag",
};

export const TONE_TEXT: Record<Tone, string> = {
  neutral: "text-neutral-ink",
  info: "text-info-ink",
  success: "text-success-ink",
  warning: "text-warning-ink",
  danger: "text-danger-ink",
  gold: "text-gold-ink",
};
