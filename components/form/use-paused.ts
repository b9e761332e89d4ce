import { startTransition, useEffect, useState } from "react";

const PAUSE_MS = 250;

/** A value as it was when it last stood still for a moment: what is summed over thousands of rows follows then, not at each key. */
export function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPaused(value)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
