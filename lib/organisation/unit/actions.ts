"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { addUnit, editUnit } from "./commands";
import { addUnitInput, editUnitInput } from "./schema";

export const editUnitAction = action(editUnitInput, async (viewer, input, now) => {
  const result = await editUnit(viewer, input, now);
  if (result.ok) revalidatePath("/quan-tri", "layout");
  return result;
});

export const addUnitAction = action(addUnitInput, async (viewer, input, now) => {
  const result = await addUnit(viewer, input, now);
  if (result.ok) revalidatePath("/quan-tri", "layout");
  return result;
});
