import { windowNotes } from "@/lib/campaign/extension/labels";
import type { UnitWindow } from "@/lib/campaign/extension/rules";

/** Beside a unit's last day: that it was extended, and how long a late file is still taken. */
export function WindowNotes({ window }: { window: UnitWindow }) {
  const notes = windowNotes(window);
  return notes.length > 0 ? <span className="text-muted"> ({notes.join("; ")})</span> : null;
}
