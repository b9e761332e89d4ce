import type { Extensions } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { isSafeHref } from "@/lib/platform/shared/rich-text";
import { FigureBlock } from "./figure";
import { EmbeddedDocument, Footnote, Subscript, Superscript } from "./marks";

/** What may stand in a text: the same list that the server reads by. */
export const textExtensions = (sourceOf: (mediaId: string) => string | null): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: false,
      isAllowedUri: (href) => isSafeHref(href),
      HTMLAttributes: { target: null, rel: null, class: "text-link underline" },
    },
    code: false,
    codeBlock: false,
    strike: false,
    dropcursor: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  Subscript,
  Superscript,
  Footnote,
  EmbeddedDocument,
  FigureBlock.configure({ sourceOf }),
];
