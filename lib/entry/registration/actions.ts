"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { markSeen, saveFacts } from "./commands/facts";
import { handInPart } from "./commands/hand-in-part";
import { removeLine, saveCollective } from "./commands/lines";
import { moveRegistration } from "./commands/move";
import { startRegistration } from "./commands/start";
import {
  collectiveInput,
  factsInput,
  moveInput,
  partInput,
  rowRef,
  seenInput,
  startInput,
} from "./schema";

export const startRegistrationAction = action(startInput, startRegistration);
export const saveFactsAction = action(factsInput, saveFacts);
export const markSeenAction = action(seenInput, markSeen);
export const saveCollectiveAction = action(collectiveInput, saveCollective);
export const removeLineAction = action(rowRef, removeLine);
export const handInPartAction = action(partInput, async (viewer, input, now) => {
  const result = await handInPart(viewer, input, now);
  if (result.ok) revalidatePath(`/lam-viec/dang-ky/${input.registrationId}`);
  return result;
});
export const moveRegistrationAction = action(moveInput, async (viewer, move, now) => {
  const result = await moveRegistration(viewer, move, now);
  if (result.ok) revalidatePath("/lam-viec", "layout");
  return result;
});
