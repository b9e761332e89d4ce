import { z } from "zod";
import { SCOPES } from "@/lib/entry/initiative/rules";
import { parseHonourKey } from "@/lib/titles/catalogue/rules";
import { type Dossier, SECTIONS } from "./rules";
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

const storedHonour = z
  .object({ kind: z.enum(["title", "form"]), code: z.string(), name: z.string() })
  .nullable();
const department = z.string().nullable();

/** A dossier as an event froze it: read back only through here, since it was written by an earlier day's code. */
export const storedDossier: z.ZodType<Dossier> = z.object({
  year: z.number(),
  unitCode: z.string(),
  unitName: z.string(),
  facts: z.object({
    headcount: z.number().nullable(),
    womenCount: z.number().nullable(),
    launchedOn: z.string().nullable(),
    contactName: z.string(),
    contactPosition: z.string(),
    contactPhone: z.string(),
    contactEmail: z.string(),
  }),
  collectives: z.array(
    z.object({
      id: z.string(),
      collectiveId: z.string(),
      collectiveName: z.string(),
      departmentName: department,
      honour: storedHonour,
      note: z.string(),
    }),
  ),
  people: z.array(
    z.object({
      id: z.string(),
      departmentName: department,
      fullName: z.string(),
      birthYear: z.number().nullable(),
      sex: z.enum(["female", "male"]).nullable(),
      jobTitle: z.string(),
      honour: storedHonour,
      note: z.string(),
    }),
  ),
  targets: z.array(
    z.object({
      id: z.string(),
      contentCode: z.string(),
      contentTitle: z.string(),
      indicator: z.string(),
      measure: z.string(),
      baseline: z.string().nullable(),
      target: z.string().nullable(),
      weight: z.number().nullable(),
      dueOn: z.string().nullable(),
      // Files sent before the field was asked for do not carry it.
      responsible: z.string().default(""),
    }),
  ),
  initiatives: z.array(
    z.object({
      id: z.string(),
      departmentName: department,
      title: z.string(),
      field: z.string(),
      summary: z.string(),
      scope: z.enum(SCOPES).nullable(),
      appliedFrom: z.string().nullable(),
      authors: z.array(
        z.object({
          fullName: z.string(),
          birthYear: z.number().nullable(),
          jobTitle: z.string(),
          share: z.string(),
        }),
      ),
    }),
  ),
  // Files sent before minutes were data carry none.
  minutes: z
    .object({
      metOn: z.string().nullable(),
      totalMembers: z.number().nullable(),
      presentMembers: z.number().nullable(),
      chair: z.string(),
      secretary: z.string(),
      scan: z.object({ fileId: z.string(), name: z.string(), sha256: z.string() }).nullable(),
      votes: z.array(z.object({ lineId: z.string(), agreed: z.number() })),
    })
    .nullable()
    .default(null),
});
