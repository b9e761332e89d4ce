"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/platform/action/action";
import type { Result } from "@/lib/platform/shared/result";
import { carryOutNow, holdBatch, undoBatch } from "./commands";
import { batchRef, holdInput } from "./schema";

const shown = <T, E>(result: Result<T, E>): Result<T, E> => {
  if (result.ok) revalidatePath("/lam-viec/tham-dinh", "layout");
  return result;
};

/** Goes on to the order's own page, where it is undone. */
export const holdBatchAction = formAction(holdInput, async (viewer, input, now) => {
  const result = await holdBatch(viewer, input, now);
  if (result.ok) redirect(`/lam-viec/tham-dinh/hang-loat/${result.value.batchId}` as Route);
  return result;
});
export const undoBatchAction = formAction(batchRef, async (viewer, input, now) =>
  shown(await undoBatch(viewer, input, now)),
);
export const carryOutNowAction = formAction(batchRef, async (viewer, input, now) =>
  shown(await carryOutNow(viewer, input, now)),
);
