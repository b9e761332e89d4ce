"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { draftFromCouncil } from "./commands/draft";
import { publishDecision } from "./commands/publish";
import { attachScan, createDecision, editDecision } from "./commands/write";
import { createInput, draftInput, editInput, publishInput, scanInput } from "./schema";

export const createDecisionAction = action(createInput, createDecision);
export const draftFromCouncilAction = action(draftInput, draftFromCouncil);
export const editDecisionAction = action(editInput, editDecision);
export const attachScanAction = action(scanInput, attachScan);
export const publishDecisionAction = action(publishInput, async (viewer, input, now) => {
  const result = await publishDecision(viewer, input, now);
  if (result.ok) revalidatePath("/bang-vang", "layout");
  return result;
});
