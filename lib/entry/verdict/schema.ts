import { z } from "zod";
import { JUDGEMENTS } from "@/lib/titles/ruleset/rules/facts";
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

export const answerInput = z.object({
  registrationId: z.uuid(),
  lineId: z.uuid(),
  name: z.enum(JUDGEMENTS, "Chọn nội dung nhận xét."),
  said: z.enum(["yes", "no"], "Chọn đạt hoặc chưa đạt.").transform((value) => value === "yes"),
  reason: z
    .string()
    .trim()
    .min(5, "Nêu căn cứ của nhận xét, ví dụ: Biên bản họp Hội đồng ngày 20/02/2021.")
    .max(500, "Rút gọn còn tối đa 500 ký tự."),
});
export type AnswerInput = z.infer<typeof answerInput>;
