"use server";

import { action } from "@/lib/platform/action/action";
import { addAward, addLines } from "./commands/add";
import { placeAward, removeAward, sortAwards } from "./commands/arrange";
import { addInput, addLinesInput, awardRef, placeInput, sortInput } from "./schema";

export const addAwardAction = action(addInput, addAward);
export const addLinesAction = action(addLinesInput, addLines);
export const removeAwardAction = action(awardRef, removeAward);
export const placeAwardAction = action(placeInput, placeAward);
export const sortAwardsAction = action(sortInput, sortAwards);
