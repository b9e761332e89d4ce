import { Mark, mergeAttributes, Node } from "@tiptap/core";

/** H₂O. */
export const Subscript = Mark.create({
  name: "subscript",
  excludes: "superscript",
  parseHTML: () => [{ tag: "sub" }],
  renderHTML: () => ["sub", 0],
});

/** m². */
export const Superscript = Mark.create({
  name: "superscript",
  excludes: "subscript",
  parseHTML: () => [{ tag: "sup" }],
  renderHTML: () => ["sup", 0],
});

const held = (name: string) => ({
  default: "",
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? "",
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
});

/** A footnote stands where it is called; its words are shown under the text. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ text: held("text") }),
  parseHTML: () => [{ tag: "span[data-footnote]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes, {
      "data-footnote": "",
      class: "rounded bg-gold-soft px-1 text-sm text-gold-ink",
    }),
    `[Chú thích: ${String(node.attrs.text)}]`,
  ],
});

/** A paper of the register, to be opened from the text. */
export const EmbeddedDocument = Node.create({
  name: "document",
  group: "block",
  atom: true,
  addAttributes: () => ({ href: held("href"), label: held("label") }),
  parseHTML: () => [{ tag: "div[data-document]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, {
      "data-document": "",
      class: "rounded border border-line bg-paper px-4 py-3",
    }),
    `Văn bản: ${String(node.attrs.label)} (${String(node.attrs.href)})`,
  ],
});

/** What a figure holds beside its picture: words of its own, taken from the library and changed here. */
export const figureAttributes = () => ({
  mediaId: held("mediaId"),
  alt: held("alt"),
  caption: held("caption"),
  credit: held("credit"),
});
