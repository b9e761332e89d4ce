"use server";

import { revalidatePath } from "next/cache";
import { rowRef } from "@/lib/entry/registration/schema";
import { action } from "@/lib/platform/action/action";
import type { Reply } from "@/lib/platform/shared/reply";
import { adoptProposals, removeTarget, saveTarget } from "./commands";
import { adoptInput, targetInput } from "./schema";

export const saveTargetAction = action(targetInput, saveTarget);
export const removeTargetAction = action(rowRef, removeTarget);

const adopt = action(adoptInput, async (viewer, input, now) => {
  const result = await adoptProposals(viewer, input, now);
  if (result.ok) revalidatePath(`/lam-viec/dang-ky/${input.registrationId}`, "layout");
  return result;
});

/** A plain form: the ticked boxes share one name. */
export const adoptProposalsAction = async (
  _: Reply<{ added: number }> | null,
  form: FormData,
): Promise<Reply<{ added: number }>> =>
  adopt({
    registrationId: String(form.get("registrationId") ?? ""),
    picks: form.getAll("picks").map(String),
  });
