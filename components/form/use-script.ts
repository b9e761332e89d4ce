"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in what the server sends, true once the page is alive: what needs JavaScript is drawn only where there is some. */
export const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
