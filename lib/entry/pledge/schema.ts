import { z } from "zod";
import { day, row, text } from "@/lib/entry/registration/schema";
import { decimal, whole } from "@/lib/platform/shared/decimal";

const WEIGHT = "Nhập trọng số là số nguyên từ 1 đến 100.";
const figure = decimal({
  before: 11,
  after: 4,
  message: "Nhập số, ví dụ 1.234,5; tối đa bốn chữ số sau dấu phẩy.",
});

/** A target as it is typed: everything but its place may still be empty. It belongs to the unit, never to a department. */
export const targetInput = z.object({
  registrationId: row.registrationId,
  id: row.id,
  version: row.version,
  contentCode: z.string().min(1),
  indicator: text(300),
  measure: text(60),
  baseline: figure.nullable(),
  target: figure.nullable(),
  weight: whole(1, 100, WEIGHT).nullable(),
  dueOn: day,
  responsible: text(120),
});
export type TargetInput = z.infer<typeof targetInput>;

/** Proposals ticked in the wizard: "c1:0" is the first of the content c1. */
export const adoptInput = z.object({
  registrationId: z.uuid(),
  picks: z.array(z.string().regex(/^\w+:\d{1,2}$/)).min(1, "Đánh dấu ít nhất một chỉ tiêu."),
});
export type AdoptInput = z.infer<typeof adoptInput>;
