import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

const words = (limit: number, empty: string) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, empty)
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`);

/** A ready reason as its form holds it; an empty id is that of a new one. */
export const reasonInput = z.object({
  id: z.union([z.literal("").transform(() => null), z.uuid()]),
  version: z.coerce.number().int(),
  name: words(80, "Đặt tên cho mẫu để chọn cho nhanh."),
  body: words(1_000, "Nhập lý do của mẫu."),
  confidence: z.enum(CONFIDENCES),
});
export type ReasonInput = z.infer<typeof reasonInput>;

export const reasonRef = z.object({ id: z.uuid() });
export type ReasonRef = z.infer<typeof reasonRef>;
