import { strFromU8, unzipSync } from "fflate";

/** One part of an Office file as text; such a file is a ZIP of XML. */
export function partOf(file: Uint8Array, part: string): string {
  const found = unzipSync(file)[part];
  if (!found) throw new Error(`There is no ${part} in this file.`);
  return strFromU8(found);
}

/** The words of a Word document, a line a paragraph. */
export const wordsOfDocx = (file: Uint8Array): string =>
  partOf(file, "word/document.xml")
    .replaceAll("</w:p>", "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
