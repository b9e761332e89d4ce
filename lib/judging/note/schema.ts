import { z } from "zod";

/** A note on a file: on the whole of it, or on one thing of it as the dossier's rows name it ("people.<id>"). */
export const noteInput = z.object({
  registrationId: z.uuid(),
  path: z.string().max(100),
  body: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Nhập nội dung ghi chú.")
    .max(2_000, "Rút gọn còn tối đa 2.000 ký tự."),
});
export type NoteInput = z.infer<typeof noteInput>;

export const noteRef = z.object({ id: z.uuid() });
export type NoteRef = z.infer<typeof noteRef>;
