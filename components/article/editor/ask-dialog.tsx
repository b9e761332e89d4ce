"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { isSafeHref } from "@/lib/platform/shared/rich-text";

/** A place of the portal that a link may lead to. */
export type Place = { readonly href: string; readonly label: string };

/** The window stands within the article's own form: in a field, Enter answers the window and sends nothing. */
const onEnter =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

type Frame = { open: boolean; onClose: () => void };

const BAD_LINK =
  "Nhập địa chỉ bắt đầu bằng https://, mailto: hoặc đường dẫn của Cổng bắt đầu bằng dấu /.";

/** Where a link leads: a place of the portal, or an address. An empty address takes the link away. */
export function LinkDialog({
  open,
  onClose,
  current,
  places,
  onLink,
}: Frame & { current: string; places: readonly Place[]; onLink: (href: string) => void }) {
  const [href, setHref] = useState(current);
  const [error, setError] = useState("");
  const wrong = href.trim() !== "" && !isSafeHref(href.trim());
  const act = () => (wrong ? setError(BAD_LINK) : onLink(href.trim()));
  return (
    <Ask
      open={open}
      onClose={onClose}
      title="Liên kết"
      act={href.trim() === "" ? "Bỏ liên kết" : "Đặt liên kết"}
      onAct={act}
    >
      {places.length > 0 && (
        <SelectField
          name="editor-place"
          label="Nơi trên Cổng"
          value={places.some((place) => place.href === href) ? href : ""}
          onChange={(event) => setHref(event.target.value)}
          placeholder="Địa chỉ khác"
          choices={places.map((place) => ({ value: place.href, label: place.label }))}
        />
      )}
      <TextField
        name="editor-href"
        label="Địa chỉ"
        onKeyDown={onEnter(act)}
        value={href}
        onChange={(event) => {
          setHref(event.target.value);
          setError("");
        }}
        error={error || undefined}
      />
    </Ask>
  );
}

/** The words of a footnote. */
export function FootnoteDialog({
  open,
  onClose,
  onNote,
}: Frame & { onNote: (text: string) => void }) {
  const [text, setText] = useState("");
  const [error, setError] = useState("");
  const act = () => (text.trim() === "" ? setError("Nhập lời chú thích.") : onNote(text.trim()));
  return (
    <Ask open={open} onClose={onClose} title="Chú thích cuối bài" act="Chèn chú thích" onAct={act}>
      <TextField
        name="editor-note"
        label="Lời chú thích"
        onKeyDown={onEnter(act)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setError("");
        }}
        error={error || undefined}
      />
    </Ask>
  );
}

/** A paper of the register that stands in the text. */
export function DocumentDialog({
  open,
  onClose,
  documents,
  onDocument,
}: Frame & { documents: readonly Place[]; onDocument: (document: Place) => void }) {
  const [href, setHref] = useState("");
  const [error, setError] = useState("");
  return (
    <Ask
      open={open}
      onClose={onClose}
      title="Văn bản kèm theo"
      act="Chèn văn bản"
      onAct={() => {
        const chosen = documents.find((document) => document.href === href);
        if (chosen) onDocument(chosen);
        else setError("Chọn một văn bản trong danh mục.");
      }}
    >
      <SelectField
        name="editor-document"
        label="Văn bản trong danh mục"
        hint="Văn bản được đưa vào danh mục trước khi chèn vào bài."
        value={href}
        onChange={(event) => {
          setHref(event.target.value);
          setError("");
        }}
        error={error || undefined}
        placeholder={documents.length > 0 ? "Chọn văn bản" : "Danh mục chưa có văn bản"}
        choices={documents.map((document) => ({ value: document.href, label: document.label }))}
      />
    </Ask>
  );
}

/** A dialog whose answer is one button. It is drawn anew each time it opens. */
function Ask({
  open,
  onClose,
  title,
  act,
  onAct,
  children,
}: Frame & { title: string; act: string; onAct: () => void; children: ReactNode }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <Button kind="primary" onClick={onAct}>
          {act}
        </Button>
      }
    >
      <div className="grid gap-4">{children}</div>
    </Dialog>
  );
}
