"use client";

import { useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import {
  type ComponentProps,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";

export type ListItem =
  | { readonly is: "head"; readonly departmentId: string }
  | { readonly is: "row"; readonly id: string };

/** Fewer than this are all drawn: the browser's own search and the printer see them. */
const DRAWN_WHOLE = 80;
const ROW_HEIGHT = 58;

export type ListHandle = { readonly focus: (id: string, field: string) => void };

type Props = {
  items: readonly ListItem[];
  head: ReactNode;
  draw: (item: ListItem, index: number, measure: Ref<HTMLLIElement> | null) => ReactNode;
  handle: Ref<ListHandle>;
} & Omit<ComponentProps<"ul">, "ref" | "children">;

/** A long list of which only what is near the eye is drawn; the row that holds the focus always is. */
export function PeopleList({ items, head, draw, handle, ...rest }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [held, setHeld] = useState<number | null>(null);
  const whole = items.length <= DRAWN_WHOLE;
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: items.length,
    enabled: !whole,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: top,
    initialRect: { width: 1280, height: 900 },
    getItemKey: (index) => {
      const item = items[index];
      return item?.is === "row" ? item.id : `head-${item?.departmentId}`;
    },
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      return held === null || held >= count || near.includes(held)
        ? near
        : [...near, held].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);

  const focus = useCallback(
    (id: string, field: string) => {
      const index = items.findIndex((item) => item.is === "row" && item.id === id);
      if (index < 0) return;
      if (!whole) virtualizer.scrollToIndex(index, { align: "center" });
      whenDrawn(`people.${id}.${field}`);
    },
    [items, whole, virtualizer],
  );
  useImperativeHandle(handle, () => ({ focus }), [focus]);

  const shown: readonly Pick<VirtualItem, "index" | "start" | "end" | "key">[] = whole
    ? []
    : virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();

  return (
    <ul
      {...rest}
      ref={list}
      onFocus={(event) => {
        const row = event.target.closest<HTMLElement>("[data-index]");
        setHeld(row ? Number(row.dataset.index) : null);
      }}
    >
      {head}
      {whole
        ? items.map((item, index) => draw(item, index, null))
        : shown.flatMap((one, at) => {
            const item = items[one.index];
            if (!item) return [];
            const before = shown[at - 1];
            const gap = one.start - (before ? before.end : top);
            return [
              gap > 0 && <Gap key={`gap-${one.key}`} height={gap} />,
              draw(item, one.index, virtualizer.measureElement),
            ];
          })}
      {!whole && <Gap height={top + total - (shown.at(-1)?.end ?? top)} />}
    </ul>
  );
}

const Gap = ({ height }: { height: number }) =>
  height > 0 ? <li aria-hidden="true" style={{ height }} /> : null;

const FRAMES = 30;

/** Focuses a box once it is drawn, within half a second. */
function whenDrawn(id: string, frames = FRAMES): void {
  const box = document.getElementById(id);
  if (box) {
    box.focus();
    if (box instanceof HTMLInputElement) box.select();
  } else if (frames > 0) requestAnimationFrame(() => whenDrawn(id, frames - 1));
}
