import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";
import type { Period } from "@/lib/platform/shared/period";

export const OFFICES = ["leader", "deputy"] as const;
export type BlocOffice = (typeof OFFICES)[number];

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/01/2021.");
const unitId = z.uuid("Chọn đơn vị trong danh sách.");
const confidence = z.enum(CONFIDENCES, "Chọn mức độ xác nhận.");

const period = {
  startsOn: day,
  endsOn: day.nullable(),
};

const inOrder = (row: Period) => row.endsOn === null || row.endsOn >= row.startsOn;
const order = { path: ["endsOn"], error: "Ngày kết thúc phải từ ngày bắt đầu trở đi." };

export const joinInput = z
  .object({ blocId: z.uuid(), unitId, ...period, confidence })
  .refine(inOrder, order);
export type JoinInput = z.infer<typeof joinInput>;

export const appointInput = z
  .object({
    blocId: z.uuid(),
    unitId,
    office: z.enum(OFFICES, "Chọn chức vụ."),
    ...period,
    decisionNo: z
      .string()
      .overwrite((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
      .max(60, "Số quyết định dài quá 60 ký tự.")
      .transform((value) => value || null),
    confidence,
  })
  .refine(inOrder, order);
export type AppointInput = z.infer<typeof appointInput>;

/** Ends a membership or an office on a day. */
export const endInput = z.object({ blocId: z.uuid(), id: z.uuid(), endsOn: day });
export type EndInput = z.infer<typeof endInput>;

/** Says how sure the ministry is of a membership or an office. */
export const confirmInput = z.object({ blocId: z.uuid(), id: z.uuid(), confidence });
export type ConfirmInput = z.infer<typeof confirmInput>;

/** Takes away a membership or an office that was never confirmed. */
export const removeInput = z.object({ blocId: z.uuid(), id: z.uuid() });
export type RemoveInput = z.infer<typeof removeInput>;
