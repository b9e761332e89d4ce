import { z } from "zod";
import { RULESET_CODES } from "./rules/shape";

export const tuneInput = z.object({
  ruleset: z.enum(RULESET_CODES),
  key: z.string().min(1, "Chọn số liệu cần điều chỉnh.").max(120),
  value: z.string().trim().min(1, "Nhập giá trị mới.").max(20, "Giá trị dài quá 20 ký tự."),
  validFrom: z.iso.date("Nhập ngày áp dụng theo dạng ngày/tháng/năm."),
  reason: z
    .string()
    .trim()
    .min(10, "Nêu rõ lý do và văn bản làm căn cứ, ít nhất 10 ký tự.")
    .max(1_000, "Rút gọn còn tối đa 1.000 ký tự."),
});
export type TuneInput = z.infer<typeof tuneInput>;
