import { z } from "zod";
import { FILE_EMPTY, FILE_MISSING, FILE_TOO_LARGE, MAX_FILE_BYTES } from "./rules";

/** A box that was left empty is sent as a file without bytes and without a name, which a script spells "undefined". */
const isLeftEmpty = (input: unknown): boolean =>
  input instanceof File && ["", "undefined"].includes(input.name);

/** A file to be sent. Size is told before it travels; what it is, only its bytes can say. */
export const uploadedFile = z
  .file(FILE_MISSING)
  .min(1, { error: ({ input }) => (isLeftEmpty(input) ? FILE_MISSING : FILE_EMPTY) })
  .max(MAX_FILE_BYTES, FILE_TOO_LARGE);
