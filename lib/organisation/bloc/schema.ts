import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

export const OFFICES = ["leader", "deputy"] as const;
export type BlocOffice = (typeof OFFICES)[number];

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm.");

const period = {
  startsOn: day,
  endsOn: day.nullable(),
};

const inOrder = (row: { startsOn: string; endsOn: string | null }) =>
  row.endsOn === null || row.endsOn >= row.startsOn;
const order = { path: ["endsOn"], error: "Ngày kết thúc phải từ ngày bắt đầu trở đi." };

export const joinInput = z
  .object({
    blocId: z.uuid(),
    unitId: z.uuid("Chọn đơn vị."),
    ...period,
    confidence: z.enum(CONFIDENCES),
  })
  .refine(inOrder, order);
export type JoinInput = z.infer<typeof joinInput>;

export const appointInput = z
  .object({
    blocId: z.uuid(),
    unitId: z.uuid("Chọn đơn vị."),
    office: z.enum(OFFICES),
    ...period,
    decisionNo: z
      .string()
      .trim()
      .max(60, "Số quyết định dài quá 60 ký tự.")
      .transform((value) => value || null),
    confidence: z.enum(CONFIDENCES),
  })
  .refine(inOrder, order);
export type AppointInput = z.infer<typeof appointInput>;

/** Ends a membership or an office on a day, or confirms it as it stands. */
export const endInput = z.object({ blocId: z.uuid(), id: z.uuid(), endsOn: day });
export type EndInput = z.infer<typeof endInput>;

export const confirmInput = z.object({
  blocId: z.uuid(),
  id: z.uuid(),
  confidence: z.enum(CONFIDENCES),
});
export type ConfirmInput = z.infer<typeof confirmInput>;
