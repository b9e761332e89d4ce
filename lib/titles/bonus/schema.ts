import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

const AMOUNT = "Nhập mức lương cơ sở, đồng một tháng, ví dụ 1.490.000.";

/** The base salary from a day on, by the decree that sets it. */
export const salaryInput = z.object({
  from: z.iso.date("Nhập ngày áp dụng theo dạng ngày/tháng/năm, ví dụ 01/07/2023."),
  amount: z.number({ error: AMOUNT }).int(AMOUNT).min(100_000, AMOUNT).max(100_000_000, AMOUNT),
  basis: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Nhập số, ký hiệu văn bản quy định mức lương.")
    .max(200, "Rút gọn còn tối đa 200 ký tự."),
  confidence: z.enum(CONFIDENCES, "Chọn mức xác nhận."),
});
export type SalaryInput = z.infer<typeof salaryInput>;
