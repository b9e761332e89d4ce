"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { tuneFigure } from "./commands";
import { tuneInput } from "./schema";

export const tuneFigureAction = action(tuneInput, async (viewer, input, now) => {
  const result = await tuneFigure(viewer, input, now);
  if (result.ok) revalidatePath("/quan-tri/bo-quy-tac", "layout");
  return result;
});
