import { z } from "zod";
import { EVENTS } from "./workflow";

const text = (limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`);

/** Empty fields are welcome while the announcement is a sketch; what the public reads is checked to be whole. */
export const announcementInput = z.object({
  year: z.number().int(),
  version: z.number().int(),
  kicker: text(80),
  title: text(200),
  lead: text(1_000),
  body: text(20_000),
  photoCaption: text(300),
  photoCredit: text(120),
  number: text(60),
  signedOn: z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021.").nullable(),
});
export type AnnouncementInput = z.infer<typeof announcementInput>;

export const moveInput = z
  .object({
    year: z.number().int(),
    version: z.number().int(),
    event: z.enum(EVENTS),
    /** Chosen at the first publication; later ones keep it. */
    rulesetCode: z.string().max(20).default(""),
    reason: text(1_000).default(""),
  })
  .refine((move) => move.event !== "withdraw" || move.reason !== "", {
    path: ["reason"],
    error: "Nêu lý do gỡ bài; lý do được lưu trong nhật ký.",
  });
export type MoveInput = z.infer<typeof moveInput>;
