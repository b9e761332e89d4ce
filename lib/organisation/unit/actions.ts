"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { addUnit, editUnit } from "./commands";
import { addUnitInput, editUnitInput } from "./schema";

const shown = actionsUnder("/quan-tri");

export const editUnitAction = shown(editUnitInput, editUnit);

export const addUnitAction = shown(addUnitInput, addUnit);
