"use server";

import { formActionsUnder } from "@/lib/platform/action/action";
import { handOver, receive } from "./commands";
import { handOverInput, receiveInput } from "./schema";

const sent = formActionsUnder("/lam-viec/khoi-cum");

export const handOverAction = sent(handOverInput, handOver);
export const receiveAction = sent(receiveInput, receive);
