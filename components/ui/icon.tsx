import type { ReactNode } from "react";

/** Drawn for this portal on a 24-unit grid, 2-unit strokes; each takes the colour and the size of the text beside it. */
const SHAPES = {
  check: <path d="m4.5 12.5 5 5 10-11" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  warning: <path d="M12 3.5 22 20.5H2L12 3.5ZM12 10v5M12 17.6v.1" />,
  clock: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.5l3.5 2" />,
  info: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.1" />,
  lock: <path d="M5 11h14v9.5H5V11ZM8 11V8a4 4 0 0 1 8 0v3M12 15v2" />,
  send: <path d="M3.5 11.5 21 3.5l-5.5 17-3.5-7-8.5-2ZM12 13.5l9-10" />,
  return: <path d="M9 5 4 10l5 5M4.5 10H15a5 5 0 0 1 0 10h-3" />,
  edit: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19 4 20ZM14 6.5l3.5 3.5" />,
  trash: <path d="M4 6.5h16M9 6V3.5h6V6M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6" />,
  plus: <path d="M12 4.5v15M4.5 12h15" />,
  search: <path d="M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM15.7 15.7 21 21" />,
  file: <path d="M13.5 3H6v18h12.5V8l-5-5ZM13.5 3v5h5M9 13h6.5M9 17h6.5" />,
  people: (
    <path d="M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.3-4 2.5-6 6.5-6s6.2 2 6.5 6M15 4.3a3.5 3.5 0 0 1 0 6.4M17.5 14.5c2.5.6 3.8 2.4 4 5.5" />
  ),
  flag: <path d="M5.5 21.5V3M5.5 4.5h13l-3 4.5 3 4.5h-13" />,
  bell: <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10ZM10 20h4" />,
  chevron: <path d="m5 9 7 7 7-7" />,
  next: <path d="m9 5 7 7-7 7" />,
  previous: <path d="m15 5-7 7 7 7" />,
  external: <path d="M10 5H4.5v14.5H19V14M14 4h6v6M20 4l-9.5 9.5" />,
  print: <path d="M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7V14Z" />,
  link: (
    <path d="M10 14.5a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.8M14 9.5a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.6-1.6" />
  ),
  calendar: <path d="M4 6h16v14.5H4V6ZM4 10.5h16M8.5 3v5M15.5 3v5" />,
  circle: <path d="M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z" />,
  half: (
    <>
      <path d="M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z" />
      <path d="M12 4a8 8 0 0 0 0 16Z" fill="currentColor" />
    </>
  ),
  home: <path d="m3.5 11.5 8.5-8 8.5 8M6 10v10.5h12V10M10 20.5V15h4v5.5" />,
  menu: <path d="M4 6.5h16M4 12h16M4 17.5h16" />,
  download: <path d="M12 4v11.5M7 11l5 5 5-5M4.5 20h15" />,
  eye: (
    <path d="M2.5 12C4.5 8 8 6 12 6s7.5 2 9.5 6c-2 4-5.5 6-9.5 6s-7.5-2-9.5-6ZM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z" />
  ),
  comment: <path d="M4 4.5h16v12h-8L7 21v-4.5H4v-12ZM8 9h8M8 12.5h5" />,
  leave: <path d="M14 4.5H5v15h9M10 12h11M17 8l4 4-4 4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

type Props = { name: IconName; className?: string };

/** Always beside a word: hidden from assistive technology, never the only bearer of a meaning. */
export function Icon({ name, className = "size-[1.15em]" }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={`inline-block shrink-0 ${className}`}
    >
      {SHAPES[name]}
    </svg>
  );
}
