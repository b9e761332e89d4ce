"use client";

import { useMemo, useState } from "react";
import { useList } from "@/components/intake/use-list";
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
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Options = { unitId: string; bench: Omit<RosterBench, "taken"> };

const NOBODY =
  "Không thấy dòng nào có họ và tên. Sao chép cả dòng tiêu đề của bảng (Họ và tên, Năm sinh, Chức vụ, Số hiệu…) rồi dán lại.";

export const keyOf = ({ line, part }: RosterDraft) => `${line}.${part}`;

/** A unit's list of people on its way into the roster: read, judged, mended, and each doubtful one decided. */
export function useRosterIntake({ unitId, bench }: Options) {
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<ReadonlyMap<string, readonly RosterCandidate[]>>(new Map());
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const list = useList<RosterField, RosterDraft>({
    read: (table) => readRoster(table, isDepartmentOf({ ...bench, taken })),
    send: (file) => readRosterFileAction({ file }),
    nobody: NOBODY,
    onTurn: () => {
      setAsked(new Map());
      setChosen(new Map());
      setTaken(new Set());
    },
    // Identity numbers stand in it: they are kept nowhere but on the page.
    keptAs: null,
  });
  const { sheet } = list;
  const judged = useMemo(
    () => (sheet ? judgeRoster(sheet.drafts, { ...bench, taken }) : []),
    [sheet, bench, taken],
  );
  const undecided = judged.filter(({ read, draft }) => read !== null && asked.has(keyOf(draft)));

  return {
    list,
    judged,
    undecided,
    asked,
    chosen,

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

    async take() {
      const sent = judged.flatMap(({ read, draft }) => {
        const match = chosen.get(keyOf(draft)) ?? "";
        return read && (match !== "" || !asked.has(keyOf(draft))) ? [{ read, draft, match }] : [];
      });
      if (sent.length === 0)
        return list.setRefusal(
          "Chưa có dòng nào nhập được: sửa các ô đang báo, hoặc chọn đúng người ở mục Cần xác định người.",
        );
      const answer = await list.order(({ batchId, source }) =>
        enrolRosterAction({
          unitId,
          batchId,
          source: source.slice(0, 200),
          rows: sent.map(({ read: { departmentId, ...who }, match }) => ({
            ...who,
            departmentId: departmentId || null,
            match,
          })),
        }),
      );
      if (!answer || !sheet) return;
      const open = new Set([...answer.undecided.map(({ row }) => row), ...answer.taken]);
      const gone = new Set(sent.flatMap(({ draft }, at) => (open.has(at) ? [] : [draft])));
      const left = sheet.drafts.filter((draft) => !gone.has(draft));
      list.settle(
        [
          `Đã thêm ${formatNumber(answer.added)} người mới`,
          `nhận ra ${formatNumber(answer.known)} người đã có`,
        ].join(", ") + (left.length > 0 ? `. Còn ${formatNumber(left.length)} dòng ở dưới.` : "."),
        left,
      );
      if (left.length === 0) return;
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
    },
  };
}
