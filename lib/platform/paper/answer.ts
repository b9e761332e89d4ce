import "server-only";
import { contentDisposition } from "@/lib/platform/file/rules";
import { paperToDocx } from "./docx";
import type { Paper } from "./paper";
import { paperToPdf } from "./pdf";
import { type Sheet, sheetsToXlsx } from "./xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const FORMS = {
  pdf: { type: "application/pdf", draw: paperToPdf },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    draw: paperToDocx,
  },
} as const;

export type Form = keyof typeof FORMS;

/** The form that a file's name asks for: "phieu-tom-tat.pdf" with the stem "phieu-tom-tat"; null for any other name. */
export const formOf = (file: string, stem: string): Form | null =>
  (Object.keys(FORMS) as Form[]).find((form) => file === `${stem}.${form}`) ?? null;

/** A paper as a file to be saved under `name`, in the form asked for. */
export async function answerPaper(
  paper: Paper,
  form: Form,
  name: string,
  caching = "public, no-cache",
): Promise<Response> {
  const { type, draw } = FORMS[form];
  return new Response(new Uint8Array(await draw(paper)), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": contentDisposition(`${name}.${form}`, type),
      "Cache-Control": caching,
    },
  });
}

/** A workbook as a file to be saved under `name`. */
export async function answerWorkbook(sheets: readonly Sheet[], name: string): Promise<Response> {
  return new Response(new Uint8Array(await sheetsToXlsx(sheets)), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": contentDisposition(`${name}.xlsx`, XLSX),
      "Cache-Control": "private, no-store",
    },
  });
}

/** Where there is no such paper, in words. */
export const noPaper = (words: string): Response =>
  new Response(words, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
