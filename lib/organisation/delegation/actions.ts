"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { delegate, revokeDelegation } from "./commands";
import { delegateInput, revokeInput } from "./schema";

export const delegateAction = action(delegateInput, async (viewer, input, now) => {
  const result = await delegate(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/uy-quyen");
  return result;
});
export const revokeDelegationAction = action(revokeInput, async (viewer, input, now) => {
  const result = await revokeDelegation(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/uy-quyen");
  return result;
});
