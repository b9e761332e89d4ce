"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import type { ReactNode } from "react";

/** A window that asks for more before something is put into the text. */
export type Asking = "link" | "footnote" | "picture" | "document";

type Props = { editor: Editor; onAsk: (what: Asking) => void };

type Tool = {
  readonly label: string;
  readonly face: ReactNode;
  readonly isOn?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
  /** Whether it can be done where the cursor stands; always, when not said. */
  readonly can?: (editor: Editor) => boolean;
};

const chain = (editor: Editor) => editor.chain().focus();

const GROUPS: readonly { readonly label: string; readonly tools: readonly Tool[] }[] = [
  {
    label: "Đoạn",
    tools: [
      {
        label: "Tiêu đề phần",
        face: "Tiêu đề",
        isOn: (editor) => editor.isActive("heading", { level: 2 }),
        can: (editor) => editor.can().toggleHeading({ level: 2 }),
        run: (editor) => chain(editor).toggleHeading({ level: 2 }).run(),
      },
      {
        label: "Tiêu đề mục nhỏ",
        face: "Mục nhỏ",
        isOn: (editor) => editor.isActive("heading", { level: 3 }),
        can: (editor) => editor.can().toggleHeading({ level: 3 }),
        run: (editor) => chain(editor).toggleHeading({ level: 3 }).run(),
      },
      {
        label: "Danh sách",
        face: "• Danh sách",
        isOn: (editor) => editor.isActive("bulletList"),
        run: (editor) => chain(editor).toggleBulletList().run(),
      },
      {
        label: "Danh sách đánh số",
        face: "1. Đánh số",
        isOn: (editor) => editor.isActive("orderedList"),
        run: (editor) => chain(editor).toggleOrderedList().run(),
      },
      {
        label: "Trích dẫn",
        face: "“ Trích dẫn",
        isOn: (editor) => editor.isActive("blockquote"),
        run: (editor) => chain(editor).toggleBlockquote().run(),
        can: (editor) => editor.can().toggleBlockquote(),
      },
    ],
  },
  {
    label: "Chữ",
    tools: [
      {
        label: "Chữ đậm",
        face: <strong>Đ</strong>,
        isOn: (editor) => editor.isActive("bold"),
        run: (editor) => chain(editor).toggleBold().run(),
      },
      {
        label: "Chữ nghiêng",
        face: <em>N</em>,
        isOn: (editor) => editor.isActive("italic"),
        run: (editor) => chain(editor).toggleItalic().run(),
      },
      {
        label: "Gạch chân",
        face: <u>G</u>,
        isOn: (editor) => editor.isActive("underline"),
        run: (editor) => chain(editor).toggleUnderline().run(),
      },
      {
        label: "Chỉ số dưới",
        face: "x₂",
        isOn: (editor) => editor.isActive("subscript"),
        run: (editor) => chain(editor).toggleMark("subscript").run(),
      },
      {
        label: "Chỉ số trên",
        face: "x²",
        isOn: (editor) => editor.isActive("superscript"),
        run: (editor) => chain(editor).toggleMark("superscript").run(),
      },
    ],
  },
  {
    label: "Bảng",
    tools: [
      {
        label: "Chèn bảng",
        face: "Bảng",
        run: (editor) => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      },
      { label: "Thêm dòng", face: "+ Dòng", run: (editor) => chain(editor).addRowAfter().run() },
      { label: "Thêm cột", face: "+ Cột", run: (editor) => chain(editor).addColumnAfter().run() },
      { label: "Bỏ dòng", face: "− Dòng", run: (editor) => chain(editor).deleteRow().run() },
      { label: "Bỏ cột", face: "− Cột", run: (editor) => chain(editor).deleteColumn().run() },
      { label: "Bỏ bảng", face: "Bỏ bảng", run: (editor) => chain(editor).deleteTable().run() },
    ],
  },
  {
    label: "Hoàn tác",
    tools: [
      {
        label: "Hoàn tác",
        face: "↶",
        run: (editor) => chain(editor).undo().run(),
        can: (editor) => editor.can().undo(),
      },
      {
        label: "Làm lại",
        face: "↷",
        run: (editor) => chain(editor).redo().run(),
        can: (editor) => editor.can().redo(),
      },
    ],
  },
];

const IN_TABLE = new Set(["Thêm dòng", "Thêm cột", "Bỏ dòng", "Bỏ cột", "Bỏ bảng"]);

const ASKING: readonly { readonly what: Asking; readonly face: string }[] = [
  { what: "link", face: "Liên kết" },
  { what: "picture", face: "Ảnh" },
  { what: "footnote", face: "Chú thích" },
  { what: "document", face: "Văn bản" },
];

/** On a phone the groups stand in one row that is pushed along; they keep their width there. */
const GROUP = "m-0 flex shrink-0 gap-1 border-0 p-0 sm:shrink sm:flex-wrap";

const LOOK =
  "min-h-target min-w-target shrink-0 rounded border border-line bg-surface px-2.5 py-1 text-sm hover:border-ink aria-pressed:border-primary aria-pressed:bg-primary-soft aria-disabled:text-muted aria-disabled:opacity-60";

/** What can be done to the text, in groups; a pressed button says what the words under the cursor are. */
export function EditorToolbar({ editor, onAsk }: Props) {
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: GROUPS.flatMap(({ tools }) =>
        tools.flatMap(({ label, isOn }) => (isOn?.(now) ? [label] : [])),
      ),
      off: GROUPS.flatMap(({ tools }) =>
        tools.flatMap(({ label, can }) => (can && !can(now) ? [label] : [])),
      ),
      inTable: now.isActive("table"),
    }),
  });
  return (
    <div
      role="toolbar"
      aria-label="Định dạng bài"
      // Pressed with the mouse, a tool leaves the cursor where it stands in the text.
      onMouseDown={(event) => event.preventDefault()}
      className="sticky top-0 z-20 flex gap-x-4 gap-y-2 rounded-t border-2 border-b border-edge bg-sunken p-2 max-sm:overflow-x-auto sm:flex-wrap"
    >
      {GROUPS.map(({ label, tools }) => (
        <fieldset key={label} aria-label={label} className={GROUP}>
          {tools
            .filter((tool) => state.inTable || !IN_TABLE.has(tool.label))
            .map((tool) => (
              <button
                key={tool.label}
                type="button"
                aria-label={tool.label}
                title={tool.label}
                {...(tool.isOn && { "aria-pressed": state.on.includes(tool.label) })}
                aria-disabled={state.off.includes(tool.label)}
                onClick={() => tool.run(editor)}
                className={LOOK}
              >
                {tool.face}
              </button>
            ))}
        </fieldset>
      ))}
      <fieldset aria-label="Chèn" className={GROUP}>
        {ASKING.map(({ what, face }) => (
          <button key={what} type="button" onClick={() => onAsk(what)} className={LOOK}>
            {face}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
