import { paragraphsOf } from "@/lib/campaign/campaign/rules";
import type { Failure } from "@/lib/platform/shared/failure";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";

/** The longest sapo, in words as an editor counts them. */
export const LEAD_WORDS = 60;

/** Words between spaces that hold a letter or a figure; a dash standing alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

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
  readonly paragraphs: readonly string[];
  /** Null in a section of text alone. */
  readonly inset: Inset | null;
};

const slug = (heading: string): string =>
  foldDiacritics(heading)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function insetOf(heading: string, taken: ReadonlySet<Inset>): Inset | null {
  const folded = foldDiacritics(heading);
  const found = INSETS.find((inset) => INTRODUCES[inset].some((words) => folded.includes(words)));
  return found && !taken.has(found) ? found : null;
}

/**
 * An announcement's text as sections. A line "## Heading" begins one; empty lines part paragraphs. Contents, movements and
 * duties follow the section whose heading names them; `headings` heads those that no section names, at the end.
 */
export function sectionsOf(body: string, headings: Record<Inset, string>): Section[] {
  const sections: Section[] = [];
  const taken = new Set<Inset>();
  const anchors = new Set<string>();
  const add = (heading: string | null, text: string, known?: Inset) => {
    const inset = known ?? (heading === null ? null : insetOf(heading, taken));
    const paragraphs = paragraphsOf(text);
    if (heading === null && paragraphs.length === 0) return;
    if (inset) taken.add(inset);
    const base = heading === null ? "mo-dau" : slug(heading) || "muc";
    const anchor = anchors.has(base) ? `${base}-${anchors.size + 1}` : base;
    anchors.add(anchor);
    sections.push({ heading, anchor, paragraphs, inset });
  };

  const [opening = "", ...rest] = body.replace(/\r\n?/g, "\n").split(/^##[ \t]+/m);
  add(null, opening);
  for (const part of rest) {
    const [heading = "", ...lines] = part.split("\n");
    add(heading.trim(), lines.join("\n"));
  }
  for (const inset of INSETS) if (!taken.has(inset)) add(headings[inset], "", inset);
  return sections;
}

type Text = {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
};

/** What keeps the text from being shown to the public, beside its fields; null when it is whole. */
export function textRefusal(text: Text): Failure | null {
  const fields: Record<string, string[]> = {};
  if (text.kicker.trim() === "") fields.kicker = ["Nhập chuyên mục."];
  if (text.title.trim() === "") fields.title = ["Nhập tiêu đề."];
  if (text.body.trim() === "") fields.body = ["Nhập nội dung bài."];
  const words = countWords(text.lead);
  if (words === 0) fields.lead = ["Nhập đoạn mở đầu (sapo)."];
  else if (words > LEAD_WORDS) {
    fields.lead = [`Sapo đang có ${words} chữ. Rút gọn còn tối đa ${LEAD_WORDS} chữ.`];
  }
  return Object.keys(fields).length > 0 ? { code: "invalid", fields } : null;
}
