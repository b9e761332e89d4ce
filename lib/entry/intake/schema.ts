import { z } from "zod";
import { personInput } from "@/lib/entry/registration/schema";
import { FIELDS } from "./labels";

/** One batch holds no more people than this; the largest unit has fewer. */
const LONGEST_BATCH = 5_000;
const TOO_LONG = `Mỗi lần nhập tối đa ${LONGEST_BATCH.toLocaleString("vi-VN")} dòng. Tách danh sách rồi nhập lần lượt.`;

const person = personInput.omit({ registrationId: true, version: true }).extend({ id: z.uuid() });

/** A row left to be mended later, as it was read. */
const waiting = z.object({
  line: z.number().int(),
  part: z.number().int(),
  cells: z.record(z.enum(FIELDS), z.string().max(1_000)),
});
export const waitingRows = z.array(waiting).max(LONGEST_BATCH);

export const batchInput = z.object({
  registrationId: z.uuid(),
  /** Chosen by the form, so that a batch whose answer was lost is not taken twice. */
  batchId: z.uuid(),
  /** The file's name, or where the rows were pasted from. */
  source: z.string().trim().max(200),
  people: z.array(person).max(LONGEST_BATCH, TOO_LONG),
  waiting: waitingRows,
  /** The batch whose waiting rows these are, mended; null for a new list. */
  mends: z.uuid().nullable(),
});
export type BatchInput = z.infer<typeof batchInput>;

export const batchRef = z.object({ registrationId: z.uuid(), batchId: z.uuid() });
export type BatchRef = z.infer<typeof batchRef>;

export const tableInput = z.object({ registrationId: z.uuid(), file: z.instanceof(File) });
export type TableInput = z.infer<typeof tableInput>;
