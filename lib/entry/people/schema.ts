import { z } from "zod";

/** How many rows one saving carries; a grid with more sends them one saving after the other. */
const ROWS_A_SAVING = 200;

/** Rows as a grid holds them: each is judged by itself, so that one that is wrong keeps no other from being saved. */
export const peopleInput = z.object({
  registrationId: z.uuid(),
  rows: z
    .array(
      z.object({
        id: z.uuid(),
        version: z.number().int(),
        departmentId: z.uuid().nullable(),
        fullName: z.string(),
        birthYear: z.union([z.number(), z.string()]).nullable(),
        sex: z.string(),
        jobTitle: z.string(),
        honour: z.string(),
        note: z.string(),
      }),
    )
    .min(1)
    .max(ROWS_A_SAVING),
});
export type PeopleInput = z.infer<typeof peopleInput>;

/** What has changed on a file's people since a number that the form was given. */
export const sinceInput = z.object({
  registrationId: z.uuid(),
  revision: z.number().int().min(0),
});
export type SinceInput = z.infer<typeof sinceInput>;

export const peopleRef = z.object({ registrationId: z.uuid() });
export type PeopleRef = z.infer<typeof peopleRef>;

/** Of whom the record is asked. */
export const factsInput = z.object({
  registrationId: z.uuid(),
  ids: z.array(z.uuid()).min(1).max(5_000),
});
export type FactsInput = z.infer<typeof factsInput>;
