import { z } from "zod";
import { uploadedFile } from "@/lib/platform/file/schema";

/** The part of a picture that stays in sight when it is cropped, as the database spells it. */
export const FOCUSES = [
  "top_left",
  "top",
  "top_right",
  "left",
  "centre",
  "right",
  "bottom_left",
  "bottom",
  "bottom_right",
] as const;
export type Focus = (typeof FOCUSES)[number];

const line = (limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(limit, `Rút gọn còn tối đa ${limit} ký tự.`)
    .transform((text) => text.replaceAll("\0", ""));

const words = {
  alt: line(300).pipe(
    z.string().min(1, "Nhập chữ thay ảnh: tả ảnh cho người không nhìn thấy ảnh."),
  ),
  caption: line(300),
  credit: line(120).pipe(z.string().min(1, "Ghi nguồn ảnh: người chụp, cơ quan hoặc “Hình vẽ”.")),
};

export const addMediaInput = z.object({ ...words, file: uploadedFile });
export type AddMediaInput = z.infer<typeof addMediaInput>;

export const editMediaInput = z.object({
  id: z.uuid(),
  version: z.number().int(),
  ...words,
  focus: z.enum(FOCUSES),
});
export type EditMediaInput = z.infer<typeof editMediaInput>;

export const removeMediaInput = z.object({ id: z.uuid() });
export type RemoveMediaInput = z.infer<typeof removeMediaInput>;

export const findMediaInput = z.object({ q: z.string().max(200) });
