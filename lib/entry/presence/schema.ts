import { z } from "zod";
import { SECTIONS } from "@/lib/entry/registration/rules";

export const beatInput = z.object({
  registrationId: z.uuid(),
  /** Null on the file's first page and on those that are no section. */
  section: z.enum(SECTIONS).nullable(),
});
export type BeatInput = z.infer<typeof beatInput>;
