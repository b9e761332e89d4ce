import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

export const UNIT_KINDS = [
  "ministry",
  "department",
  "inspectorate",
  "office",
  "general_department",
  "authority",
  "institute",
  "centre",
  "newspaper",
  "journal",
  "school",
  "fund",
  "council_office",
  "project_board",
  "publisher",
  "enterprise",
  "party_union",
  "federation",
  "station",
  "museum",
  "factory",
  "provincial_department",
  "division",
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/11/2022.").nullable();

const facts = {
  name: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Nhập tên đơn vị.")
    .max(200, "Tên dài quá 200 ký tự."),
  shortName: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Nhập tên gọi tắt.")
    .max(80, "Tên gọi tắt dài quá 80 ký tự."),
  symbol: z
    .string()
    .trim()
    .max(20, "Ký hiệu dài quá 20 ký tự.")
    .transform((value) => value || null),
  kind: z.enum(UNIT_KINDS, "Chọn loại đơn vị."),
  legalPersonality: z
    .enum(["yes", "no", "unknown"])
    .transform((value) => (value === "unknown" ? null : value === "yes")),
  validFrom: day,
  validTo: day,
  confidence: z.enum(CONFIDENCES),
};

const inOrder = (unit: { validFrom: string | null; validTo: string | null }) =>
  unit.validFrom === null || unit.validTo === null || unit.validTo >= unit.validFrom;

const order = { path: ["validTo"], error: "Ngày kết thúc phải từ ngày bắt đầu trở đi." };

export const editUnitInput = z
  .object({ id: z.uuid(), version: z.number().int(), ...facts })
  .refine(inOrder, order);
export type EditUnitInput = z.infer<typeof editUnitInput>;

export const addUnitInput = z
  .object({
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(
        /^[A-Z0-9][A-Z0-9.-]{1,29}$/,
        "Mã gồm chữ không dấu, số, dấu gạch ngang hoặc dấu chấm, từ 2 đến 30 ký tự.",
      ),
    parentId: z.uuid().nullable(),
    ...facts,
  })
  .refine(inOrder, order);
export type AddUnitInput = z.infer<typeof addUnitInput>;
