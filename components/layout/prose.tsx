import type { ReactNode } from "react";

/** Running text at a reading measure; give the opening paragraph the class `sapo`. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
