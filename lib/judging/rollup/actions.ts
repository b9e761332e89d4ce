"use server";

import { formActionsUnder } from "@/lib/platform/action/action";
import { markSeen } from "./commands";
import { seenInput } from "./schema";

const sent = formActionsUnder("/lam-viec/tham-dinh");

export const markSeenAction = sent(seenInput, markSeen);
