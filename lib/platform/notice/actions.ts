"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { markRead, readInput } from "./commands";

export const markReadAction = action(readInput, async (viewer, input, now) => {
  const result = await markRead(viewer, input, now);
  revalidatePath("/lam-viec", "layout");
  return result;
});
