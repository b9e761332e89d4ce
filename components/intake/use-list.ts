"use client";

import { get } from "idb-keyval";
import { type ClipboardEvent, useEffect, useState } from "react";
import { keeper } from "@/components/form/keeper";
import { hear, tell } from "@/components/form/signals";
import type { Reply } from "@/lib/platform/shared/reply";
import type { Table } from "@/lib/platform/shared/table";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { tableFrom } from "./paste-box";

type Row<F extends string> = {
  readonly line: number;
  readonly part: number;
  readonly cells: Readonly<Record<F, string>>;
};

/** A list read and not yet taken in. */
export type Sheet<Draft> = {
  readonly source: string;
  readonly remarks: readonly string[];
  readonly drafts: readonly Draft[];
  /** The batch whose waiting rows these are. */
  readonly mends: string | null;
  /** Named once, so that pressing twice takes the list once; anew for what is left of it. */
  readonly batchId: string;
};

type Reading<Draft> = {
  readonly drafts: readonly Draft[];
  readonly unread: readonly string[];
  readonly passed: number;
};

type Options<Draft> = {
  read: (table: Table) => Reading<Draft>;
  /** Has a file read by the server. */
  send: (file: File) => Promise<Reply<{ table: Table; remarks: readonly string[] }>>;
  /** What to do when a table holds nobody. */
  nobody: string;
  /** A list is opened or put away. */
  onTurn?: () => void;
  /** Under which key this browser keeps a list that is not yet taken in; null where it may keep none. */
  keptAs: string | null;
};

const UNREACHED =
  "Chưa gửi được do mất kết nối. Danh sách vẫn còn trên trang này; đề nghị kiểm tra mạng rồi thử lại.";
const BUSY_WITH_ANOTHER =
  "Danh sách đang xem trước chưa được nhập. Đề nghị nhập hoặc bỏ danh sách đó rồi mở danh sách khác, để không mất các ô đã sửa.";
const KEPT = "Danh sách này chưa được nhập lần trước; trình duyệt đã giữ lại cùng các ô đã sửa.";
const cutOff = (file: File) =>
  `Tệp “${file.name}” chưa gửi được do mất kết nối giữa chừng; chưa có dòng nào được nhập. Tệp vẫn được giữ ở trang này: đề nghị kiểm tra mạng rồi bấm Gửi lại tệp.`;

/**
 * A list on its way in: read from the clipboard or a file, mended, and kept here until it is taken in or put away. What
 * is refused, or cut off on its way, leaves list and file where they are.
 */
