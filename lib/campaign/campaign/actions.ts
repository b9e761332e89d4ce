"use server";

import { revalidatePath } from "next/cache";
import { action, formAction } from "@/lib/platform/action/action";
import { saveContents, saveMovements, showParticipation } from "./commands/edit";
import { contentsInput, movementsInput, participationInput } from "./schema";

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
export const showParticipationAction = formAction(
  participationInput,
  async (viewer, input, now) => {
    const result = await showParticipation(viewer, input, now);
    if (result.ok) revalidatePath("/lam-viec/bien-tap", "layout");
    return result;
  },
);
