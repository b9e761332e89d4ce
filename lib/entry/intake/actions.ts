"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { copyLastYear } from "./commands/copy";
import { readTable, readWaiting } from "./commands/read";
import { takeBatch } from "./commands/take";
import { undoBatch } from "./commands/undo";
import { batchInput, batchRef, tableInput } from "./schema";

export const readTableAction = action(tableInput, readTable);
export const takeBatchAction = action(batchInput, takeBatch);
export const undoBatchAction = action(batchRef, undoBatch);
export const waitingRowsAction = action(batchRef, readWaiting);
export const copyLastYearAction = action(batchRef, async (viewer, input, now) => {
  const result = await copyLastYear(viewer, input, now);
  if (result.ok) revalidatePath(`/lam-viec/dang-ky/${input.registrationId}`, "layout");
  return result;
});
