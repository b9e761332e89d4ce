import { MOST_CHARACTERS, TOO_LONG } from "@/lib/platform/shared/rich-text";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** What is left of a pasted page, and how many pictures could not come with it. */
export type Pasted = { readonly html: string; readonly pictures: number };

/**
 * What Word and web pages hand over, made into what the editor knows: headings at our ranks, Word's list paragraphs as
 * lists, its footnotes as ours; everything else is left to the editor's own allow-list. Parsed without being shown:
 * nothing in it runs, and no picture in it is fetched.
 */
export function cleanPasted(html: string): Pasted {
  const { body } = new DOMParser().parseFromString(withoutWrapping(html), "text/html");
  const pictures = new Set([...body.querySelectorAll("img")].map((picture) => picture.src)).size;
  for (const junk of body.querySelectorAll(JUNK)) junk.remove();
  for (const element of [...body.querySelectorAll("*")]) {
    // Word's drawings and its own shorthand: v:shape, w:sdtPr, o:p.
    if (/^(?:V|O):/.test(element.tagName)) element.remove();
  }
  takeFootnotes(body);
  for (const link of body.querySelectorAll('a:not([href]), a[href^="#_"], a[href^="file:" i]')) {
    link.replaceWith(...link.childNodes);
  }
  closeUp(body);
  rankHeadings(body);
  for (const paragraph of body.querySelectorAll("p, h2, h3")) {
    // An empty paragraph is Word's way of leaving room; a cell must keep one.
    if (isEmpty(paragraph) && !isOnlyOfCell(paragraph)) paragraph.remove();
  }
  gatherWordLists(body);
  headTables(body);
  return { html: body.innerHTML, pictures };
}

/** A paste may carry whole pictures as text, and marks of Word's that no parser knows: cut before anything is parsed. */
const withoutWrapping = (html: string): string =>
  html
    .replace(/(["'=])data:[^"'\s>]*/gi, "$1")
    .replace(/<!\[(?:if[^\]]*|endif)\]>/gi, "")
    .replace(/<!--[\s\S]*?-->/g, "");

const JUNK = [
  "script, style, meta, link, title, xml, img, object, iframe, form > input, del, .msoDel",
  // Rows without height with which Word holds merged cells in place, comments, hidden words.
  'tr[height="0"]',
  '[style*="mso-element:comment" i], [style*="mso-hide:all" i], [style*="display:none" i]',
  ".MsoCommentReference, .msocomanchor",
].join(", ");

const isEmpty = (element: Element): boolean =>
  (element.textContent ?? "").trim() === "" &&
  element.querySelector("span[data-footnote]") === null;

const isOnlyOfCell = (element: Element): boolean =>
  /^T[DH]$/.test(element.parentElement?.tagName ?? "") &&
  element.parentElement?.children.length === 1;

/** Tabs and spaces that held the words in their places on paper are one space here. */
function closeUp(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.nodeValue = (node.nodeValue ?? "").replace(/[\s\u00a0]+/g, " ");
  }
}

/** The page has the only heading of the first rank: those of a pasted text begin at the second. */
function rankHeadings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6, p.MsoTitle")) {
    rename(heading, /^(?:H1|H2|P)$/.test(heading.tagName) ? "h2" : "h3");
  }
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Word keeps footnotes and endnotes in a list under the text; ours stand where they are called. */
function takeFootnotes(body: HTMLElement): void {
  for (const call of body.querySelectorAll<HTMLElement>(
    'a[href^="#_ftn" i]:not([href^="#_ftnref" i]), a[href^="#_edn" i]:not([href^="#_ednref" i])',
  )) {
    const note = body.querySelector(`[id="${call.getAttribute("href")?.slice(2)}"]`);
    if (!note) continue;
    note.querySelector('a[href^="#_ftnref" i], a[href^="#_ednref" i]')?.remove();
    const words = (note.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();
    const mark = body.ownerDocument.createElement("span");
    mark.setAttribute("data-footnote", "");
    mark.setAttribute("data-text", words);
    call.replaceWith(mark);
  }
  for (const list of body.querySelectorAll(
    '[style*="mso-element:footnote-list" i], [style*="mso-element:endnote-list" i]',
  )) {
    list.remove();
  }
}

/** The cells of a table's head are headings of their columns. */
function headTables(body: HTMLElement): void {
  for (const cell of body.querySelectorAll("thead td")) rename(cell, "th");
}

const LIST_STYLE = /mso-list:\s*\S+\s+level(\d)/i;
const IGNORED = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';
const NUMBERED = /^[([]?(?:\d[\d.]*|[a-z]{1,4}(?=[.)]))/i;

type Open = { readonly level: number; readonly list: HTMLElement; readonly tag: string };

/** Word writes a list as paragraphs that carry their depth in a style and their mark in a span. */
function gatherWordLists(body: HTMLElement): void {
  /** The lists open at this place, the outermost first. */
  let open: Open[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>("p[style]")) {
    const found = LIST_STYLE.exec(paragraph.getAttribute("style") ?? "");
    if (!found) continue;
    const level = Number(found[1]);
    const mark = paragraph.querySelector(IGNORED);
    const words = (mark?.textContent ?? "").trim();
    const tag = NUMBERED.test(words) ? "ol" : "ul";
    mark?.remove();
    if (open[0] === undefined || paragraph.previousElementSibling !== open[0].list) open = [];
    open = open.filter((list) => list.level <= level);
    const top = open.at(-1);
    if (top === undefined || top.level < level || top.tag !== tag) {
      const list = body.ownerDocument.createElement(tag);
      const first = Number.parseInt(words, 10);
      if (tag === "ol" && first > 1) list.setAttribute("start", String(first));
      // A list of another kind at the same depth begins beside the one before it.
      if (top?.level === level) open.pop();
      const holder = open.at(-1)?.list.lastElementChild;
      if (holder) holder.append(list);
      else paragraph.before(list);
      open.push({ level, list, tag });
    }
    const item = body.ownerDocument.createElement("li");
    const line = body.ownerDocument.createElement("p");
    line.append(...paragraph.childNodes);
    item.append(line);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  }
}

/** Why so much cannot be pasted into a text that has so much already; null when it can. Asked before anything is parsed. */
export const lengthRefusal = (pasted: number, standing: number): string | null =>
  standing + pasted > MOST_CHARACTERS
    ? `Phần định dán có ${formatNumber(pasted)} ký tự nên chưa được dán. ${TOO_LONG}`
    : null;
