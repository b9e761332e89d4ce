import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021.").nullable();

export const milestonesInput = z.object({
  year: z.number().int(),
  milestones: z.array(
    z
      .object({
        id: z.uuid(),
        version: z.number().int(),
        opensOn: day,
        dueOn: day,
        confidence: z.enum(CONFIDENCES),
        note: z.string().trim().normalize("NFC").max(500, "Rút gọn còn tối đa 500 ký tự."),
      })
      .refine(({ opensOn, dueOn }) => opensOn === null || dueOn === null || opensOn <= dueOn, {
        path: ["dueOn"],
        error: "Ngày kết thúc không thể trước ngày bắt đầu.",
      }),
  ),
});
export type MilestonesInput = z.infer<typeof milestonesInput>;
