import type { Editor } from "@tiptap/react";
import type { RichText } from "@/lib/platform/shared/rich-text";

/**
 * What is written so far. The empty paragraph that the editor keeps under a table or a picture, so that one can go on
 * writing there, is not part of it.
 */
export function writtenIn(editor: Editor): RichText {
  const text = editor.getJSON() as RichText;
  const last = text.content.at(-1);
  const spare = text.content.length > 1 && last?.type === "paragraph" && !last.content?.length;
  return spare ? { ...text, content: text.content.slice(0, -1) } : text;
}
