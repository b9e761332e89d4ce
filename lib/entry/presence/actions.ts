"use server";

import { action } from "@/lib/platform/action/action";
import { beat } from "./commands";
import { beatInput } from "./schema";

export const beatAction = action(beatInput, beat);
