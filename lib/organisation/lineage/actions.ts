"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { rename, succeed } from "./commands";
import { renameInput, succeedInput } from "./schema";

export const succeedAction = action(succeedInput, async (viewer, input, now) => {
  const result = await succeed(viewer, input, now);
  if (result.ok) revalidatePath("/quan-tri", "layout");
  return result;
});

export const renameAction = action(renameInput, async (viewer, input, now) => {
  const result = await rename(viewer, input, now);
  if (result.ok) revalidatePath("/quan-tri", "layout");
  return result;
});
