"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { saveContents, saveMovements } from "./commands/edit";
import { contentsInput, movementsInput } from "./schema";

export const saveContentsAction = action(contentsInput, async (viewer, input, now) => {
  const result = await saveContents(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap", "layout");
  return result;
});
export const saveMovementsAction = action(movementsInput, async (viewer, input, now) => {
  const result = await saveMovements(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap", "layout");
  return result;
});
