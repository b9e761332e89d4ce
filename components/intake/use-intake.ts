"use client";

import { type ClipboardEvent, useMemo, useState } from "react";
import type { Choice } from "@/components/form/select-field";
import type { PeopleStore } from "@/components/people/people-store";
import type { PersonField, PersonValues } from "@/components/people/person-values";
import { readTableAction, takeBatchAction, waitingRowsAction } from "@/lib/entry/intake/actions";
import type { Field } from "@/lib/entry/intake/labels";
import { findHonour, indexHonours, lookupOf } from "@/lib/entry/intake/rules/honours";
import {
  type Bench,
  findDepartment,
  type Judged,
  judgeAll,
  personKey,
  readYear,
} from "@/lib/entry/intake/rules/judge";
import { type Draft, readPeople } from "@/lib/entry/intake/rules/read";
import { NOTHING_NEW } from "@/lib/entry/mending/labels";
import { rowId } from "@/lib/platform/shared/row-id";
import type { Table } from "@/lib/platform/shared/table";
import { foldDiacritics, formatNumber } from "@/lib/platform/shared/vietnamese";
import { type CatalogueEntry, honourKey } from "@/lib/titles/catalogue/rules";
import { tableFrom } from "./paste-box";

type Options = {
  store: PeopleStore;
  registrationId: string;
  catalogue: readonly CatalogueEntry[];
  unit: { readonly kind: string; readonly name: string; readonly shortName: string };
  departments: readonly Choice[];
  today: string;
  /** Whether rows may be added at all. */
  grows: boolean;
  /** The list is in the file: the rows are to be read. */
  onTaken: () => Promise<void>;
};

/** A list read and not yet taken in. */
export type Sheet = {
  readonly source: string;
  readonly remarks: readonly string[];
  readonly drafts: readonly Draft[];
  /** The batch whose waiting rows these are. */
  readonly mends: string | null;
  /** Named once, so that pressing twice takes the list once. */
  readonly batchId: string;
};

export type Intake = ReturnType<typeof useIntake>;

const UNREACHED =
  "Chưa gửi được do mất kết nối. Danh sách vẫn còn trên trang này; đề nghị kiểm tra mạng rồi thử lại.";

