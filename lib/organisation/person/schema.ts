import { z } from "zod";
import { identityDigits } from "./rules";

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2015.").nullable();

/** Who somebody is, as a form or one row of an import gives it. */
const who = {
  fullName: z
    .string()
    .overwrite(tidy)
    .min(1, "Nhập họ và tên.")
    .max(120, "Họ và tên dài quá 120 ký tự."),
  birthYear: z
    .number({ error: "Nhập năm sinh gồm bốn chữ số." })
    .int("Nhập năm sinh gồm bốn chữ số.")
    .min(1920, "Năm sinh phải từ 1920 trở lại đây.")
    .max(2010, "Kiểm tra lại năm sinh.")
    .nullable(),
  sex: z
    .union([z.enum(["female", "male"]), z.literal("")], "Chọn giới tính.")
    .transform((value) => value || null),
  position: z.string().overwrite(tidy).max(160, "Chức vụ dài quá 160 ký tự."),
  staffNumber: z
    .string()
    .overwrite(tidy)
    .max(40, "Số hiệu dài quá 40 ký tự.")
    .transform((value) => value || null),
  /** Kept only as a keyed hash; the number itself is never stored, shown or logged. */
  identityNumber: z
    .string()
    .refine(
      (value) => value.trim() === "" || identityDigits(value) !== null,
      "Số căn cước gồm 12 chữ số, hoặc 9 chữ số của chứng minh nhân dân cũ.",
    )
    .transform((value) => identityDigits(value)),
};

const service = {
  workingSince: day,
  sectorSince: day,
  transferredIn: z
    .union([z.enum(["yes", "no"]), z.literal("")], "Chọn một mục.")
    .transform((value) => (value === "" ? null : value === "yes")),
};

/** "new", the id of one of the candidates, or nothing while nobody has chosen. */
const match = z
  .union([z.uuid(), z.literal("new"), z.literal("")], "Chọn một mục.")
  .transform((value) => value || null);

export const addPersonInput = z.object({
  unitId: z.uuid("Chọn đơn vị."),
  ...who,
  ...service,
  match,
});
export type AddPersonInput = z.infer<typeof addPersonInput>;

export const editPersonInput = z.object({
  id: z.uuid(),
  version: z.number().int(),
  ...who,
  ...service,
});
export type EditPersonInput = z.infer<typeof editPersonInput>;

export const movePersonInput = z.object({
  id: z.uuid(),
  unitId: z.uuid("Chọn đơn vị chuyển đến."),
  position: who.position,
  on: z.iso.date("Nhập ngày chuyển theo dạng ngày/tháng/năm."),
});
export type MovePersonInput = z.infer<typeof movePersonInput>;

export const candidatesInput = z.object({
  unitId: z.uuid("Chọn đơn vị."),
  fullName: who.fullName,
  birthYear: who.birthYear,
  identityNumber: who.identityNumber,
});
export type CandidatesInput = z.infer<typeof candidatesInput>;

const MOST_ROWS = 5_000;

/** A list of people for a unit's roster, as one batch. */
export const enrolInput = z.object({
  unitId: z.uuid("Chọn đơn vị."),
  /** Chosen by the form, so that a list whose answer was lost is not taken twice. */
  batchId: z.uuid(),
  source: z.string().trim().max(200),
  rows: z
    .array(z.object({ ...who, match, departmentId: z.uuid().nullable() }))
    .min(1, "Danh sách chưa có dòng nào nhập được.")
    .max(MOST_ROWS, "Mỗi lần nhập tối đa 5.000 người. Chia danh sách rồi nhập tiếp."),
});
export type EnrolInput = z.infer<typeof enrolInput>;

export const rosterBatchRef = z.object({ unitId: z.uuid(), batchId: z.uuid() });
export type RosterBatchRef = z.infer<typeof rosterBatchRef>;

export const rosterFileInput = z.object({ file: z.instanceof(File) });
export type RosterFileInput = z.infer<typeof rosterFileInput>;
