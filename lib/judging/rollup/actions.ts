"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/platform/action/action";
import { markSeen } from "./commands";
import { seenInput } from "./schema";

export const markSeenAction = formAction(seenInput, async (viewer, input, now) => {
  const result = await markSeen(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/tham-dinh", "layout");
  return result;
});
