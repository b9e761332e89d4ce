import { z } from "zod";
import { RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";

export const rulesetInput = z.object({
  registrationId: z.uuid(),
  version: z.number().int(),
  ruleset: z.enum(RULESET_CODES, "Chọn bộ quy định trong danh sách."),
  reason: z
    .string()
    .trim()
    .min(10, "Nêu rõ lý do áp dụng bộ quy định khác, ít nhất 10 ký tự.")
    .max(1_000, "Rút gọn còn tối đa 1.000 ký tự."),
});
export type RulesetInput = z.infer<typeof rulesetInput>;
