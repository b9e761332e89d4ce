"use client";

import dynamic from "next/dynamic";
import { FieldGroup, wire } from "@/components/form/field";
import type { RichText } from "@/lib/platform/shared/rich-text";
import type { Place } from "./editor/ask-dialog";

/** The editor is heavy: it is fetched by the page that edits, after the page itself. */
const TextEditor = dynamic(() => import("./editor/text-editor"), {
  ssr: false,
  loading: () => (
    <p className="min-h-96 rounded border-2 border-edge bg-sunken px-4 py-3 text-muted">
      Đang mở trình soạn thảo… Việc soạn bài cần JavaScript.
    </p>
  ),
});

/** What the editor of a text is told of the world around it. */
export type EditorWorld = {
  readonly sources: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
  readonly documents: readonly Place[];
};

type Props = {
  name: string;
  value: RichText;
  onChange: (value: RichText) => void;
  error: string | undefined;
  world: EditorWorld;
};

const HINT =
  "Dán được từ Word: tiêu đề, danh sách, bảng được giữ, định dạng thừa được bỏ. Ctrl+B chữ đậm, Ctrl+Z hoàn tác. Trong bảng và danh sách, phím Tab sang ô, lùi cấp; bấm Esc rồi Tab để ra khỏi ô soạn.";

/** The text of an article, its label above and its error below, like every field of the house. */
export function RichTextField({ name, value, onChange, error, world }: Props) {
  const { "aria-describedby": describedBy } = wire(name, { hint: HINT, error, remark: undefined });
  return (
    <FieldGroup id={`${name}-group`} label="Nội dung bài" hint={HINT} error={error}>
      <TextEditor
        id={name}
        value={value}
        onChange={onChange}
        describedBy={describedBy}
        invalid={error !== undefined}
        {...world}
      />
    </FieldGroup>
  );
}
