import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";
import { HOLIDAY_KINDS, isWeekend } from "./rules";

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

export const holidayInput = z
  .object({
    day: z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 12/02/2021."),
    name: z
      .string()
      .trim()
      .normalize("NFC")
      .min(1, "Nhập tên ngày nghỉ, ví dụ: Tết Âm lịch.")
      .max(120, "Rút gọn còn tối đa 120 ký tự."),
    kind: z.enum(HOLIDAY_KINDS, "Chọn loại ngày."),
    confidence: z.enum(CONFIDENCES, "Chọn mức độ xác nhận."),
  })
  .refine(({ day, kind }) => kind !== "worked" || isWeekend(day), {
    path: ["day"],
    error: "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật; ngày thường vốn đã là ngày làm việc.",
  });
export type HolidayInput = z.infer<typeof holidayInput>;

export const holidayRef = z.object({ day: z.iso.date() });
export type HolidayRef = z.infer<typeof holidayRef>;

export const holidayYear = z.object({ year: z.number().int().min(2000).max(2100) });
export type HolidayYear = z.infer<typeof holidayYear>;
