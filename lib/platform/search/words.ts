import "server-only";
import type { Sweep } from "@/lib/platform/job/sweep";
import { refreshWords } from "./queries";

/** Counts anew which words there are, so that a misspelt one is recognised: what was just published is found at once. */
export const countWords: Sweep = {
  name: "search-words",
  everySeconds: 600,
  run: async () => {
    await refreshWords();
    return 0;
  },
};
