import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";
import { EVIDENCES, KINDS, TIE_BREAKS } from "./rules";
import { EVENTS, LAYERS, needsComment } from "./workflow";

const line = (most: number) => z.string().trim().max(most, `Rút gọn còn tối đa ${most} ký tự.`);

/** A figure with at most two decimals, as its box holds it; null when the box is empty. */
const figure = (low: number, high: number) => {
  const message = `Nhập số từ ${low} đến ${high}, tối đa hai chữ số thập phân.`;
  return z
    .union([z.number(), z.string()], { error: message })
    .transform((typed, context) => {
      if (typeof typed === "number" && Math.abs(typed * 100 - Math.round(typed * 100)) < 1e-6)
        return typed;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    })
    .pipe(z.number().min(low, message).max(high, message));
};

const entry = z.object({
  criterionId: z.uuid(),
  value: figure(0, 999).nullable(),
  reason: line(1_000),
});

/** What one layer gives on a sheet; a null value takes the score back. */
export const scoresInput = z.object({
  sheetId: z.uuid(),
  version: z.number().int(),
  layer: z.enum(LAYERS),
  entries: z.array(entry).max(200),
});
export type ScoresInput = z.output<typeof scoresInput>;

export const startInput = z.object({ unitId: z.uuid() });
export type StartInput = z.output<typeof startInput>;

export const moveInput = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    event: z.enum(EVENTS),
    comment: line(1_000),
  })
  .refine(({ event, comment }) => !needsComment(event) || comment !== "", {
    path: ["comment"],
    message: "Nhập lý do.",
  });
export type MoveInput = z.output<typeof moveInput>;

const criterion = z.object({
  code: line(10).min(1, "Nhập ký hiệu."),
  groupCode: line(10).min(1, "Nhập ký hiệu nhóm."),
  groupTitle: line(200).min(1, "Nhập tên nhóm."),
  title: line(300).min(1, "Nhập tên tiêu chí."),
  kind: z.enum(KINDS),
  points: figure(0.25, 100),
  disqualifies: z.boolean(),
  evidence: z.enum(EVIDENCES).nullable(),
});

/** A draft of a table of criteria. Base points add to 100, bands fall. */
export const tableInput = z
  .object({
    year: z.number().int(),
    version: z.number().int(),
    bonusMax: figure(0, 100),
    gapLimit: figure(0, 100),
    excellentFrom: figure(1, 100),
    goodFrom: figure(1, 100),
    fairFrom: figure(1, 100),
    womenShare: figure(1, 100),
    tieBreaks: z.array(z.enum(TIE_BREAKS)),
    confidence: z.enum(CONFIDENCES),
    criteria: z.array(criterion).min(1).max(100),
  })
  .superRefine((table, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const base = table.criteria.filter((one) => one.kind === "base");
    const total = base.reduce((sum, one) => sum + Math.round(one.points * 100), 0) / 100;
    if (total !== 100)
      refuse(
        ["criteria"],
        `Điểm chuẩn của các tiêu chí cộng lại phải bằng 100, hiện là ${String(total).replace(".", ",")}.`,
      );
    if (table.excellentFrom <= table.goodFrom || table.goodFrom <= table.fairFrom)
      refuse(["excellentFrom"], "Ba mức xếp loại phải giảm dần.");
    const codes = table.criteria.map((one) => one.code);
    for (const [index, code] of codes.entries())
      if (codes.indexOf(code) !== index)
        refuse(["criteria", index, "code"], "Ký hiệu này đã dùng cho tiêu chí khác.");
  });
export type TableForm = z.input<typeof tableInput>;
export type TableInput = z.output<typeof tableInput>;

export const publishTableInput = z.object({ year: z.number().int(), version: z.number().int() });
export type PublishTableInput = z.output<typeof publishTableInput>;
