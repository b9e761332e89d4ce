"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { endExtension, extendDeadlines, setLateDays } from "./commands";
import { endExtensionInput, extendInput, lateDaysInput } from "./schema";

const shown = actionsUnder("/lam-viec/gia-han");

export const extendDeadlinesAction = shown(extendInput, extendDeadlines);
export const endExtensionAction = shown(endExtensionInput, endExtension);
export const setLateDaysAction = shown(lateDaysInput, setLateDays);
