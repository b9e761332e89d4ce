import { windowNotes } from "@/lib/campaign/extension/labels";
import type { UnitWindow } from "@/lib/campaign/extension/rules";

/** Beside a unit's last day: that it was extended, and how long a late file is still taken. */
export function WindowNotes({ window, today }: { window: UnitWindow; today: string }) {
  const notes = windowNotes(window, today);
  return notes.length > 0 ? <span className="text-muted"> ({notes.join("; ")})</span> : null;
}
