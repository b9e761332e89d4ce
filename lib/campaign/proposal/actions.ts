"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { settlePart } from "./commands/settle";
import { settleInput } from "./schema";

const publicAction = actionsUnder("/");

export const settlePartAction = publicAction(settleInput, settlePart);
