/** The shapes of icons.css; the two lists are held together by a test. */
export const ICONS = [
  "check",
  "cross",
  "warning",
  "clock",
  "info",
  "lock",
  "send",
  "return",
  "edit",
  "trash",
  "plus",
  "search",
  "file",
  "people",
  "flag",
  "bell",
  "chevron",
  "next",
  "previous",
  "external",
  "print",
  "link",
  "calendar",
  "circle",
  "half",
  "home",
  "menu",
  "download",
  "eye",
  "comment",
  "leave",
] as const;

export type IconName = (typeof ICONS)[number];

type Props = { name: IconName; className?: string };

/** Always beside a word: a mask that says nothing to assistive technology, never the only bearer of a meaning. */
export function Icon({ name, className = "" }: Props) {
  return <span className={className ? `icon icon-${name} ${className}` : `icon icon-${name}`} />;
}
