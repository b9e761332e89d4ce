"use server";

import { formActionsUnder } from "@/lib/platform/action/action";
import { remindLate } from "./commands";
import { remindInput } from "./schema";

const sent = formActionsUnder("/lam-viec/khoi-cum");

export const remindLateAction = sent(remindInput, remindLate);
