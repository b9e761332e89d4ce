"use client";

import { FileField } from "@/components/form/file-field";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { FIELD_LABEL, FIELDS, type Field } from "@/lib/entry/intake/labels";
import type { ListColumn } from "./intake-line";
import { ListPreview } from "./list-preview";
import { PasteBox } from "./paste-box";
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

/** The way in for a whole list: a box to paste in, a file, the ministry's blank; then the list itself, to be looked over. */
export function IntakePanel({ intake, templateHref }: { intake: Intake; templateHref: string }) {
  const { sheet, refusal, done, busy } = intake;
  return (
    <section aria-label="Nhập danh sách" className="grid gap-4">
      {done && <NoticePanel kind="success" title={done} live />}
      {refusal && (
        <NoticePanel kind="error" title="Chưa nhập được danh sách" live>
          {refusal}
        </NoticePanel>
      )}
      {sheet ? (
        <ListPreview
          source={sheet.source}
          remarks={sheet.remarks}
          columns={COLUMNS}
          hands={intake}
          busy={busy}
          onTake={() => void intake.take()}
          onCancel={intake.cancel}
          keeps="Dòng cần sửa không mất: hệ thống giữ lại để sửa tiếp sau khi nhập các dòng tốt."
        />
      ) : !intake.grows ? null : (
        <details className="group rounded border border-line bg-paper">
          <summary className="flex min-h-target cursor-pointer items-center gap-2 px-4 py-2 font-semibold text-link">
            <Icon name="chevron" className="turn size-4 transition-transform" />
            Nhập cả danh sách từ Excel, Word
          </summary>
          <div className="grid gap-4 border-t border-line px-4 py-4 lg:grid-cols-2">
            <PasteBox
              hint="Trong Excel hoặc Word, chọn cả bảng kể cả dòng tiêu đề, bấm Ctrl+C, rồi bấm vào ô này và bấm Ctrl+V. Cũng có thể dán ngay vào lưới bên dưới."
              onPaste={(event) => intake.onPaste(event, null, [])}
            />
            <div className="grid content-start gap-3">
              <FileField
                label="Hoặc chọn tệp"
                name="file"
                accept=".xlsx,.csv,.txt"
                disabled={busy}
                hint="Tệp .xlsx hoặc .csv, tối đa 5.000 dòng và 8 MB. Tên cột thế nào cũng được."
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  event.target.value = "";
                  if (file) void intake.readFile(file);
                }}
              />
              <p>
                <a
                  href={templateHref}
                  download
                  className="inline-flex min-h-target items-center gap-2 font-semibold"
                >
                  <Icon name="download" /> Tải mẫu danh sách (.xlsx)
                </a>
              </p>
              <p role="status">{busy && "Đang đọc tệp…"}</p>
            </div>
          </div>
        </details>
      )}
    </section>
  );
}
