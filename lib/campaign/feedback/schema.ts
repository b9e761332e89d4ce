import { z } from "zod";
import { EVENTS } from "./workflow";

const text = (limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`);

/** What a reader writes. The e-mail address is optional and never shown. */
export const feedbackInput = z.object({
  articleId: z.union([z.literal("").transform(() => null), z.uuid()]),
  name: text(120).min(1, "Nhập họ và tên để người đọc biết ai phản hồi."),
  email: z.union([
    z.literal("").transform(() => null),
    z.email("Nhập thư điện tử theo dạng ten@vidu.vn, hoặc để trống.").max(200),
  ]),
  body: text(3_000).min(10, "Nhập nội dung phản hồi, ít nhất 10 ký tự."),
});
export type FeedbackInput = z.infer<typeof feedbackInput>;

/** What travels with it: the box no person fills, the portal's challenge and the browser's answer to it. */
export type Proof = {
  readonly trap: string;
  readonly challenge: string;
  readonly answer: string;
};

export const moderateInput = z.object({
  feedbackId: z.uuid(),
  version: z.number().int(),
  event: z.enum(EVENTS),
  reply: text(3_000),
});
export type ModerateInput = z.infer<typeof moderateInput>;

export const templateInput = z.object({
  /** Null for a new one. */
  templateId: z.uuid().nullable(),
  version: z.number().int(),
  name: text(80).min(1, "Đặt tên cho mẫu trả lời."),
  body: text(2_000).min(1, "Nhập nội dung của mẫu."),
});
export type TemplateInput = z.infer<typeof templateInput>;

export const removeTemplateInput = z.object({ templateId: z.uuid() });
export type RemoveTemplateInput = z.infer<typeof removeTemplateInput>;
