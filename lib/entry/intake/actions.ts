"use server";

import { action } from "@/lib/platform/action/action";
import { readTable, readWaiting } from "./commands/read";
import { takeBatch } from "./commands/take";
import { undoBatch } from "./commands/undo";
import { batchInput, batchRef, tableInput } from "./schema";

export const readTableAction = action(tableInput, readTable);
export const takeBatchAction = action(batchInput, takeBatch);
export const undoBatchAction = action(batchRef, undoBatch);
export const waitingRowsAction = action(batchRef, readWaiting);
