"use client";

import { Icon } from "@/components/ui/icon";
import { FIELD_LABEL, FIELDS, type Field } from "@/lib/entry/intake/labels";
import type { ListColumn } from "./intake-line";
import { ListDesk, ListSource } from "./list-desk";
import type { Intake } from "./use-intake";

const WIDTH: Record<Field, string> = {
  fullName: "min-w-44",
  birthYear: "min-w-24",
  sex: "min-w-16",
  jobTitle: "min-w-32",
  department: "min-w-36",
  honour: "min-w-44",
  note: "min-w-28",
};

const COLUMNS: readonly ListColumn<Field>[] = FIELDS.map((field) => ({
  field,
  label: FIELD_LABEL[field],
  width: WIDTH[field],
}));

/** The way in for a whole list of a file's people; folded away until it is wanted, above the grid. */
export function IntakePanel({ intake, templateHref }: { intake: Intake; templateHref: string }) {
  const { list, judged } = intake;
  return (
    <ListDesk
      label="Nhập danh sách"
      list={list}
      judged={judged}
      columns={COLUMNS}
      onTake={() => void intake.take()}
      keeps="Dòng cần sửa không mất: hệ thống giữ lại để sửa tiếp sau khi nhập các dòng tốt."
      source={
        intake.grows && (
          <details className="group rounded border border-line bg-paper">
            <summary className="flex min-h-target cursor-pointer items-center gap-2 px-4 py-2 font-semibold text-link">
              <Icon name="chevron" className="turn size-4 transition-transform" />
              Nhập cả danh sách từ Excel, Word
            </summary>
            <ListSource
              list={list}
              pasteHint="Trong Excel hoặc Word, chọn cả bảng kể cả dòng tiêu đề, bấm Ctrl+C, rồi bấm vào ô này và bấm Ctrl+V. Cũng có thể dán ngay vào lưới bên dưới."
              templateHref={templateHref}
              onPaste={(event) => intake.onPaste(event, null, [], [])}
              className="gap-4 border-t border-line px-4 py-4"
            />
          </details>
        )
      }
    />
  );
}
