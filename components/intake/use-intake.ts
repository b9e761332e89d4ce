"use client";

import { type ClipboardEvent, useMemo } from "react";
import type { Choice } from "@/components/form/select-field";
import { cellsUnder } from "@/components/people/paste-block";
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
import { foldDiacritics, formatNumber } from "@/lib/platform/shared/vietnamese";
import { type CatalogueEntry, honourKey } from "@/lib/titles/catalogue/rules";
import { tableFrom } from "./paste-box";
import { useList } from "./use-list";

type Options = {
  store: PeopleStore;
  registrationId: string;
  /** What this browser keeps is kept by account: two officers may share a computer. */
  accountId: string;
  catalogue: readonly CatalogueEntry[];
  unit: { readonly kind: string; readonly name: string; readonly shortName: string };
  departments: readonly Choice[];
  today: string;
  /** Whether rows may be added at all. */
  grows: boolean;
  /** The list is in the file: the rows are to be read. */
  onTaken: () => Promise<void>;
};

export type Intake = ReturnType<typeof useIntake>;

const NOBODY =
  "Không thấy dòng nào có họ và tên. Sao chép cả dòng tiêu đề của bảng (Họ và tên, Năm sinh, Chức vụ, Danh hiệu…) rồi dán lại.";
const WAITING_UNREACHED =
  "Chưa mở được các dòng chờ sửa do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** A list of people on its way into the file: pasted or read out of a file, judged, mended, taken as one batch. */
export function useIntake({
  store,
  registrationId,
  accountId,
  catalogue,
  unit,
  departments,
  today,
  grows,
  onTaken,
}: Options) {
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
  const list = useList<Field, Draft>({
    read: (table) =>
      readPeople(
        table,
        lookupOf(index, (words) => findDepartment(words, bench) !== null),
      ),
    send: (file) => readTableAction({ registrationId, file }),
    nobody: NOBODY,
    keptAs: `danh-sach:${accountId}:${registrationId}`,
  });
  const { sheet } = list;
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
    list,
    judged,
    departments,
    catalogue,
    grows,

    /** A table pasted on a person's name becomes a list to look over; beside the names, or a column alone, it fills cells. */
    onPaste(
      event: ClipboardEvent<HTMLElement>,
      at: { id: string; field: PersonField } | null,
      fields: readonly PersonField[],
      order: readonly string[],
    ) {
      const table = tableFrom(event.clipboardData);
      if (!table) return;
      const column = table.every((row) => row.filter((cell) => cell !== "").length <= 1);
      if (at && (column || at.field !== "fullName")) {
        event.preventDefault();
        for (const { id, field, text } of cellsUnder(table, at, fields, order))
          store.edit(id, cellOf(field, text));
        return;
      }
      if (grows) list.paste(event, table);
      else {
        event.preventDefault();
        list.setRefusal(NOTHING_NEW);
      }
    },

    /** Brings back the rows of a batch that were left to be mended. */
    async mend(batchId: string, source: string) {
      const reply = await waitingRowsAction({ registrationId, batchId }).catch(() => null);
      if (reply?.ok) list.reopen(source, batchId, reply.value);
      else list.setRefusal(reply?.message ?? WAITING_UNREACHED);
    },

    async take() {
      const now = Date.now();
      const good = judged.flatMap(({ read }) => (read ? [read] : []));
      const waiting = judged.flatMap(({ read, draft }) => (read ? [] : [draft]));
      const answer = await list.order(({ batchId, source, mends }) =>
        takeBatchAction({
          registrationId,
          batchId,
          source: source.slice(0, 200),
          people: good.map((read, at) => ({
            ...read,
            id: rowId(now + at),
            sex: read.sex === "" ? null : read.sex,
            departmentId: read.departmentId || null,
          })),
          waiting,
          mends,
        }),
      );
      if (!answer) return;
      const { taken, twice } = answer;
      list.settle(
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
