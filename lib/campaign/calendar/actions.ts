"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { action } from "@/lib/platform/action/action";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { proposeHolidays, removeHoliday, saveHoliday } from "./commands/holidays";
import { saveMilestones } from "./commands/milestones";
import { holidayInput, holidayRef, holidayYear, milestonesInput } from "./schema";

const editingAction = <I, O, T>(
  schema: z.ZodType<O, I>,
  command: (viewer: Viewer, input: O, now: Date) => Promise<Result<T, Failure>>,
) =>
  action(schema, async (viewer, input, now) => {
    const result = await command(viewer, input, now);
    if (result.ok) revalidatePath("/lam-viec/bien-tap", "layout");
    return result;
  });

export const saveMilestonesAction = editingAction(milestonesInput, saveMilestones);
export const saveHolidayAction = editingAction(holidayInput, saveHoliday);
export const removeHolidayAction = editingAction(holidayRef, removeHoliday);
export const proposeHolidaysAction = editingAction(holidayYear, proposeHolidays);
