"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { endExtension, extendDeadlines, setLateDays } from "./commands";
import { endExtensionInput, extendInput, lateDaysInput } from "./schema";

const HERE = "/lam-viec/gia-han";

export const extendDeadlinesAction = action(extendInput, async (viewer, input, now) => {
  const result = await extendDeadlines(viewer, input, now);
  if (result.ok) revalidatePath(HERE);
  return result;
});
export const endExtensionAction = action(endExtensionInput, async (viewer, input, now) => {
  const result = await endExtension(viewer, input, now);
  if (result.ok) revalidatePath(HERE);
  return result;
});
export const setLateDaysAction = action(lateDaysInput, async (viewer, input, now) => {
  const result = await setLateDays(viewer, input, now);
  if (result.ok) revalidatePath(HERE);
  return result;
});
