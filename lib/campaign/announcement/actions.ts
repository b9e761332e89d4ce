"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { moveAnnouncement, recordOpening, saveAnnouncement, sendTestMail } from "./commands";
import { announcementInput, moveInput, openingInput, testMailInput } from "./schema";

export const saveAnnouncementAction = action(announcementInput, async (viewer, input, now) => {
  const result = await saveAnnouncement(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap", "layout");
  return result;
});
export const moveAnnouncementAction = action(moveInput, async (viewer, move, now) => {
  const result = await moveAnnouncement(viewer, move, now);
  if (result.ok) revalidatePath("/", "layout");
  return result;
});
export const sendTestMailAction = action(testMailInput, sendTestMail);
export const recordOpeningAction = action(openingInput, recordOpening);
