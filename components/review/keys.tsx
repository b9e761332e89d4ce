"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

const STORE = "tham-dinh-phim-tat";

const subscribe = (told: () => void) => {
  window.addEventListener("storage", told);
  return () => window.removeEventListener("storage", told);
};
const areOn = () => localStorage.getItem(STORE) !== "tat";

/** Fields of which a letter is a letter; a tick box is none. */
const TYPED = "input:not([type=checkbox],[type=radio],[type=submit],[type=button]),textarea,select";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(TYPED) !== null);

type Line = { readonly key: string; readonly words: string };
type Props = {
  /** What each key does here, for the help. */
  lines: readonly Line[];
  /** Does what a key stands for and says whether it stands for anything. */
  onKey: (key: string, event: KeyboardEvent) => boolean;
};

/**
 * The keys of a page of reviewing: single letters, never while somebody types or a dialog is open, and not at all for
 * who has turned them off. "?" says which there are.
 */
export function Keys({ lines, onKey }: Props) {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  // Null until the help is asked for: few are, and the window of it would go out with every page.
  const [helping, setHelping] = useState<boolean | null>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (event.key === "?") {
        event.preventDefault();
        setHelping(true);
      } else if (on && onKey(event.key.toLowerCase(), event)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, onKey]);

  return (
    <div className="hidden lg:block print:hidden">
      <Button kind="quiet" aria-keyshortcuts="?" onClick={() => setHelping(true)}>
        Phím tắt (?)
      </Button>
      {helping !== null && (
        <Dialog open={helping} onClose={() => setHelping(false)} title="Phím tắt khi thẩm định">
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
            {[...lines, { key: "?", words: "mở bảng phím tắt này" }].map(({ key, words }) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="inline-block min-w-9 rounded border border-edge bg-sunken px-2 text-center font-sans font-semibold">
                    {key}
                  </kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-4 text-muted">Khi đang gõ trong một ô, các phím này vẫn là chữ.</p>
          <label className="mt-2 inline-flex min-h-target items-center gap-2">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => {
                localStorage.setItem(STORE, event.target.checked ? "bat" : "tat");
                // The browser tells other windows only; this one is told here.
                window.dispatchEvent(new StorageEvent("storage"));
              }}
              className="size-5 accent-primary"
            />
            Bật phím tắt trên máy này
          </label>
        </Dialog>
      )}
    </div>
  );
}
