import type { Route } from "next";
import { SECTION_PATH } from "@/lib/entry/registration/labels";
import type { Section } from "@/lib/entry/registration/rules";

export const fileHref = (id: string): Route => `/lam-viec/dang-ky/${id}` as Route;

export type FilePage = "kiem-tra" | "bien-nhan" | "dieu-kien";
export const pageHref = (id: string, page: FilePage): Route => `${fileHref(id)}/${page}` as Route;

/** Where a section is written; with a path, at the very field that problems and remarks name. */
export function sectionHref(id: string, section: Section, path?: string): Route {
  const page = `${fileHref(id)}/${SECTION_PATH[section]}`;
  if (!path) return page as Route;
  // Each initiative has a page of its own.
  const row = section === "initiatives" ? path.split(".")[1] : undefined;
  return `${page}${row ? `/${row}` : ""}#${path}` as Route;
}
