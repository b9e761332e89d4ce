"use client";

import { type ClipboardEvent, useEffect, useMemo, useState } from "react";
import { tableFrom } from "@/components/intake/paste-box";
import type { RosterField } from "@/lib/entry/roster/labels";
import {
  isDepartmentOf,
  judgeRoster,
  type RosterBench,
  type RosterDraft,
  readRoster,
} from "@/lib/entry/roster/rules";
import { enrolRosterAction, readRosterFileAction } from "@/lib/organisation/person/actions";
import type { RosterCandidate } from "@/lib/organisation/person/queries";
import type { Table } from "@/lib/platform/shared/table";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Options = { unitId: string; bench: Omit<RosterBench, "taken"> };

type Sheet = {
  readonly source: string;
  readonly remarks: readonly string[];
  readonly drafts: readonly RosterDraft[];
  /** Named once, so that pressing twice takes the list once; anew for what is left of it. */
  readonly batchId: string;
};

const UNREACHED =
  "Chưa gửi được do mất kết nối. Danh sách vẫn còn trên trang này; đề nghị kiểm tra mạng rồi thử lại.";
const NOBODY =
  "Không thấy dòng nào có họ và tên. Sao chép cả dòng tiêu đề của bảng (Họ và tên, Năm sinh, Chức vụ, Số hiệu…) rồi dán lại.";

export const keyOf = ({ line, part }: RosterDraft) => `${line}.${part}`;

/** A unit's list of people on its way into the roster: read, judged, mended, and each doubtful one decided. */
export function useRosterIntake({ unitId, bench }: Options) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<ReadonlyMap<string, readonly RosterCandidate[]>>(new Map());
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const judged = useMemo(
    () => (sheet ? judgeRoster(sheet.drafts, { ...bench, taken }) : []),
    [sheet, bench, taken],
  );
  const undecided = judged.filter(({ read, draft }) => read !== null && asked.has(keyOf(draft)));

  // Numbers are kept nowhere but here: a list left half done is asked about before it is lost.
  const waiting = sheet !== null;
  useEffect(() => {
    if (!waiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [waiting]);

  function clear() {
    setSheet(null);
    setRefusal(null);
    setAsked(new Map());
    setChosen(new Map());
    setTaken(new Set());
  }

  function open(table: Table, source: string, remarks: readonly string[]) {
    clear();
    setDone(null);
    const { drafts, unread, passed } = readRoster(table, isDepartmentOf({ ...bench, taken }));
    if (drafts.length === 0) return setRefusal(NOBODY);
    setSheet({
      source,
      drafts,
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

  const redraw = (change: (draft: RosterDraft) => RosterDraft | null) => {
    if (!sheet) return;
    const drafts = sheet.drafts.flatMap((draft) => change(draft) ?? []);
    if (drafts.length === 0) clear();
    else setSheet({ ...sheet, drafts });
  };

  return {
    sheet,
    judged,
    undecided,
    asked,
    chosen,
    refusal,
    done,
    busy,

    onPaste(event: ClipboardEvent<HTMLElement>) {
      const table = tableFrom(event.clipboardData);
      if (!table) return;
      event.preventDefault();
      open(table, "Dán từ bảng tính, văn bản", []);
    },

    async readFile(file: File) {
      setBusy(true);
      const reply = await readRosterFileAction({ file }).catch(() => null);
      setBusy(false);
      if (reply?.ok) return open(reply.value.table, file.name, reply.value.remarks);
      setDone(null);
      setRefusal(reply ? (reply.fields.file?.join(" ") ?? reply.message) : UNREACHED);
    },

    setCell(line: RosterDraft, field: RosterField, text: string) {
      redraw((one) => (one === line ? { ...one, cells: { ...one.cells, [field]: text } } : one));
    },
    /** Mends all cells of a column that hold the same words. */
    setAlike(field: RosterField, was: string, text: string) {
      redraw((one) =>
        one.cells[field] === was ? { ...one, cells: { ...one.cells, [field]: text } } : one,
      );
    },
    leaveOut(line: RosterDraft) {
      redraw((one) => (one === line ? null : one));
    },
    choose(draft: RosterDraft, match: string) {
      setChosen((known) => new Map(known).set(keyOf(draft), match));
    },
    /** Takes for each row the one of the unit who bears the same name and year. */
    chooseOwn() {
      const own = [...asked].flatMap(([key, candidates]) => {
        const here = candidates.filter((one) => one.here);
        return here.length === 1 && here[0] ? [[key, here[0].id] as const] : [];
      });
      setChosen((known) => new Map([...known, ...own]));
    },
    cancel: clear,

    async take() {
      if (!sheet || busy) return;
      const sent = judged.flatMap(({ read, draft }) => {
        const match = chosen.get(keyOf(draft)) ?? "";
        return read && (match !== "" || !asked.has(keyOf(draft))) ? [{ read, draft, match }] : [];
      });
      if (sent.length === 0)
        return setRefusal(
          "Chưa có dòng nào nhập được: sửa các ô đang báo, hoặc chọn đúng người ở mục Cần xác định người.",
        );
      setBusy(true);
      const reply = await enrolRosterAction({
        unitId,
        batchId: sheet.batchId,
        source: sheet.source.slice(0, 200),
        rows: sent.map(({ read: { departmentId, ...who }, match }) => ({
          ...who,
          departmentId: departmentId || null,
          match,
        })),
      }).catch(() => null);
      setBusy(false);
      if (!reply?.ok)
        return setRefusal(
          reply ? Object.values(reply.fields).flat().join(" ") || reply.message : UNREACHED,
        );
      const answer = reply.value;
      const open = new Set([...answer.undecided.map(({ row }) => row), ...answer.taken]);
      const gone = new Set(sent.flatMap(({ draft }, at) => (open.has(at) ? [] : [draft])));
      const left = sheet.drafts.filter((draft) => !gone.has(draft));
      setAsked(
        (known) =>
          new Map([
            ...known,
            ...answer.undecided.flatMap(({ row, candidates }) => {
              const draft = sent[row]?.draft;
              return draft ? [[keyOf(draft), candidates] as const] : [];
            }),
          ]),
      );
      setTaken(
        (known) =>
          new Set([
            ...known,
            ...answer.taken.flatMap((row) => sent[row]?.draft.cells.staffNumber || []),
          ]),
      );
      setRefusal(null);
      setSheet(left.length > 0 ? { ...sheet, drafts: left, batchId: crypto.randomUUID() } : null);
      setDone(
        [
          `Đã thêm ${formatNumber(answer.added)} người mới`,
          `nhận ra ${formatNumber(answer.known)} người đã có`,
        ].join(", ") + (left.length > 0 ? `. Còn ${formatNumber(left.length)} dòng ở dưới.` : "."),
      );
    },
  };
}
