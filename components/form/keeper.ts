import { set } from "idb-keyval";

/** Keeps the newest state of something in this browser, one writing after the other; what came between is skipped. */
export function keeper<T>(key: string): (state: T) => void {
  let waiting: { readonly state: T } | null = null;
  let writing = false;
  const run = async () => {
    writing = true;
    while (waiting) {
      const { state } = waiting;
      waiting = null;
      // Storage that is switched off or full is a comfort lost, not a reason to stop working.
      await set(key, state).catch(() => undefined);
    }
    writing = false;
  };
  return (state) => {
    waiting = { state };
    if (!writing) void run();
  };
}
