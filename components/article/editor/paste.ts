/**
 * What Word and web pages hand over, made into what the editor knows: headings at our ranks, Word's list paragraphs as
 * lists, everything else left to the editor's own allow-list. Parsed without being shown: nothing in it runs.
 */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const junk of body.querySelectorAll("script, style, meta, link, title, xml, o\\:p")) {
    junk.remove();
  }
  gatherWordLists(body);
  rankHeadings(body);
  // A table's cells come with paragraphs of their own; an empty paragraph is Word's way of leaving room.
  for (const paragraph of body.querySelectorAll("p")) {
    const empty = (paragraph.textContent ?? "").replace(/\u00a0/g, " ").trim() === "";
    if (empty && !paragraph.closest("td, th")) paragraph.remove();
  }
  return body.innerHTML;
}

/** The page has the only heading of the first rank: those of a pasted text begin at the second. */
function rankHeadings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const rank = heading.tagName === "H1" || heading.tagName === "H2" ? "h2" : "h3";
    rename(heading, rank);
  }
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d)/i;
const IGNORED = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

/** Word writes a list as paragraphs that carry their depth in a style and their mark in a span. */
function gatherWordLists(body: HTMLElement): void {
  const items = [...body.querySelectorAll<HTMLElement>("p, li")].filter(
    (element) => element.tagName === "P" && LIST_STYLE.test(element.getAttribute("style") ?? ""),
  );
  /** The lists open at this place, the outermost first. */
  let open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of items) {
    const depth = Number(LIST_STYLE.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 1);
    const mark = paragraph.querySelector(IGNORED);
    const tag = /[0-9a-z]+[.)]/i.test(mark?.textContent ?? "") ? "ol" : "ul";
    mark?.remove();
    const follows = last !== null && paragraph.previousElementSibling === last;
    if (!follows) open = [];
    open = open.slice(0, depth);
    while (open.length < depth) {
      const list = body.ownerDocument.createElement(tag);
      const parent = open.at(-1)?.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      open.push(list);
    }
    const item = body.ownerDocument.createElement("li");
    const line = body.ownerDocument.createElement("p");
    line.append(...paragraph.childNodes);
    item.append(line);
    open.at(-1)?.append(item);
    paragraph.remove();
    last = open[0] ?? null;
  }
}
