"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { answerJudgement, chooseRuleset } from "./commands";
import { answerInput, rulesetInput } from "./schema";

const shown = actionsUnder("/lam-viec");

export const chooseRulesetAction = shown(rulesetInput, chooseRuleset);

export const answerJudgementAction = shown(answerInput, answerJudgement);
