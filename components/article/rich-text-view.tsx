import { createElement, Fragment, type ReactNode } from "react";
import { Figure } from "@/components/layout/figure";
import { Icon } from "@/components/ui/icon";
import { REACHABLE } from "@/components/ui/reachable";
import {
  type Block,
  type Cell,
  type FigureAttrs,
  type Inline,
  inlineText,
  type Mark,
} from "@/lib/platform/shared/rich-text";
import { type Picture, PictureImage } from "./picture";

/** What a text needs from around it to be drawn. */
export type Drawing = {
  readonly pictures: readonly Picture[];
  /** Numbers of the footnotes of the whole text. */
  readonly notes: ReadonlyMap<Inline, number>;
  /** Anchors of the headings. */
  readonly anchors: ReadonlyMap<Block, string>;
  /** True for the staff before publication. */
  readonly asStored?: boolean;
};

const PROSE =
  "grid max-w-measure gap-4 [&_li_p]:inline [&_blockquote]:border-l-4 [&_blockquote]:border-gold [&_blockquote]:pl-4 [&_blockquote]:italic";

/** Structured text as React elements, node by node: nothing in it is ever taken for markup. */
export function RichTextView({ blocks, drawing }: { blocks: readonly Block[]; drawing: Drawing }) {
  return <div className={PROSE}>{drawBlocks(blocks, drawing)}</div>;
}

/** One after the other, each in a place of its own: what never moves needs no key. */
const together = (nodes: readonly ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...nodes);

const drawBlocks = (blocks: readonly Block[], drawing: Drawing): ReactNode =>
  together(blocks.map((node) => drawBlock(node, drawing)));

const drawInlines = (content: readonly Inline[] | undefined, drawing: Drawing): ReactNode =>
  together((content ?? []).map((node) => drawInline(node, drawing)));

function drawBlock(node: Block, drawing: Drawing): ReactNode {
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? <p>{drawInlines(node.content, drawing)}</p> : null;
    case "heading": {
      if (inlineText(node.content).trim() === "") return null;
      const Rank = node.attrs.level === 2 ? "h2" : "h3";
      const look =
        node.attrs.level === 2
          ? "mt-4 border-l-[6px] border-gold pl-3 text-2xl"
          : "mt-2 text-xl font-semibold";
      return (
        <Rank id={drawing.anchors.get(node)} className={look}>
          {drawInlines(node.content, drawing)}
        </Rank>
      );
    }
    case "bulletList":
      return (
        <ul className="list-disc space-y-1 pl-6 marker:text-primary">
          {drawItems(node.content, drawing)}
        </ul>
      );
    case "orderedList":
      return (
        <ol start={node.attrs?.start ?? 1} className="list-decimal space-y-1 pl-7">
          {drawItems(node.content, drawing)}
        </ol>
      );
    case "blockquote":
      return <blockquote className="grid gap-3">{drawBlocks(node.content, drawing)}</blockquote>;
    case "table":
      return <TableView rows={node.content} drawing={drawing} />;
    case "figure":
      return <FigureView attrs={node.attrs} drawing={drawing} />;
    case "document":
      return (
        <p className="flex items-start gap-2 rounded border border-line bg-paper px-4 py-3">
          <Icon name="file" className="mt-1 size-5 shrink-0" />
          <a href={node.attrs.href}>{node.attrs.label}</a>
        </p>
      );
    case "horizontalRule":
      return <hr className="border-line" />;
  }
}

const drawItems = (items: readonly { readonly content: readonly Block[] }[], drawing: Drawing) =>
  together(items.map((item) => drawItem(item.content, drawing)));

const drawItem = (content: readonly Block[], drawing: Drawing): ReactNode => (
  <li>{drawBlocks(content, drawing)}</li>
);

type TableProps = {
  rows: readonly { readonly content: readonly Cell[] }[];
  drawing: Drawing;
};

/** Wide tables scroll by themselves, by keyboard too; the page never does. */
function TableView({ rows, drawing }: TableProps) {
  return (
    <section aria-label="Bảng" {...REACHABLE} className="scrolls">
      <table className="w-full border-collapse text-base [&_p]:m-0">
        <tbody>{together(rows.map((row) => drawRow(row.content, drawing)))}</tbody>
      </table>
    </section>
  );
}

const drawRow = (cells: readonly Cell[], drawing: Drawing): ReactNode => (
  <tr>{together(cells.map((cell) => drawCell(cell, drawing)))}</tr>
);

function drawCell({ type, attrs, content }: Cell, drawing: Drawing): ReactNode {
  const span = {
    ...(attrs && attrs.colspan > 1 && { colSpan: attrs.colspan }),
    ...(attrs && attrs.rowspan > 1 && { rowSpan: attrs.rowspan }),
  };
  const box = "border border-line px-3 py-2 text-left align-top";
  return type === "tableHeader" ? (
    <th {...span} className={`${box} bg-sunken font-semibold`}>
      {drawBlocks(content, drawing)}
    </th>
  ) : (
    <td {...span} className={box}>
      {drawBlocks(content, drawing)}
    </td>
  );
}

function FigureView({ attrs, drawing }: { attrs: FigureAttrs; drawing: Drawing }) {
  const picture = drawing.pictures.find(({ id }) => id === attrs.mediaId);
  return (
    <Figure caption={attrs.caption} credit={attrs.credit}>
      {picture && (
        <PictureImage
          picture={picture}
          alt={attrs.alt}
          sizes="(min-width: 1024px) 42rem, 100vw"
          asStored={drawing.asStored ?? false}
        />
      )}
    </Figure>
  );
}

function drawInline(node: Inline, drawing: Drawing): ReactNode {
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce<ReactNode>(drawMark, node.text);
    case "hardBreak":
      return <br />;
    case "footnote": {
      const number = drawing.notes.get(node) ?? 0;
      return (
        <sup>
          <a
            id={`ve-chu-thich-${number}`}
            href={`#chu-thich-${number}`}
            aria-label={`Chú thích ${number}`}
            className="px-1 no-underline"
          >
            [{number}]
          </a>
        </sup>
      );
    }
  }
}

function drawMark(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "underline":
      return <u>{inner}</u>;
    case "subscript":
      return <sub>{inner}</sub>;
    case "superscript":
      return <sup>{inner}</sup>;
    case "link": {
      const { href } = mark.attrs;
      return (
        <a href={href} {...(/^https?:/.test(href) && { rel: "noreferrer" })}>
          {inner}
        </a>
      );
    }
  }
}

/** The footnotes of a text, each with the way back to where it was called. */
export function Footnotes({ notes }: { notes: ReadonlyMap<Inline, number> }) {
  if (notes.size === 0) return null;
  return (
    <section aria-label="Chú thích" className="max-w-measure border-t border-line pt-4 text-sm">
      <h2 className="text-base">Chú thích</h2>
      <ol className="mt-2 list-decimal space-y-1 pl-6">
        {[...notes].map(
          ([node, number]) =>
            node.type === "footnote" && (
              <li key={number} id={`chu-thich-${number}`}>
                {node.attrs.text}{" "}
                <a href={`#ve-chu-thich-${number}`} aria-label={`Về chỗ gọi chú thích ${number}`}>
                  ↩
                </a>
              </li>
            ),
        )}
      </ol>
    </section>
  );
}
