"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { addCorrection, hideCorrection, restoreVersion, saveSetting } from "./commands/mend";
import { moveNews, saveNews, startNews } from "./commands/news";
import {
  correctionInput,
  hideCorrectionInput,
  moveNewsInput,
  newsInput,
  restoreInput,
  settingInput,
  startInput,
} from "./schema";

const DESK = "/lam-viec/bien-tap";

export const startNewsAction = action(startInput, startNews);
export const saveNewsAction = action(newsInput, async (viewer, input, now) => {
  const result = await saveNews(viewer, input, now);
  if (result.ok) revalidatePath(DESK, "layout");
  return result;
});
export const moveNewsAction = action(moveNewsInput, async (viewer, move, now) => {
  const result = await moveNews(viewer, move, now);
  if (result.ok) revalidatePath("/", "layout");
  return result;
});
export const addCorrectionAction = action(correctionInput, async (viewer, input, now) => {
  const result = await addCorrection(viewer, input, now);
  if (result.ok) revalidatePath("/", "layout");
  return result;
});
export const hideCorrectionAction = action(hideCorrectionInput, async (viewer, input, now) => {
  const result = await hideCorrection(viewer, input, now);
  if (result.ok) revalidatePath("/", "layout");
  return result;
});
export const restoreVersionAction = action(restoreInput, async (viewer, input, now) => {
  const result = await restoreVersion(viewer, input, now);
  if (result.ok) revalidatePath("/", "layout");
  return result;
});
export const saveSettingAction = action(settingInput, async (viewer, input, now) => {
  const result = await saveSetting(viewer, input, now);
  if (result.ok) revalidatePath(DESK, "layout");
  return result;
});
