"use server";

import { rowRef } from "@/lib/entry/registration/schema";
import { action } from "@/lib/platform/action/action";
import { removeInitiative, saveInitiative } from "./commands";
import { initiativeInput } from "./schema";

export const saveInitiativeAction = action(initiativeInput, saveInitiative);
export const removeInitiativeAction = action(rowRef, removeInitiative);
