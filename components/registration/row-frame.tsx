"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import type { SaveState } from "@/components/form/autosave-queue";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { RemarkList } from "@/components/ui/remark-box";

/** The small box of a cell: as dense as a spreadsheet where there is room for rows, as roomy as any field on a phone. */
export const CELL = "in-rows:px-2 in-rows:text-sm";
/** The column's head says it to the eye there. */
export const CELL_LABEL = "in-rows:sr-only";
/** A narrow cell lets its message run on under its neighbours, where the row leaves room for it. */
export const NARROW = "in-rows:[&_[id$=-error]]:w-64";
/** A small button at the end of a row; on a phone it carries its word. */
export const ROW_TOOL =
  "inline-flex min-h-target min-w-target items-center justify-center gap-2 rounded in-cards:px-3";

/** Where a row stands in a list of which only a part is drawn. */
type Item = Pick<ComponentProps<"li">, "ref" | "aria-posinset" | "aria-setsize"> & {
  "data-index"?: number;
};

type Props = {
  /** Counts the row: "Cá nhân 3". */
  title: string;
  /** Whom the row is about, once named. */
  about: string;
  number: number;
  columns: string;
  /** Rows of one group follow each other; Enter after the last adds to it. */
  group: string;
  state: SaveState;
  /** Why it is still here although it was to be removed. */
  refusal: string | null;
  /** What reviewers asked to mend in the row, each with the name of its field. */
  remarks: readonly { label: string; text: string }[];
  /** True when what failed is told at no cell of the row. */
  untold: boolean;
  onBlur: () => void;
  /** Null while the row is not to go. */
  onRemove: (() => void) | null;
  tools?: ReactNode;
  item?: Item;
  /** Full width, under the cells. */
  below?: ReactNode;
  children: ReactNode;
};

/** One row: its cells, how it is kept, the way to remove it. A card where its list is narrow (globals.css). */
export function RowFrame({
  title,
  about,
  number,
  columns,
  group,
  state,
  refusal,
  remarks,
  untold,
  onBlur,
  onRemove,
  tools,
  item,
  below,
  children,
}: Props) {
  const remarksId = useId();
  return (
    <li {...item} data-row={group} className="border-b border-line py-4 in-rows:py-1.5">
      <fieldset onBlur={onBlur} {...(remarks.length > 0 && { "aria-describedby": remarksId })}>
        <legend className="mb-2 font-semibold in-rows:sr-only">
          {title}
          {about && <span className="sr-only">: {about}</span>}
        </legend>
        <div className={`grid items-start gap-x-2 gap-y-3 ${columns}`}>
          <span
            aria-hidden="true"
            className="hidden pt-2.5 text-right text-sm text-muted in-rows:block"
          >
            {number}
          </span>
          {children}
          <div className="flex flex-wrap items-center gap-1 in-cards:col-span-full in-rows:flex-nowrap in-rows:justify-end in-rows:pt-1">
            <RowState state={state} />
            {tools}
            {onRemove && (
              <button
                type="button"
                onClick={onRemove}
                className={`${ROW_TOOL} text-danger-ink hover:bg-danger-soft`}
              >
                <Icon name="trash" className="size-5" />
                <span className="in-rows:sr-only">
                  Xóa<span className="sr-only">: {about || title}</span>
                </span>
              </button>
            )}
          </div>
        </div>
        <div className="grid gap-2 in-rows:pl-9">
          {remarks.length > 0 && <RemarkList id={remarksId} remarks={remarks} />}
          {below}
          {state.is === "failed" && untold && (
            <p role="alert" className="text-sm font-semibold text-danger-ink">
              {state.message}
            </p>
          )}
          {refusal && (
            <NoticePanel kind="error" live>
              {refusal}
            </NoticePanel>
          )}
        </div>
      </fieldset>
    </li>
  );
}

/** What stands where a row was: it can come back until the page is left. */
export function RemovedRow({
  about,
  onBringBack,
  item,
}: {
  about: string;
  onBringBack: () => void;
  item?: Item;
}) {
  return (
    <li
      {...item}
      className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-sunken px-3 py-1.5"
    >
      <p role="status">Đã xóa {about || "một dòng"}.</p>
      <Button kind="quiet" icon="return" onClick={onBringBack} autoFocus>
        Hoàn tác<span className="sr-only">: {about}</span>
      </Button>
    </li>
  );
}

/** A quiet mark at the end of the row; the badge above says it in words. */
function RowState({ state }: { state: SaveState }) {
  const base = "inline-flex size-6 shrink-0 items-center justify-center";
  switch (state.is) {
    case "idle":
      return <span className={`${base} in-cards:hidden`} />;
    case "pending":
    case "saving":
    case "offline":
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
