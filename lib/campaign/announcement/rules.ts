import { anchorsOf } from "@/lib/campaign/article/rules";
import { type Block, inlineText, type RichText } from "@/lib/platform/shared/rich-text";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";

/** What the page sets into the running text, each after the section that introduces it. */
const INSETS = ["contents", "movements", "duties"] as const;
export type Inset = (typeof INSETS)[number];

/** Words in a heading, folded, by which a section is known to introduce an inset. */
const INTRODUCES: Record<Inset, readonly string[]> = {
  contents: ["noi dung thi dua", "noi dung trong tam"],
  movements: ["thu tuong"],
  duties: ["to chuc thuc hien", "trach nhiem"],
};

export type Section = {
  /** Null for text before the first heading. */
  readonly heading: string | null;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  /** Null in a section of text alone. */
  readonly inset: Inset | null;
};

type Part = { readonly heading: string | null; readonly blocks: Block[] };

function insetOf(heading: string, taken: ReadonlySet<Inset>): Inset | null {
  const folded = foldDiacritics(heading);
  const found = INSETS.find((inset) => INTRODUCES[inset].some((words) => folded.includes(words)));
  return found && !taken.has(found) ? found : null;
}

const isEmpty = (node: Block): boolean =>
  node.type === "paragraph" && inlineText(node.content).trim() === "";

function partsOf(body: RichText): Part[] {
  const parts: Part[] = [{ heading: null, blocks: [] }];
  for (const node of body.content) {
    if (node.type === "heading" && node.attrs.level === 2)
      parts.push({ heading: inlineText(node.content).trim(), blocks: [] });
    else if (!isEmpty(node)) parts.at(-1)?.blocks.push(node);
  }
  return parts.filter(({ heading, blocks }) => heading !== null || blocks.length > 0);
}

/**
 * An announcement's text as sections, each begun by a heading of the first rank. Contents, movements and duties follow the
 * section whose heading names them; `headings` heads those that no section names, at the end.
 */
export function sectionsOf(body: RichText, headings: Record<Inset, string>): Section[] {
  const taken = new Set<Inset>();
  const parts = partsOf(body).map((part) => {
    const inset = part.heading === null ? null : insetOf(part.heading, taken);
    if (inset) taken.add(inset);
    return { ...part, inset };
  });
  for (const inset of INSETS) {
    if (!taken.has(inset)) parts.push({ heading: headings[inset], blocks: [], inset });
  }
  const anchors = anchorsOf(parts.map(({ heading }) => heading ?? "Mở đầu"));
  return parts.map(({ heading, blocks, inset }, index) => ({
    heading,
    anchor: anchors[index] ?? "muc",
    blocks,
    inset,
  }));
}
