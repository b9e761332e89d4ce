"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { formAction, formActionsUnder } from "@/lib/platform/action/action";
import { carryOutNow, holdBatch, undoBatch } from "./commands";
import { batchRef, holdInput } from "./schema";

const sent = formActionsUnder("/lam-viec/tham-dinh");

/** Goes on to the order's own page, where it is undone. */
export const holdBatchAction = formAction(holdInput, async (viewer, input, now) => {
  const result = await holdBatch(viewer, input, now);
  if (result.ok) redirect(`/lam-viec/tham-dinh/hang-loat/${result.value.batchId}` as Route);
  return result;
});
export const undoBatchAction = sent(batchRef, undoBatch);
export const carryOutNowAction = sent(batchRef, carryOutNow);
