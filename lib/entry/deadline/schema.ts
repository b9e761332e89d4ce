import { z } from "zod";

/** A button without a field; whatever else a browser sends along is dropped. */
export const nothing = z.object({}).transform((): Record<string, never> => ({}));
