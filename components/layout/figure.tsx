import type { ReactNode } from "react";
import { Emblem } from "./emblem";

type Props = {
  caption: ReactNode;
  credit?: ReactNode;
  /** The picture; without one an honest drawn placeholder keeps its place. */
  children?: ReactNode;
};

/** A picture with its caption and credit, as a newspaper prints it. */
export function Figure({ caption, credit, children }: Props) {
  return (
    <figure>
      {children ?? (
        <div className="flex aspect-[16/9] flex-col items-center justify-center gap-2 border border-dashed border-edge bg-paper text-muted print:hidden">
          <Emblem className="size-20 opacity-80" />
          <span className="text-sm">Ảnh đang được cập nhật</span>
        </div>
      )}
      <figcaption className="mt-2 text-center text-sm text-muted italic">
        {caption}
        {credit && <span className="not-italic"> ({credit})</span>}
      </figcaption>
    </figure>
  );
}
