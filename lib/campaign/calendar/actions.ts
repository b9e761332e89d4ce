"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { proposeHolidays, removeHoliday, saveHoliday } from "./commands/holidays";
import { saveMilestones } from "./commands/milestones";
import { holidayInput, holidayRef, holidayYear, milestonesInput } from "./schema";

const editingAction = actionsUnder("/lam-viec/bien-tap");

export const saveMilestonesAction = editingAction(milestonesInput, saveMilestones);
export const saveHolidayAction = editingAction(holidayInput, saveHoliday);
export const removeHolidayAction = editingAction(holidayRef, removeHoliday);
export const proposeHolidaysAction = editingAction(holidayYear, proposeHolidays);
