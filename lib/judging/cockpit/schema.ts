import { z } from "zod";

export const remindInput = z.object({ blocId: z.uuid(), year: z.coerce.number().int() });
export type RemindInput = z.infer<typeof remindInput>;

/** What a reminder told, as the database keeps it. */
export const reminderItems = z.array(z.string());
