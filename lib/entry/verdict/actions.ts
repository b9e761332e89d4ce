"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { chooseRuleset } from "./commands";
import { rulesetInput } from "./schema";

export const chooseRulesetAction = action(rulesetInput, async (viewer, input, now) => {
  const result = await chooseRuleset(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec", "layout");
  return result;
});
