"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/platform/action/action";
import { remindLate } from "./commands";
import { remindInput } from "./schema";

export const remindLateAction = formAction(remindInput, async (viewer, input, now) => {
  const result = await remindLate(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/khoi-cum", "layout");
  return result;
});