/** A list of people on its way into the file: pasted or read out of a file, judged, mended, taken as one batch. */
export function useIntake({
  store,
  registrationId,
  catalogue,
  unit,
  departments,
  today,
  grows,
  onTaken,
}: Options) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const index = useMemo(() => indexHonours(catalogue), [catalogue]);
  const bench = useMemo((): Omit<Bench, "registered"> => {
    return {
      today,
      unitKind: unit.kind,
      unitNames: [unit.name, unit.shortName],
      departments,
      honours: index,
    };
  }, [today, unit, departments, index]);
  const judged = useMemo((): readonly Judged[] => {
    if (!sheet) return [];
    const registered = new Set(
      store.standing().map(({ values }) =>
        personKey({
          ...values,
          birthYear: typeof values.birthYear === "number" ? values.birthYear : null,
        }),
      ),
    );
    return judgeAll(sheet.drafts, { ...bench, registered });
  }, [sheet, bench, store]);

  function open(table: Table, source: string, remarks: readonly string[]) {
    const read = readPeople(
      table,
      lookupOf(index, (words) => findDepartment(words, bench) !== null),
    );
    setDone(null);
    if (read.drafts.length === 0) {
      setSheet(null);
      return setRefusal(
        "Không thấy dòng nào có họ và tên. Sao chép cả dòng tiêu đề của bảng (Họ và tên, Năm sinh, Chức vụ, Danh hiệu…) rồi dán lại.",
      );
    }
    setRefusal(null);
    setSheet({
      source,
      drafts: read.drafts,
      mends: null,
      batchId: crypto.randomUUID(),
      remarks: [
        ...remarks,
        ...(read.unread.length > 0 ? [`Các cột không dùng đến: ${read.unread.join(", ")}.`] : []),
        ...(read.passed > 0
          ? [`Bỏ qua ${formatNumber(read.passed)} dòng cộng, đánh số cột hoặc chữ ký.`]
          : []),
      ],
    });
  }

  /** A column pasted on a cell goes down from it, cell by cell. */
  function fillDown(
    texts: readonly string[],
    at: { id: string; field: PersonField },
    order: readonly string[],
  ) {
    const from = order.indexOf(at.id);
    texts.forEach((text, step) => {
      const id = order[from + step];
      if (id) store.edit(id, cellOf(at.field, text));
    });
  }

  function cellOf(field: PersonField, text: string): Partial<PersonValues> {
    switch (field) {
      case "birthYear": {
        const year = readYear(text, today);
        return { birthYear: "value" in year ? year.value : text };
      }
      case "sex": {
        const said = foldDiacritics(text);
        return { sex: said === "nam" ? "male" : said === "nu" ? "female" : "" };
      }
      case "honour": {
        const entry = findHonour(index, text);
        return { honour: entry ? honourKey(entry) : "" };
      }
      case "departmentId":
        return { departmentId: findDepartment(text, bench) ?? "" };
      case "fullName":
      case "jobTitle":
      case "note":
        return { [field]: text };
    }
  }

  return {
    sheet,
    judged,
    refusal,
    done,
    busy,
    departments,
    catalogue,
    grows,

    onPaste(
      event: ClipboardEvent<HTMLElement>,
      at: { id: string; field: PersonField } | null,
      order: readonly string[],
    ) {
      const table = tableFrom(event.clipboardData);
      if (!table) return;
      event.preventDefault();
      const column = table.every((row) => row.filter((cell) => cell !== "").length <= 1);
      if (at && column)
        return fillDown(
          table.map((row) => row[0] ?? ""),
          at,
          order,
        );
      if (!grows) return setRefusal(NOTHING_NEW);
      open(table, "Dán từ bảng tính, văn bản", []);
    },

    async readFile(file: File) {
      setBusy(true);
      const reply = await readTableAction({ registrationId, file }).catch(() => null);
      setBusy(false);
      if (reply?.ok) return open(reply.value.table, file.name, reply.value.remarks);
      setSheet(null);
      setDone(null);
      setRefusal(reply ? (reply.fields.file?.join(" ") ?? reply.message) : UNREACHED);
    },

    /** Brings back the rows of a batch that were left to be mended. */
    async mend(batchId: string, source: string) {
      const reply = await waitingRowsAction({ registrationId, batchId }).catch(() => null);
      if (!reply?.ok) return setRefusal(reply?.message ?? UNREACHED);
      setRefusal(null);
      setDone(null);
      setSheet({
        source,
        remarks: [],
        drafts: reply.value,
        mends: batchId,
        batchId: crypto.randomUUID(),
      });
    },

    setCell(line: Draft, field: Field, text: string) {
      if (!sheet) return;
      const drafts = sheet.drafts.map((one) =>
        one === line ? { ...one, cells: { ...one.cells, [field]: text } } : one,
      );
      setSheet({ ...sheet, drafts });
    },

    /** Mends all cells of a column that hold the same words. */
    setAlike(field: Field, was: string, text: string) {
      if (!sheet) return;
      const drafts = sheet.drafts.map((one) =>
        one.cells[field] === was ? { ...one, cells: { ...one.cells, [field]: text } } : one,
      );
      setSheet({ ...sheet, drafts });
    },

    leaveOut(line: Draft) {
      if (!sheet) return;
      const drafts = sheet.drafts.filter((one) => one !== line);
      setSheet(drafts.length > 0 ? { ...sheet, drafts } : null);
    },

    cancel() {
      setSheet(null);
      setRefusal(null);
    },

    async take() {
      if (!sheet || busy) return;
      setBusy(true);
      const now = Date.now();
      const good = judged.flatMap(({ read }) => (read ? [read] : []));
      const waiting = judged.flatMap(({ read, draft }) => (read ? [] : [draft]));
      const reply = await takeBatchAction({
        registrationId,
        batchId: sheet.batchId,
        source: sheet.source.slice(0, 200),
        people: good.map((read, at) => ({
          ...read,
          id: rowId(now + at),
          sex: read.sex === "" ? null : read.sex,
          departmentId: read.departmentId || null,
        })),
        waiting,
        mends: sheet.mends,
      }).catch(() => null);
      setBusy(false);
      if (!reply?.ok)
        return setRefusal(
          reply ? Object.values(reply.fields).flat().join(" ") || reply.message : UNREACHED,
        );
      const { taken, twice } = reply.value;
      setSheet(null);
      setRefusal(null);
      setDone(
        [
          `Đã nhập ${formatNumber(taken)} dòng.`,
          waiting.length > 0
            ? `${formatNumber(waiting.length)} dòng chờ sửa được giữ lại ở dưới.`
            : "",
          twice.length > 0
            ? `${formatNumber(twice.length)} dòng không nhập vì người đó vừa được đăng ký danh hiệu này.`
            : "",
        ]
          .filter(Boolean)
          .join(" "),
      );
      await onTaken();
    },
  };
}
