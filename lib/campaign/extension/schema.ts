import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

const HOW_MANY = "Nhập số ngày làm việc từ 1 đến 90.";

const ONE_OF_TWO =
  "Nhập số ngày làm việc gia hạn thêm, hoặc ngày cuối mới; chỉ nhập một trong hai.";

const line = (missing: string, limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, missing)
    .max(limit, `Rút gọn còn tối đa ${limit} ký tự.`);

export const extendInput = z
  .object({
    campaignId: z.uuid(),
    unitIds: z
      .array(z.uuid())
      .min(1, "Đánh dấu ít nhất một đơn vị.")
      .max(200, "Gia hạn tối đa 200 đơn vị một lần."),
    /** More working days for each from its own last day, or one last day for all: exactly one of the two. */
    workingDays: z
      .number({ error: HOW_MANY })
      .int(HOW_MANY)
      .min(1, HOW_MANY)
      .max(90, HOW_MANY)
      .nullable(),
    until: z.iso.date("Nhập ngày cuối mới theo dạng ngày/tháng/năm, ví dụ 22/03/2021.").nullable(),
    letterNo: line("Nhập số, ký hiệu văn bản cho gia hạn.", 60),
    reason: line("Nêu lý do gia hạn.", 500),
  })
  .refine(({ workingDays, until }) => (workingDays === null) !== (until === null), {
    path: ["workingDays"],
    error: ONE_OF_TWO,
  });
export type ExtendInput = z.infer<typeof extendInput>;

export const endExtensionInput = z.object({ id: z.uuid() });
export type EndExtensionInput = z.infer<typeof endExtensionInput>;

const GRACE = "Nhập số ngày làm việc từ 0 đến 30; 0 là không nhận hồ sơ nộp muộn.";

/** `seen` is the figure that stood on the page: two who change it at once do not overwrite each other. */
export const lateDaysInput = z.object({
  campaignId: z.uuid(),
  seen: z.number().int(),
  lateDays: z.number({ error: GRACE }).int(GRACE).min(0, GRACE).max(30, GRACE),
  confidence: z.enum(CONFIDENCES),
});
export type LateDaysInput = z.infer<typeof lateDaysInput>;
