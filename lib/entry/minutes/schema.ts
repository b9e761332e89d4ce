import { z } from "zod";
import { uploadedFile } from "@/lib/platform/file/schema";

const HOW_MANY = "Nhập số nguyên từ 0 đến 10.000.";
const count = z
  .number({ error: HOW_MANY })
  .int(HOW_MANY)
  .min(0, HOW_MANY)
  .max(10_000, HOW_MANY)
  .nullable();
const name = z.string().trim().normalize("NFC").max(120, "Rút gọn còn tối đa 120 ký tự.");

/** `version` is the one last seen; 0 while nothing of the minutes has been saved. */
export const minutesInput = z.object({
  registrationId: z.uuid(),
  version: z.number().int(),
  metOn: z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021.").nullable(),
  totalMembers: count.refine((value) => value !== 0, "Cuộc họp có ít nhất một thành viên."),
  presentMembers: count,
  chair: name,
  secretary: name,
  /** Votes by the line's id; null takes a figure away. */
  votes: z.record(z.uuid(), count),
});
export type MinutesInput = z.infer<typeof minutesInput>;

export const minutesScanInput = z.object({ registrationId: z.uuid(), scan: uploadedFile });
export type MinutesScanInput = z.infer<typeof minutesScanInput>;
