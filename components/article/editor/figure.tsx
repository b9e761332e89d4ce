"use client";

import { Node } from "@tiptap/core";
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import { useId } from "react";
import { CONTROL } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { figureAttributes } from "./marks";

type Options = {
  /** The stored file of a picture; null for one that is not known here. */
  sourceOf: (mediaId: string) => string | null;
};

/** A picture in the text, with its words beside it. */
export const FigureBlock = Node.create<Options>({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,
  addOptions: () => ({ sourceOf: () => null }),
  addAttributes: figureAttributes,
  parseHTML: () => [{ tag: "figure[data-mediaId]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],
  addNodeView() {
    return ReactNodeViewRenderer(FigureView);
  },
});

const LINES = [
  { name: "alt", label: "Chữ thay ảnh (bắt buộc)" },
  { name: "caption", label: "Chú thích ảnh" },
  { name: "credit", label: "Nguồn ảnh" },
] as const;

function FigureView({ node, extension, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const id = useId();
  const { sourceOf } = extension.options as Options;
  const source = sourceOf(String(node.attrs.mediaId));
  return (
    <NodeViewWrapper
      as="figure"
      contentEditable={false}
      className={`grid gap-3 rounded border p-3 sm:grid-cols-[12rem_minmax(0,1fr)] ${selected ? "border-primary" : "border-line"}`}
    >
      {source === null ? (
        <p className="text-sm text-muted">Ảnh không còn trong thư viện.</p>
      ) : (
        // The stored picture, asked for with the editor's own session: it may not be public yet.
        <picture>
          <img
            src={`/api/tep/${source}`}
            alt={String(node.attrs.alt)}
            className="h-auto max-w-full"
          />
        </picture>
      )}
      <div className="grid gap-2">
        {LINES.map(({ name, label }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`} className="text-sm font-semibold">
              {label}
            </label>
            <input
              id={`${id}-${name}`}
              value={String(node.attrs[name])}
              onChange={(event) => updateAttributes({ [name]: event.target.value })}
              // Enter would send the article's form.
              onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
              className={CONTROL}
            />
          </div>
        ))}
        <div>
          <Button icon="trash" onClick={deleteNode}>
            Bỏ ảnh khỏi bài
          </Button>
        </div>
      </div>
    </NodeViewWrapper>
  );
}
