import { z } from "zod";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";
import { RECIPIENTS } from "./rules";

const single = z.string().catch("");

/** The honour roll's address, read kindly: what makes no sense is as good as absent. */
export const rollSearch = z.object({
  q: single.transform((text) => text.trim().slice(0, 120)),
  nam: z.coerce.number().int().min(1900).max(2100).nullable().catch(null),
  "danh-hieu": single.transform((text) => (parseHonourKey(text) ? text : "")),
  "doi-tuong": z.enum(RECIPIENTS).nullable().catch(null),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type RollSearch = z.infer<typeof rollSearch>;
