"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { addMedia, editMedia, offerMedia, removeMedia } from "./commands";
import { addMediaInput, editMediaInput, findMediaInput, removeMediaInput } from "./schema";

const LIBRARY = "/lam-viec/bien-tap/anh";

export const addMediaAction = action(addMediaInput, async (viewer, input, now) => {
  const result = await addMedia(viewer, input, now);
  if (result.ok) revalidatePath(LIBRARY);
  return result;
});
export const editMediaAction = action(editMediaInput, async (viewer, input, now) => {
  const result = await editMedia(viewer, input, now);
  if (result.ok) revalidatePath("/", "layout");
  return result;
});
export const removeMediaAction = action(removeMediaInput, async (viewer, input, now) => {
  const result = await removeMedia(viewer, input, now);
  if (result.ok) revalidatePath(LIBRARY);
  return result;
});
/** The first page of what the words find, for choosing a picture inside a text. */
export const findMediaAction = action(findMediaInput, offerMedia);
