import { z } from "zod";

const body = z
  .string()
  .trim()
  .min(1, "Nhập nội dung góp ý.")
  .max(1_000, "Rút gọn còn tối đa 1.000 ký tự.");

/** The words of a remark, as its small form holds them. */
export const remarkInput = z.object({
  body,
  /** Whether the unit is asked to mend this; what no remark asks for stays closed after a return. */
  asks: z.boolean().optional(),
});
export type RemarkInput = z.infer<typeof remarkInput>;

/** A remark on one field, as the dossier's rows name it, or on a whole section by the section's own name. */
export const commentInput = remarkInput.extend({
  registrationId: z.uuid(),
  path: z.string().min(1).max(200),
});
export type CommentInput = z.infer<typeof commentInput>;

export const commentEditInput = remarkInput.extend({ id: z.uuid() });
export type CommentEditInput = z.infer<typeof commentEditInput>;

export const commentRef = z.object({ id: z.uuid() });
export type CommentRef = z.infer<typeof commentRef>;

export const openedInput = z.object({ registrationId: z.uuid() });
export type OpenedInput = z.infer<typeof openedInput>;
