"use server";

import { action } from "@/lib/platform/action/action";
import { saveContents, saveMovements } from "./commands";
import { contentsInput, movementsInput } from "./schema";

export const saveContentsAction = action(contentsInput, saveContents);
export const saveMovementsAction = action(movementsInput, saveMovements);
