import { z } from "zod";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";

export const SUBJECTS = ["person", "collective"] as const;
export type Subject = (typeof SUBJECTS)[number];

const NO_HONOUR = "Chọn danh hiệu hoặc hình thức khen thưởng.";
const WHICH_YEAR = "Nhập năm sinh gồm bốn chữ số, hoặc để trống.";

/** A recipient entered by hand: a collective is its unit, a person is found on the unit's roster by name. */
export const addInput = z
  .object({
    decisionId: z.uuid(),
    subject: z.enum(SUBJECTS),
    unitId: z.uuid("Chọn đơn vị."),
    fullName: z
      .string()
      .trim()
      .normalize("NFC")
      .transform((name) => name.replace(/\s+/g, " "))
      .pipe(z.string().max(120, "Họ và tên dài quá 120 ký tự.")),
    birthYear: z
      .string()
      .trim()
      .regex(/^((19|20)\d{2})?$/, WHICH_YEAR)
      .transform((text) => (text === "" ? null : Number(text))),
    honour: z.string().transform((text, context) => {
      const honour = parseHonourKey(text);
      if (honour) return honour;
      context.issues.push({ code: "custom", message: NO_HONOUR, input: text });
      return z.NEVER;
    }),
    achievement: z.string().trim().normalize("NFC").max(500, "Rút gọn còn tối đa 500 ký tự."),
  })
  .refine((award) => award.subject === "collective" || award.fullName !== "", {
    path: ["fullName"],
    error: "Nhập họ và tên của cá nhân được khen thưởng.",
  });
export type AddInput = z.infer<typeof addInput>;

/** Lines of accepted files, ticked together. */
export const addLinesInput = z.object({
  decisionId: z.uuid(),
  lineIds: z
    .array(z.uuid())
    .min(1, "Đánh dấu ít nhất một dòng để thêm vào quyết định.")
    .max(200, "Mỗi lần thêm tối đa 200 dòng."),
});
export type AddLinesInput = z.infer<typeof addLinesInput>;

export const awardRef = z.object({ decisionId: z.uuid(), awardId: z.uuid() });
export type AwardRef = z.infer<typeof awardRef>;

/** Where a line is to stand in its decision, from 1. */
export const placeInput = awardRef.extend({ place: z.number().int().min(1) });
export type PlaceInput = z.infer<typeof placeInput>;

export const sortInput = z.object({ decisionId: z.uuid() });
export type SortInput = z.infer<typeof sortInput>;
