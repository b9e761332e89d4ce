"use client";

import type { ReactNode } from "react";
import type { SaveState } from "@/components/form/autosave-queue";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { RivalNotice } from "./rival-notice";

/** The small box of a cell: as dense as a spreadsheet on a wide screen, as roomy as any field on a phone. */
export const CELL = "lg:px-2 lg:text-sm";
/** The column's head says it to the eye there. */
export const CELL_LABEL = "lg:sr-only";

type Props = {
  /** Counts the row for those who cannot see it: "Cá nhân 3". */
  title: string;
  /** Whom the row is about, once named. */
  about: string;
  columns: string;
  /** Rows of one group follow each other; Enter after the last adds to it. */
  group: string;
  removed: boolean;
  state: SaveState;
  refusal: string | null;
  /** What no cell of the row explains. */
  problem: string | null;
  rival: { theirs: readonly { label: string; value: string }[] | null } | null;
  onBlur: () => void;
  onRemove: () => void;
  onBringBack: () => void;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  tools?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
};

/** One row: its cells, how it is kept, and the way to remove it and to bring it back. A card where the screen is narrow. */
export function RowFrame({
  title,
  about,
  columns,
  group,
  removed,
  state,
  refusal,
  problem,
  rival,
  onBlur,
  onRemove,
  onBringBack,
  onTakeTheirs,
  onKeepMine,
  tools,
  below,
  children,
}: Props) {
  if (removed) {
    return (
      <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-sunken px-3 py-2">
        <p role="status">Đã xóa {about || "một dòng"}.</p>
        <Button kind="quiet" icon="return" onClick={onBringBack} autoFocus>
          Hoàn tác<span className="sr-only">: {about}</span>
        </Button>
      </li>
    );
  }
  return (
    <li data-row={group} className="border-b border-line py-4 max-lg:px-1 lg:py-1.5">
      <fieldset onBlur={onBlur}>
        <legend className="mb-2 flex w-full items-center justify-between font-semibold lg:sr-only">
          {title}
          {about && <span className="sr-only">: {about}</span>}
        </legend>
        <div className={`grid items-start gap-x-2 gap-y-3 ${columns}`}>
          {children}
          <div className="flex items-center gap-1 max-lg:col-span-full lg:justify-end">
            <RowState state={state} />
            {tools}
            <button
              type="button"
              onClick={onRemove}
              className="inline-flex min-h-target min-w-target items-center justify-center gap-2 rounded text-danger-ink hover:bg-danger-soft max-lg:px-3"
            >
              <Icon name="trash" className="size-5" />
              <span className="lg:sr-only">Xóa{about && `: ${about}`}</span>
            </button>
          </div>
        </div>
        {below && <div className="mt-2 lg:pl-9">{below}</div>}
        {(problem || refusal || rival) && (
          <div className="mt-2 grid gap-2 lg:pl-9">
            {problem && (
              <p role="alert" className="text-sm font-semibold text-danger-ink">
                {problem}
              </p>
            )}
            {refusal && (
              <NoticePanel kind="error" live>
                {refusal}
              </NoticePanel>
            )}
            {rival && (
              <RivalNotice
                theirs={rival.theirs}
                onTakeTheirs={onTakeTheirs}
                onKeepMine={onKeepMine}
              />
            )}
          </div>
        )}
      </fieldset>
    </li>
  );
}

/** A quiet mark at the end of the row; the badge above says it in words. */
function RowState({ state }: { state: SaveState }) {
  const base = "inline-flex size-6 shrink-0 items-center justify-center";
  switch (state.is) {
    case "idle":
      return <span className={base} />;
    case "pending":
    case "saving":
      return (
        <span className={`${base} text-muted`} title="Đang lưu">
          <Icon name="clock" />
        </span>
      );
    case "saved":
      return (
        <span className={`${base} text-success-ink`} title="Đã lưu">
          <Icon name="check" />
        </span>
      );
    case "failed":
      return (
        <span className={`${base} text-danger-ink`} title="Chưa lưu được">
          <Icon name="warning" />
        </span>
      );
  }
}
