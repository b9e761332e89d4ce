import { z } from "zod";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";
import { SECTIONS } from "./rules";
import { EVENTS, needsComment } from "./workflow";

/** Free text of at most so many characters; nothing typed is nothing sent, not a mistake. */
export const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`)
    .default("");

const count = (message: string) =>
  z.number({ error: message }).int(message).min(0, message).max(100_000, message).nullable();

/** A day of the calendar, yyyy-mm-dd. */
export const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021.").nullable();

/** "title:CSTDCS", "form:BKB", or nothing yet. */
const honour = z
  .string()
  .refine(
    (value) => value === "" || parseHonourKey(value) !== null,
    "Chọn danh hiệu trong danh sách.",
  )
  .transform(parseHonourKey);

export const startInput = z.object({ campaignId: z.uuid(), unitId: z.uuid() });
export type StartInput = z.infer<typeof startInput>;

export const factsInput = z
  .object({
    registrationId: z.uuid(),
    version: z.number().int(),
    headcount: count("Nhập số nguyên từ 0 đến 100.000."),
    womenCount: count("Nhập số nguyên từ 0 đến 100.000."),
    launchedOn: day,
    contactName: text(120),
    contactPosition: text(120),
    contactPhone: text(40).refine(
      (value) => value === "" || /^[0-9+().\s-]{8,}$/.test(value),
      "Nhập số điện thoại, ví dụ 024 3795 6868.",
    ),
    contactEmail: text(160).refine(
      (value) => value === "" || z.email().safeParse(value).success,
      "Nhập địa chỉ thư điện tử, ví dụ ten@monre.gov.vn.",
    ),
  })
  .refine(
    (facts) =>
      facts.womenCount === null ||
      (facts.headcount !== null && facts.womenCount <= facts.headcount),
    {
      path: ["womenCount"],
      error: "Số nữ không thể lớn hơn tổng số người của đơn vị.",
    },
  );
export type FactsInput = z.infer<typeof factsInput>;

/**
 * A row being written: `version` is the one last seen, 0 for a row not yet saved. The form chooses the id of a new row
 * and keeps it; null lets the portal choose.
 */
export const row = {
  registrationId: z.uuid(),
  id: z.uuid().nullable(),
  version: z.number().int(),
  departmentId: z.uuid().nullable(),
};

export const collectiveInput = z.object({
  ...row,
  collectiveId: z.uuid("Chọn tập thể."),
  honour,
  note: text(500),
});
export type CollectiveInput = z.infer<typeof collectiveInput>;

export const personInput = z.object({
  ...row,
  fullName: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Nhập họ và tên.")
    .max(120, "Họ và tên dài quá 120 ký tự."),
  birthYear: z
    .number({ error: "Nhập năm sinh gồm bốn chữ số." })
    .int("Nhập năm sinh gồm bốn chữ số.")
    .min(1920, "Năm sinh phải từ 1920 trở lại đây.")
    .max(2010, "Kiểm tra lại năm sinh.")
    .nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  jobTitle: text(160),
  honour,
  note: text(500),
});
export type PersonInput = z.infer<typeof personInput>;

export const rowRef = z.object({ registrationId: z.uuid(), id: z.uuid() });
export type RowRef = z.infer<typeof rowRef>;

export const seenInput = z.object({ registrationId: z.uuid(), section: z.enum(SECTIONS) });
export type SeenInput = z.infer<typeof seenInput>;

export const partInput = z.object({
  registrationId: z.uuid(),
  departmentId: z.uuid(),
  version: z.number().int(),
  handedIn: z.boolean(),
});
export type PartInput = z.infer<typeof partInput>;

export const moveInput = z
  .object({
    registrationId: z.uuid(),
    version: z.coerce.number().int(),
    event: z.enum(EVENTS),
    comment: z.string().trim().max(2_000, "Rút gọn còn tối đa 2.000 ký tự.").default(""),
  })
  .refine((move) => !needsComment(move.event) || move.comment !== "", {
    path: ["comment"],
    error: "Nêu rõ lý do để đơn vị biết cần làm gì.",
  });
export type MoveInput = z.infer<typeof moveInput>;
