import { z } from "zod";

/**
 * Structured text as it is stored and shown: an allow-list of nodes and marks, each with the attributes named here and no
 * others. Nothing in it is ever markup; what is not on the list is refused, what a node carries beside its own is dropped.
 */

export type Mark =
  | { readonly type: "bold" | "italic" | "underline" | "subscript" | "superscript" }
  | { readonly type: "link"; readonly attrs: { readonly href: string } };

export type Inline =
  | { readonly type: "text"; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: "hardBreak" }
  | { readonly type: "footnote"; readonly attrs: { readonly text: string } };

type ListItem = { readonly type: "listItem"; readonly content: readonly Block[] };

export type Cell = {
  readonly type: "tableCell" | "tableHeader";
  readonly attrs?: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly Block[];
};

type Row = { readonly type: "tableRow"; readonly content: readonly Cell[] };

export type FigureAttrs = {
  readonly mediaId: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

export type Block =
  | { readonly type: "paragraph"; readonly content?: readonly Inline[] }
  | {
      readonly type: "heading";
      readonly attrs: { readonly level: 2 | 3 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: "bulletList"; readonly content: readonly ListItem[] }
  | {
      readonly type: "orderedList";
      readonly attrs?: { readonly start: number };
      readonly content: readonly ListItem[];
    }
  | { readonly type: "blockquote"; readonly content: readonly Block[] }
  | { readonly type: "table"; readonly content: readonly Row[] }
  | { readonly type: "figure"; readonly attrs: FigureAttrs }
  | { readonly type: "document"; readonly attrs: { readonly href: string; readonly label: string } }
  | { readonly type: "horizontalRule" };

export type RichText = { readonly type: "doc"; readonly content: readonly Block[] };

/** A text with nothing in it yet, as an editor begins. */
export const EMPTY_TEXT: RichText = { type: "doc", content: [{ type: "paragraph" }] };

/** The longest text, in characters: some forty pages. More belongs in an attached document. */
export const MOST_CHARACTERS = 100_000;
export const TOO_LONG = `Bài dài quá ${MOST_CHARACTERS.toLocaleString("vi-VN")} ký tự (khoảng 40 trang). Đề nghị rút gọn bài, và đưa toàn văn thành văn bản đính kèm.`;
const UNREADABLE =
  "Nội dung bài có phần mà Cổng không nhận. Đề nghị dán lại phần đó dưới dạng chữ thuần rồi lưu.";

const MOST_NODES = 20_000;
const DEEPEST = 24;

/** Where a link may lead: a place of the portal, another site, a mail address. Never a script. */
export function isSafeHref(href: string): boolean {
  if (/^#[\w-]+$/.test(href) || /^\/(?![/\\])[^\s\\]*$/.test(href)) return true;
  if (!URL.canParse(href)) return false;
  return ["http:", "https:", "mailto:", "tel:"].includes(new URL(href).protocol);
}

// No database text holds NUL, and no reader wants the rest.
const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");

const words = (limit: number) => z.string().max(limit).transform(clean);

const href = z.string().max(2_000).refine(isSafeHref, "Đường dẫn này không dùng được.");

const mark: z.ZodType<Mark> = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["bold", "italic", "underline", "subscript", "superscript"]) }),
  z.object({ type: z.literal("link"), attrs: z.object({ href }) }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("text"),
    text: words(MOST_CHARACTERS),
    marks: z.array(mark).max(6).exactOptional(),
  }),
  z.object({ type: z.literal("hardBreak") }),
  z.object({ type: z.literal("footnote"), attrs: z.object({ text: words(1_000) }) }),
]);

const blocks = z.lazy(() => z.array(block));
const inlines = z.array(inline).exactOptional();
const listItem = z.object({ type: z.literal("listItem"), content: blocks });
const span = z.number().int().min(1).max(50).default(1);
const row = z.object({
  type: z.literal("tableRow"),
  content: z.array(
    z.object({
      type: z.enum(["tableCell", "tableHeader"]),
      attrs: z.object({ colspan: span, rowspan: span }).exactOptional(),
      content: blocks,
    }),
  ),
});

