"use server";

import { revalidatePath } from "next/cache";
import { action, actionsUnder } from "@/lib/platform/action/action";
import { moveSheet } from "./commands/move";
import { saveScores, startSheet } from "./commands/score";
import { publishTable, saveTable } from "./commands/table";
import { moveInput, publishTableInput, scoresInput, startInput, tableInput } from "./schema";

const shown = actionsUnder("/lam-viec");

export const startSheetAction = action(startInput, startSheet);
export const saveScoresAction = action(scoresInput, async (viewer, input, now) => {
  const result = await saveScores(viewer, input, now);
  if (result.ok) revalidatePath(`/lam-viec/cham-diem/${input.sheetId}`);
  return result;
});
export const moveSheetAction = shown(moveInput, moveSheet);
export const saveTableAction = action(tableInput, saveTable);
export const publishTableAction = shown(publishTableInput, publishTable);
