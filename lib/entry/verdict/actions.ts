"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { answerJudgement, chooseRuleset } from "./commands";
import { answerInput, rulesetInput } from "./schema";

export const chooseRulesetAction = action(rulesetInput, async (viewer, input, now) => {
  const result = await chooseRuleset(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec", "layout");
  return result;
});

export const answerJudgementAction = action(answerInput, async (viewer, input, now) => {
  const result = await answerJudgement(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec", "layout");
  return result;
});
