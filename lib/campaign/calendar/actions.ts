"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { saveMilestones } from "./commands";
import { milestonesInput } from "./schema";

export const saveMilestonesAction = action(milestonesInput, async (viewer, input, now) => {
  const result = await saveMilestones(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap", "layout");
  return result;
});