export function useList<F extends string, Draft extends Row<F>>({
  read,
  send,
  nobody,
  onTurn = () => undefined,
  keptAs,
}: Options<Draft>) {
  const [sheet, setSheet] = useState<Sheet<Draft> | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<File | null>(null);

  const waiting = sheet !== null;
  // What the browser may not keep is asked about before it is lost.
  const asks = waiting && keptAs === null;
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [asks]);

  const [keep, setKeep] = useState<((state: Sheet<Draft> | null) => void) | null>(null);
  useEffect(() => {
    if (keptAs === null) return;
    let here = true;
    void get<Sheet<Draft> | null>(keptAs)
      .catch(() => null)
      .then((kept) => {
        if (!here) return;
        setKeep(() => keeper<Sheet<Draft> | null>(keptAs));
        if (!kept) return;
        const remarks = [KEPT, ...kept.remarks.filter((remark) => remark !== KEPT)];
        setSheet((now) => now ?? { ...kept, remarks });
      });
    return () => {
      here = false;
    };
  }, [keptAs]);
  useEffect(() => keep?.(sheet), [keep, sheet]);

  function turn(to: Sheet<Draft> | null) {
    onTurn();
    setRefusal(null);
    setUnsent(null);
    setSheet(to);
  }

  function refuse(reply: Extract<Reply<unknown>, { ok: false }>) {
    if (reply.code === "signed_out") tell("session-ended");
    setRefusal(Object.values(reply.fields).flat().join(" ") || reply.message);
  }

  function open(table: Table, source: string, remarks: readonly string[]) {
    setDone(null);
    const { drafts, unread, passed } = read(table);
    if (drafts.length === 0) return setRefusal(nobody);
    turn({
      source,
      drafts,
      mends: null,
      batchId: crypto.randomUUID(),
      remarks: [
        ...remarks,
        ...(unread.length > 0 ? [`Các cột không dùng đến: ${unread.join(", ")}.`] : []),
        ...(passed > 0
          ? [`Bỏ qua ${formatNumber(passed)} dòng cộng, đánh số cột hoặc chữ ký.`]
          : []),
      ],
    });
  }

  async function readFile(file: File) {
    setBusy(true);
    setDone(null);
    setRefusal(null);
    const reply = await send(file).catch(() => null);
    setBusy(false);
    setUnsent(reply && (reply.ok || reply.code !== "signed_out") ? null : file);
    if (!reply) return setRefusal(cutOff(file));
    if (!reply.ok) return refuse(reply);
    open(reply.value.table, file.name, reply.value.remarks);
  }

  // Signed in again: the file that was refused for it goes its way.
  useEffect(() => hear("session-begun", () => (unsent ? void readFile(unsent) : setRefusal(null))));

  const redraw = (change: (draft: Draft) => Draft | null) => {
    if (!sheet) return;
    const drafts = sheet.drafts.flatMap((draft) => change(draft) ?? []);
    if (drafts.length === 0) turn(null);
    else setSheet({ ...sheet, drafts });
  };

  return {
    sheet,
    refusal,
    done,
    busy,
    /** The file whose way was cut off, to be sent again. */
    unsent,
    setRefusal,

    /** A table that is pasted becomes the list, unless one stands open; false for a word or two. */
    paste(event: ClipboardEvent<HTMLElement>, table = tableFrom(event.clipboardData)): boolean {
      if (!table) return false;
      event.preventDefault();
      if (sheet) setRefusal(BUSY_WITH_ANOTHER);
      else open(table, "Dán từ bảng tính, văn bản", []);
      return true;
    },
    readFile: (file: File) => void readFile(file),

    /** Opens rows that were left of an earlier list. */
    reopen(source: string, mends: string, drafts: readonly Draft[]) {
      setDone(null);
      if (sheet) return setRefusal(BUSY_WITH_ANOTHER);
      turn({ source, remarks: [], drafts, mends, batchId: crypto.randomUUID() });
    },

    setCell(line: Row<F>, field: F, text: string) {
      redraw((one) => (one === line ? { ...one, cells: { ...one.cells, [field]: text } } : one));
    },
    /** Mends all cells of a column that hold the same words. */
    setAlike(field: F, was: string, text: string) {
      redraw((one) =>
        one.cells[field] === was ? { ...one, cells: { ...one.cells, [field]: text } } : one,
      );
    },
    leaveOut(line: Row<F>) {
      redraw((one) => (one === line ? null : one));
    },
    cancel: () => turn(null),

    /** Sends the list; what is refused or does not arrive leaves it as it stands, and null is answered. */
    async order<T>(run: (sheet: Sheet<Draft>) => Promise<Reply<T>>): Promise<T | null> {
      if (!sheet || busy) return null;
      setBusy(true);
      const reply = await run(sheet).catch(() => null);
      setBusy(false);
      if (reply?.ok) return reply.value;
      if (reply) refuse(reply);
      else setRefusal(UNREACHED);
      return null;
    },
    /** The list was taken in, but for what is left of it. */
    settle(words: string, left: readonly Draft[] = []) {
      if (left.length === 0) turn(null);
      else if (sheet) setSheet({ ...sheet, drafts: left, batchId: crypto.randomUUID() });
      setRefusal(null);
      setDone(words);
    },
  };
}
