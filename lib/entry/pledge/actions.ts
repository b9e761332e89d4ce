"use server";

import { rowRef } from "@/lib/entry/registration/schema";
import { action } from "@/lib/platform/action/action";
import { removeTarget, saveTarget } from "./commands";
import { targetInput } from "./schema";

export const saveTargetAction = action(targetInput, saveTarget);
export const removeTargetAction = action(rowRef, removeTarget);
