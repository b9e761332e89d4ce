import { z } from "zod";
import { chosenFiles } from "@/lib/judging/bulk/schema";

/** Changes that the reader says were seen: each file with the sending that stood on the page. */
export const seenInput = z.object({ files: chosenFiles });
export type SeenInput = z.infer<typeof seenInput>;
