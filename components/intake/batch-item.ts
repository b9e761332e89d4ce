import type { Batch } from "@/lib/entry/intake/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import type { BatchItem } from "./batch-list";

export const batchItem = ({ takenAt, takenBy, ...batch }: Batch): BatchItem => ({
  ...batch,
  takenAt: formatDayTime(takenAt),
  takenBy: takenBy.name,
});
