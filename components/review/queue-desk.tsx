"use client";

import { type ReactNode, useCallback, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { BULK_LABEL } from "@/lib/judging/bulk/labels";
import { BULK_SLUG, type BulkEvent } from "@/lib/judging/bulk/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { Keys } from "./keys";

type Props = {
  /** The steps that the reader may take over ticked files; none for who only reads. */
  events: readonly BulkEvent[];
  /** The queue's own address, to come back to. */
  address: string;
  rows: readonly { readonly id: string }[];
  children: ReactNode;
};

const WALK = [
  { key: "J", words: "hồ sơ sau" },
  { key: "K", words: "hồ sơ trước" },
  { key: "Enter", words: "mở hồ sơ đang chọn" },
];
const TICK = { key: "X", words: "đánh dấu, bỏ đánh dấu hồ sơ đang chọn" };

const linksIn = (form: HTMLElement): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>("tbody th a"),
];

/** The row in which the focus is; -1 where it is in none. */
const rowOf = (links: readonly HTMLElement[]): number => {
  const row = document.activeElement?.closest("tr");
  return row ? links.findIndex((link) => row.contains(link)) : -1;
};

/**
 * The table of a queue with its keys, and the steps over its ticked files. A plain form: ticked and sent it leads to the
 * page that says what will happen.
 */
export function QueueDesk({ events, address, rows, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [ticked, setTicked] = useState(0);
  const ticks = events.length > 0;

  const count = () => {
    if (form.current) setTicked(new FormData(form.current).getAll("chon").length);
  };
  const tickAll = (checked: boolean) => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>("input[name=chon]") ?? [])
      box.checked = checked;
    count();
  };

  const onKey = useCallback((key: string) => {
    if (!form.current) return false;
    const links = linksIn(form.current);
    const at = rowOf(links);
    const focus = (index: number) => links[Math.min(Math.max(index, 0), links.length - 1)]?.focus();
    if (key === "j") focus(at + 1);
    else if (key === "k") focus(at < 0 ? 0 : at - 1);
    else if (key === "x" && at >= 0)
      links[at]?.closest("tr")?.querySelector<HTMLInputElement>("input[name=chon]")?.click();
    // On a link the browser opens it; on its tick box the form would be sent instead.
    else if (key === "enter" && document.activeElement?.matches("input[name=chon]"))
      links[at]?.click();
    else return false;
    return true;
  }, []);

  if (rows.length === 0) return children;
  return (
    <form
      ref={form}
      action="/lam-viec/tham-dinh/hang-loat"
      method="get"
      onChange={count}
      className="grid gap-3"
    >
      <input type="hidden" name="ve" value={address} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        {ticks && (
          <>
            <label className="inline-flex min-h-target items-center gap-2">
              <input
                type="checkbox"
                checked={ticked === rows.length}
                onChange={(event) => tickAll(event.target.checked)}
                className="size-5 accent-primary"
              />
              Chọn cả trang
            </label>
            {events.map((event) => (
              <Button key={event} type="submit" name="viec" value={BULK_SLUG[event]}>
                {BULK_LABEL[event]}
              </Button>
            ))}
            <p role="status" className="text-muted">
              {ticked > 0 ? `Đã chọn ${formatNumber(ticked)} hồ sơ` : ""}
            </p>
          </>
        )}
        <div className="ml-auto">
          <Keys
            lines={ticks ? [...WALK.slice(0, 2), TICK, ...WALK.slice(2)] : WALK}
            onKey={onKey}
          />
        </div>
      </div>
      {children}
    </form>
  );
}
