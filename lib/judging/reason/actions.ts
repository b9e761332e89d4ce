"use server";

import { revalidatePath } from "next/cache";
import { action, formAction } from "@/lib/platform/action/action";
import type { Result } from "@/lib/platform/shared/result";
import { removeReason, saveReason } from "./commands";
import { reasonInput, reasonRef } from "./schema";

/** Reasons stand on every reviewer's page. */
const shown = <T, E>(result: Result<T, E>): Result<T, E> => {
  if (result.ok) revalidatePath("/lam-viec/tham-dinh", "layout");
  return result;
};

export const saveReasonAction = formAction(reasonInput, async (viewer, input, now) =>
  shown(await saveReason(viewer, input, now)),
);
export const removeReasonAction = action(reasonRef, async (viewer, input, now) =>
  shown(await removeReason(viewer, input, now)),
);
