"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { addDocument, attachFile, editDocument, moveDocument } from "./commands";
import { addInput, editInput, fileInput, moveInput } from "./schema";

export const addDocumentAction = action(addInput, addDocument);
export const editDocumentAction = action(editInput, editDocument);
export const attachDocumentFileAction = action(fileInput, attachFile);
export const moveDocumentAction = action(moveInput, async (viewer, input, now) => {
  const result = await moveDocument(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap/van-ban", "layout");
  return result;
});
