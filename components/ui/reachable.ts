/** For a region that scrolls: it must take the focus, or the keyboard cannot scroll it. */
export const REACHABLE = { tabIndex: 0 };
