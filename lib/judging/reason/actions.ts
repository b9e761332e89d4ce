"use server";

import { actionsUnder, formActionsUnder } from "@/lib/platform/action/action";
import { removeReason, saveReason } from "./commands";
import { reasonInput, reasonRef } from "./schema";

const shown = actionsUnder("/lam-viec/tham-dinh");
const sent = formActionsUnder("/lam-viec/tham-dinh");

export const saveReasonAction = sent(reasonInput, saveReason);
export const removeReasonAction = shown(reasonRef, removeReason);
