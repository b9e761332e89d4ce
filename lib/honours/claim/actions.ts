"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { answerClaim, reportAward } from "./commands";
import { answerClaimInput, claimInput } from "./schema";

const shown = actionsUnder("/lam-viec/nhan-su");

export const reportAwardAction = shown(claimInput, reportAward);

export const answerClaimAction = shown(answerClaimInput, answerClaim);
