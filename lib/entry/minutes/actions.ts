"use server";

import { action } from "@/lib/platform/action/action";
import { attachMinutesScan, saveMinutes } from "./commands";
import { minutesInput, minutesScanInput } from "./schema";

export const saveMinutesAction = action(minutesInput, saveMinutes);
export const attachMinutesScanAction = action(minutesScanInput, attachMinutesScan);
