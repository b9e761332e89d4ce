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

/** What a new entry may be: there is one ministry, and it is there. */
export const ADDABLE_KINDS = z.enum(UNIT_KINDS).exclude(["ministry"]).options;

/** Legal personality as a form gives it; null in the database is what nobody has said yet. */
export const LEGAL_PERSONALITIES = ["yes", "no", "unknown"] as const;
export type LegalPersonality = (typeof LEGAL_PERSONALITIES)[number];

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/11/2022.").nullable();

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const name = (required: string, longest: number, tooLong: string) =>
  z.string().overwrite(tidy).min(1, required).max(longest, tooLong);

const names = {
  name: name("Nhập tên đơn vị.", 200, "Tên dài quá 200 ký tự."),
  shortName: name("Nhập tên gọi tắt.", 80, "Tên gọi tắt dài quá 80 ký tự."),
  symbol: z
    .string()
    .overwrite(tidy)
    .max(20, "Ký hiệu dài quá 20 ký tự.")
    .transform((value) => value || null),
};

const facts = {
  legalPersonality: z
    .enum(LEGAL_PERSONALITIES, "Chọn một mục.")
    .transform((value) => (value === "unknown" ? null : value === "yes")),
  validFrom: day,
  validTo: day,
  confidence: z.enum(CONFIDENCES, "Chọn mức độ xác nhận."),
};

const inOrder = (unit: { validFrom: string | null; validTo: string | null }) =>
  unit.validFrom === null || unit.validTo === null || unit.validTo >= unit.validFrom;

const order = { path: ["validTo"], error: "Ngày kết thúc phải từ ngày bắt đầu trở đi." };

export const editUnitInput = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    ...names,
    kind: z.enum(UNIT_KINDS, "Chọn loại đơn vị."),
    ...facts,
  })
  .refine(inOrder, order);
export type EditUnitInput = z.infer<typeof editUnitInput>;

export const addUnitInput = z
  .object({
    parentId: z
      .union([z.uuid(), z.literal("")], "Chọn đơn vị cấp trên trong danh sách.")
      .transform((value) => value || null),
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(
        /^[A-Z0-9][A-Z0-9.-]{1,29}$/,
        "Mã gồm chữ không dấu, số, dấu gạch ngang hoặc dấu chấm, từ 2 đến 30 ký tự.",
      ),
    ...names,
    kind: z.enum(ADDABLE_KINDS, "Chọn loại đơn vị."),
    ...facts,
  })
  .refine(inOrder, order)
  .refine(({ kind, parentId }) => kind !== "division" || parentId !== null, {
    path: ["parentId"],
    error: "Phòng, ban phải thuộc một đơn vị. Chọn đơn vị cấp trên.",
  });
export type AddUnitInput = z.infer<typeof addUnitInput>;
