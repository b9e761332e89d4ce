"use server";

import { action } from "@/lib/platform/action/action";
import { saveMilestones } from "./commands";
import { milestonesInput } from "./schema";

export const saveMilestonesAction = action(milestonesInput, saveMilestones);
