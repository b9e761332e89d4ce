import { notFound } from "next/navigation";
import { remarksUnder } from "@/components/registration/remarks";
import { openingsFor } from "@/lib/entry/mending/queries";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";

/** What both pages of lines need to know of a file, for its viewer; the page of a file out of sight does not exist. */
export async function linesOf(params: Promise<{ id: string }>, section: "collectives" | "people") {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments, catalogue] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
    publishedCatalogue(),
  ]);
  if (!file) notFound();
  return {
    viewer,
    file,
    catalogue,
    openings: await openingsFor(file),
    pen: penOf(viewer, file),
    remarks: remarksUnder(comments, section),
  };
}
