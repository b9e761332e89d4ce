"use client";

import type { JSONContent } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { MOST_CHARACTERS, type RichText } from "@/lib/platform/shared/rich-text";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { DocumentDialog, FootnoteDialog, LinkDialog, type Place } from "./ask-dialog";
import { textExtensions } from "./extensions";
import { cleanPasted, lengthRefusal } from "./paste";
import { PictureDialog } from "./picture-dialog";
import { type Asking, EditorToolbar } from "./toolbar";
import { writtenIn } from "./written";

type Props = {
  id: string;
  value: RichText;
  onChange: (value: RichText) => void;
  describedBy: string | undefined;
  invalid: boolean;
  /** The stored files of the pictures already in the text, by their id in the library. */
  sources: Readonly<Record<string, string>>;
  places: readonly Place[];
  documents: readonly Place[];
};

/** The look of the text while it is written: close to how it is read. */
const BOX =
  "min-h-96 rounded-b border-2 border-t-0 border-edge bg-surface px-4 py-3 text-ink focus:outline-none focus-visible:border-ink " +
  "break-words whitespace-pre-wrap [&>*+*]:mt-4 [&_blockquote]:border-l-4 [&_blockquote]:border-gold [&_blockquote]:pl-4 " +
  "[&_h2]:border-l-[6px] [&_h2]:border-gold [&_h2]:pl-3 [&_h2]:text-2xl [&_h3]:text-xl [&_ol]:list-decimal [&_ol]:pl-7 [&_ul]:list-disc [&_ul]:pl-6 " +
  "[&_table]:w-full [&_table]:border-collapse [&_td]:border [&_td]:border-line [&_td]:p-2 [&_td]:align-top [&_th]:border [&_th]:border-line [&_th]:bg-sunken [&_th]:p-2 [&_th]:text-left " +
  "[&_.tableWrapper]:overflow-x-auto [&_.ProseMirror-selectednode]:outline-2 [&_.selectedCell]:bg-info-soft";

const NO_FILES = "Ảnh không dán thẳng vào bài. Tải ảnh lên ở Thư viện ảnh rồi bấm “Ảnh” để chèn.";

const leftOut = (pictures: number): string =>
  `Đã dán phần chữ; ${formatNumber(pictures)} ảnh không dán theo được. Tải ảnh lên ở Thư viện ảnh rồi bấm “Ảnh” để chèn.`;

/** The editor's own type of the same text; it is read, never written into. */
const asContent = (text: RichText): JSONContent => text as unknown as JSONContent;

/** The text with its tools. Loaded by the page that edits, and by no other. */
export default function TextEditor({
  id,
  value,
  onChange,
  describedBy,
  invalid,
  sources,
  places,
  documents,
}: Props) {
  const leaving = useRef(false);
  const known = useRef(new Map(Object.entries(sources)));
  const [asking, setAsking] = useState<Asking | null>(null);
  const [told, setTold] = useState("");
  const [length, setLength] = useState(0);

  const editor = useEditor({
    extensions: textExtensions((mediaId) => known.current.get(mediaId) ?? null),
    content: asContent(value),
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        class: BOX,
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Nội dung bài",
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(invalid && { "aria-invalid": "true" }),
      },
      transformPastedHTML: (html) => {
        const { html: cleaned, pictures } = cleanPasted(html);
        if (pictures > 0) setTold(leftOut(pictures));
        return cleaned;
      },
      handleDOMEvents: {
        // Before anything is parsed: a book is refused as quickly as a word is taken.
        paste: (view, event) => {
          const words = event.clipboardData?.getData("text/plain") ?? "";
          const files = event.clipboardData?.files.length ?? 0;
          const refusal =
            lengthRefusal(words.length, view.state.doc.textContent.length) ??
            (files > 0 && words.trim() === "" ? NO_FILES : null);
          setTold(refusal ?? "");
          if (refusal !== null) event.preventDefault();
          return refusal !== null;
        },
        // In a list or a table the Tab key works on it: after Esc it leads out of the text, as everywhere else.
        keydown: (_, event) => {
          const leaves = event.key === "Tab" && leaving.current;
          if (event.key !== "Shift") leaving.current = event.key === "Escape";
          return leaves;
        },
      },
      handleDrop: (_, event) => {
        const files = event.dataTransfer?.files.length ?? 0;
        if (files > 0) setTold(NO_FILES);
        return files > 0;
      },
    },
    onCreate: ({ editor: made }) => setLength(made.state.doc.textContent.length),
    onUpdate: ({ editor: changed }) => {
      setLength(changed.state.doc.textContent.length);
      onChange(writtenIn(changed));
    },
  });

  if (!editor) return <p className="text-muted">Đang mở trình soạn thảo…</p>;
  const close = () => {
    setAsking(null);
    editor.commands.focus();
  };
  const insert = (type: string, attrs: Record<string, string>) => {
    editor.chain().focus().insertContent({ type, attrs }).run();
    // What was put in is not what the next word replaces: one writes on behind it.
    editor.commands.command(({ tr }) => {
      tr.setSelection(TextSelection.near(tr.doc.resolve(tr.selection.to)));
      return true;
    });
    setAsking(null);
  };
  const link = (href: string) => {
    const chain = editor.chain().focus().extendMarkRange("link");
    if (href === "") chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive("link")) {
      const text = places.find((place) => place.href === href)?.label ?? href;
      chain.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    setAsking(null);
  };
  return (
    <div>
      <EditorToolbar editor={editor} onAsk={setAsking} />
      <EditorContent editor={editor} />
      <p role="status" className="mt-1 text-sm font-semibold text-warning-ink">
        {told}
      </p>
      {length > MOST_CHARACTERS * 0.8 && (
        <p className="text-sm text-muted">
          {formatNumber(length)} trong {formatNumber(MOST_CHARACTERS)} ký tự.
        </p>
      )}
      {asking === "link" && (
        <LinkDialog
          open
          onClose={close}
          current={String(editor.getAttributes("link").href ?? "")}
          places={places}
          onLink={link}
        />
      )}
      {asking === "footnote" && (
        <FootnoteDialog open onClose={close} onNote={(text) => insert("footnote", { text })} />
      )}
      {asking === "document" && (
        <DocumentDialog
          open
          onClose={close}
          documents={documents}
          onDocument={({ href, label }) => insert("document", { href, label })}
        />
      )}
      {asking === "picture" && (
        <PictureDialog
          open
          onClose={close}
          onChoose={({ id: mediaId, fileId, alt, caption, credit }) => {
            known.current.set(mediaId, fileId);
            insert("figure", { mediaId, alt, caption, credit });
          }}
        />
      )}
    </div>
  );
}
