import { z } from "zod";

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/11/2022.");
const decisionNo = z
  .string()
  .trim()
  .normalize("NFC")
  .min(3, "Nhập số văn bản làm căn cứ.")
  .max(100, "Rút gọn còn tối đa 100 ký tự.");

export const SUCCESSIONS = ["merge", "split"] as const;

export const succeedInput = z
  .object({
    fromId: z.uuid(),
    toId: z.uuid("Chọn đơn vị tiếp nối."),
    kind: z.enum(SUCCESSIONS, "Chọn hợp nhất hoặc chia tách."),
    effectiveOn: day,
    decisionNo,
    /** Whether the people of a merged unit go with it. */
    moveStaff: z.enum(["yes", "no"], "Chọn một mục.").transform((value) => value === "yes"),
  })
  .refine(({ fromId, toId }) => fromId !== toId, {
    path: ["toId"],
    error: "Chọn một đơn vị khác.",
  });
export type SucceedInput = z.infer<typeof succeedInput>;

export const renameInput = z.object({
  unitId: z.uuid(),
  version: z.number().int(),
  name: z
    .string()
    .overwrite((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .min(1, "Nhập tên mới của đơn vị.")
    .max(200, "Tên dài quá 200 ký tự."),
  effectiveOn: day,
  decisionNo,
});
export type RenameInput = z.infer<typeof renameInput>;