const block: z.ZodType<Block> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("paragraph"), content: inlines }),
  z.object({
    type: z.literal("heading"),
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlines,
  }),
  z.object({ type: z.literal("bulletList"), content: z.array(listItem) }),
  z.object({
    type: z.literal("orderedList"),
    attrs: z.object({ start: z.number().int().min(0).max(9_999).default(1) }).exactOptional(),
    content: z.array(listItem),
  }),
  z.object({ type: z.literal("blockquote"), content: blocks }),
  z.object({ type: z.literal("table"), content: z.array(row) }),
  z.object({
    type: z.literal("figure"),
    attrs: z.object({
      mediaId: z.uuid(),
      alt: words(300),
      caption: words(500),
      credit: words(200),
    }),
  }),
  z.object({
    type: z.literal("document"),
    attrs: z.object({ href, label: words(300) }),
  }),
  z.object({ type: z.literal("horizontalRule") }),
]);

type Node = { readonly text?: unknown; readonly content?: unknown };

/** Counted without recursion, so that a text nested ten thousand deep is refused rather than followed. */
function boundsRefusal(value: unknown): string | null {
  const waiting: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }];
  let characters = 0;
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { text, content } = (next.node ?? {}) as Node;
    if (typeof text === "string") characters += text.length;
    if (++nodes > MOST_NODES || characters > MOST_CHARACTERS) return TOO_LONG;
    if (next.depth > DEEPEST) return UNREADABLE;
    if (Array.isArray(content)) {
      for (const node of content) waiting.push({ node, depth: next.depth + 1 });
    }
  }
  return null;
}

const doc = z.object({ type: z.literal("doc"), content: z.array(block) });

/** Reads what an editor sends; the message is one sentence on the whole text. */
export const richText: z.ZodType<RichText, RichText> = z
  .custom<RichText>()
  .transform((value, context) => {
    const refusal = boundsRefusal(value);
    const read = refusal === null ? doc.safeParse(value) : null;
    if (read?.success) return read.data;
    context.addIssue({ code: "custom", message: refusal ?? UNREADABLE });
    return z.NEVER;
  });

/** A stored text; an empty one where the row holds something else. */
export function readRichText(stored: unknown): RichText {
  const read = richText.safeParse(stored);
  return read.success ? read.data : EMPTY_TEXT;
}

function wordsOf(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "hardBreak":
      return "\n";
    case "footnote":
      return "";
  }
}

/** The words of one line of text, footnotes left out. */
export const inlineText = (content: readonly Inline[] = []): string =>
  content.map(wordsOf).join("");

function blockText(node: Block): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [inlineText(node.content)];
    case "bulletList":
    case "orderedList":
      return node.content.flatMap((item) => item.content.flatMap(blockText));
    case "blockquote":
      return node.content.flatMap(blockText);
    case "table":
      return node.content.map((line) =>
        line.content.map((cell) => cell.content.flatMap(blockText).join(" ")).join(" | "),
      );
    case "figure":
      return [node.attrs.caption];
    case "document":
      return [node.attrs.label];
    case "horizontalRule":
      return [];
  }
}

/** All the words of a text, one paragraph, cell row or caption a line. */
export const plainText = (text: RichText): string =>
  text.content
    .flatMap(blockText)
    .filter((line) => line.trim() !== "")
    .join("\n");

/** Every block of a text, those inside others among them, in reading order. */
export function* blocksOf(content: readonly Block[]): Generator<Block> {
  for (const node of content) {
    yield node;
    switch (node.type) {
      case "bulletList":
      case "orderedList":
        for (const item of node.content) yield* blocksOf(item.content);
        break;
      case "blockquote":
        yield* blocksOf(node.content);
        break;
      case "table":
        for (const line of node.content)
          for (const cell of line.content) yield* blocksOf(cell.content);
        break;
      case "paragraph":
      case "heading":
      case "figure":
      case "document":
      case "horizontalRule":
        break;
    }
  }
}

/** Plain paragraphs under headings as structured text: how the seed and the tests write one. */
export const textOf = (
  sections: readonly { readonly heading?: string; readonly paragraphs: readonly string[] }[],
): RichText => ({
  type: "doc",
  content: sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined
      ? []
      : [
          {
            type: "heading" as const,
            attrs: { level: 2 as const },
            content: [{ type: "text" as const, text: heading }],
          },
        ]),
    ...paragraphs.map((text) => ({
      type: "paragraph" as const,
      content: [{ type: "text" as const, text }],
    })),
  ]),
});
