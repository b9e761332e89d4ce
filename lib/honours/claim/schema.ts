import { z } from "zod";
import { MERIT_TYPES } from "@/lib/honours/decision/schema";
import { about, aboutOne } from "@/lib/organisation/record/schema";
import { uploadedFile } from "@/lib/platform/file/schema";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const line = (required: string, longest: number) =>
  z.string().overwrite(tidy).min(1, required).max(longest, `Rút gọn còn tối đa ${longest} ký tự.`);

export const claimInput = z
  .object({
    ...about,
    honour: z
      .string()
      .refine(
        (value) => parseHonourKey(value) !== null,
        "Chọn danh hiệu, hình thức trong danh sách.",
      )
      .transform((value) => parseHonourKey(value) ?? { kind: "title" as const, code: "" }),
    meritType: z.enum(MERIT_TYPES, "Chọn loại khen thưởng."),
    year: z
      .number({ error: "Nhập năm thành tích gồm bốn chữ số." })
      .int("Nhập năm thành tích gồm bốn chữ số.")
      .min(1975, "Kiểm tra lại năm.")
      .max(2100, "Kiểm tra lại năm."),
    decisionNumber: line("Nhập số quyết định.", 100),
    decidedOn: z.iso.date("Nhập ngày quyết định theo dạng ngày/tháng/năm."),
    signerTitle: line("Nhập chức vụ người ký.", 160),
    unitName: line("Nhập tên đơn vị ghi trong quyết định.", 200),
    note: z.string().trim().max(500, "Rút gọn còn tối đa 500 ký tự."),
    scan: uploadedFile,
  })
  .transform(aboutOne);
export type ClaimInput = z.infer<typeof claimInput>;

export const answerClaimInput = z
  .object({
    id: z.uuid(),
    confirmed: z
      .enum(["yes", "no"], "Chọn xác nhận hoặc không.")
      .transform((value) => value === "yes"),
    answer: z.string().trim().max(500, "Rút gọn còn tối đa 500 ký tự."),
  })
  .refine(({ confirmed, answer }) => confirmed || answer !== "", {
    path: ["answer"],
    error: "Nêu lý do không xác nhận để đơn vị biết cần bổ sung gì.",
  });
export type AnswerClaimInput = z.infer<typeof answerClaimInput>;
