"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { answerClaim, reportAward } from "./commands";
import { answerClaimInput, claimInput } from "./schema";

export const reportAwardAction = action(claimInput, async (viewer, input, now) => {
  const result = await reportAward(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});

export const answerClaimAction = action(answerClaimInput, async (viewer, input, now) => {
  const result = await answerClaim(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});
