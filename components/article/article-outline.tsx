import type { ReactNode } from "react";

const LINE = "inline-flex min-h-target items-center py-1 leading-snug";

export type OutlineItem = {
  readonly anchor: string;
  readonly label: ReactNode;
  readonly inner?: readonly { readonly anchor: string; readonly label: ReactNode }[];
};

/** Trong bài này: the places of a text, to jump to. Nothing for a text without any. */
export function ArticleOutline({ items }: { items: readonly OutlineItem[] }) {
  if (items.length === 0) return null;
  return (
    <nav
      aria-label="Mục lục"
      className="rounded border border-line bg-paper p-5 lg:sticky lg:top-4 print:hidden"
    >
      <h2 className="text-lg">Trong bài này</h2>
      <ul className="mt-2">
        {items.map(({ anchor, label, inner = [] }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className={LINE}>
              {label}
            </a>
            {inner.length > 0 && (
              <ol className="border-l-2 border-line pl-4 text-sm">
                {inner.map((item) => (
                  <li key={item.anchor}>
                    <a href={`#${item.anchor}`} className={LINE}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
