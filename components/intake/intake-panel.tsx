"use client";

import { useId, useState } from "react";
import { FileField } from "@/components/form/file-field";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { FIELD_LABEL, FIELDS } from "@/lib/entry/intake/labels";
import type { Judged } from "@/lib/entry/intake/rules/judge";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { BadLine, GoodLine } from "./intake-line";
import type { Intake } from "./use-intake";

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
        <Preview intake={intake} />
      ) : !intake.grows ? null : (
        <details className="group rounded border border-line bg-paper">
          <summary className="flex min-h-target cursor-pointer items-center gap-2 px-4 py-2 font-semibold text-link">
            <Icon name="chevron" className="turn size-4 transition-transform" />
            Nhập cả danh sách từ Excel, Word
          </summary>
          <div className="grid gap-4 border-t border-line px-4 py-4 lg:grid-cols-2">
            <PasteBox intake={intake} />
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

function PasteBox({ intake }: { intake: Intake }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Dán bảng vào đây
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        Trong Excel hoặc Word, chọn cả bảng kể cả dòng tiêu đề, bấm Ctrl+C, rồi bấm vào ô này và bấm
        Ctrl+V. Cũng có thể dán ngay vào lưới bên dưới.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={4}
        value=""
        onChange={() => undefined}
        onPaste={(event) => intake.onPaste(event, null, [])}
        className="mt-1 w-full rounded border-2 border-dashed border-edge bg-surface px-3 py-2"
      />
    </div>
  );
}

const A_PAGE = 50;
const keyOf = ({ draft }: Judged) => `${draft.line}.${draft.part}`;

function Preview({ intake }: { intake: Intake }) {
  const { sheet, judged, busy } = intake;
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState(A_PAGE);
  if (!sheet) return null;
  const bad = judged.filter(({ read }) => read === null);
  const good = judged.length - bad.length;
  const lines = all ? judged : bad;
  return (
    <div className="grid gap-3 rounded border-2 border-edge bg-surface px-4 py-4">
      <h2 className="text-lg">Xem trước danh sách: {sheet.source}</h2>
      <ul aria-label="Kết quả đọc danh sách" className="flex flex-wrap gap-x-6 gap-y-1">
        <li className="inline-flex items-center gap-1.5 font-semibold text-success-ink">
          <Icon name="check" /> {formatNumber(good)} dòng nhập được
        </li>
        {bad.length > 0 && (
          <li className="inline-flex items-center gap-1.5 font-semibold text-warning-ink">
            <Icon name="warning" /> {formatNumber(bad.length)} dòng cần sửa
          </li>
        )}
      </ul>
      {sheet.remarks.length > 0 && (
        <ul className="list-disc pl-6 text-sm text-muted">
          {sheet.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <fieldset className="flex flex-wrap gap-4">
        <legend className="sr-only">Các dòng hiển thị</legend>
        {[
          { value: false, label: `Dòng cần sửa (${formatNumber(bad.length)})` },
          { value: true, label: `Tất cả (${formatNumber(judged.length)})` },
        ].map(({ value, label }) => (
          <label key={label} className="inline-flex min-h-target items-center gap-2">
            <input
              type="radio"
              name="shown"
              checked={all === value}
              onChange={() => {
                setAll(value);
                setShown(A_PAGE);
              }}
              className="size-5"
            />
            {label}
          </label>
        ))}
      </fieldset>
      {lines.length > 0 && (
        <section
          aria-label="Các dòng của danh sách"
          className="max-h-[32rem] overflow-auto border border-line"
        >
          <table className="w-full min-w-[56rem] text-sm">
            <thead className="sticky top-0 z-10 bg-sunken text-left">
              <tr>
                <th scope="col" className="px-2 py-2">
                  Dòng
                </th>
                {FIELDS.map((field) => (
                  <th key={field} scope="col" className="px-2 py-2">
                    {FIELD_LABEL[field]}
                  </th>
                ))}
                <th scope="col" className="px-2 py-2">
                  <span className="sr-only">Việc</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines
                .slice(0, shown)
                .map((line) =>
                  line.read === null ? (
                    <BadLine key={keyOf(line)} line={line} intake={intake} />
                  ) : (
                    <GoodLine key={keyOf(line)} line={line} intake={intake} />
                  ),
                )}
            </tbody>
          </table>
        </section>
      )}
      {lines.length > shown && (
        <p>
          <Button kind="quiet" onClick={() => setShown(shown + A_PAGE)}>
            Xem thêm {formatNumber(Math.min(A_PAGE, lines.length - shown))} dòng
          </Button>
        </p>
      )}
      <p className="text-sm text-muted">
        Dòng cần sửa không mất: hệ thống giữ lại để sửa tiếp sau khi nhập các dòng tốt.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" disabled={busy} onClick={() => void intake.take()}>
          {good > 0
            ? `Nhập ${formatNumber(good)} dòng`
            : `Giữ ${formatNumber(bad.length)} dòng để sửa sau`}
        </Button>
        <Button onClick={intake.cancel} disabled={busy}>
          Bỏ danh sách này
        </Button>
        <p role="status">{busy && "Đang nhập…"}</p>
      </div>
    </div>
  );
}
