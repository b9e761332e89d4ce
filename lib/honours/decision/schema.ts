import { z } from "zod";
import { uploadedFile } from "@/lib/platform/file/schema";
import { isDay } from "@/lib/platform/shared/dates";

const line = (missing: string, limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, missing)
    .max(limit, `Rút gọn còn tối đa ${limit} ký tự.`);

/** What a decision rewards: campaign and ad-hoc awards count for no higher form. */
export const MERIT_TYPES = [
  "regular",
  "campaign",
  "ad_hoc",
  "long_service",
  "tenure",
  "foreign",
] as const;

const WHICH_YEAR = "Nhập năm gồm bốn chữ số, ví dụ 2021.";

const fields = {
  /** Empty when the decision belongs to no campaign of the portal. */
  campaignId: z.union([z.literal("").transform(() => null), z.uuid()]),
  year: z
    .string()
    .trim()
    .regex(/^(19|20)\d{2}$/, WHICH_YEAR)
    .transform(Number),
  number: line("Nhập số, ký hiệu của quyết định, ví dụ 123/QĐ-BTNMT.", 60),
  title: line("Nhập trích yếu của quyết định.", 300),
  signedOn: z.iso.date("Nhập ngày ký theo dạng ngày/tháng/năm, ví dụ 01/03/2021."),
  signerName: z
    .string()
    .trim()
    .normalize("NFC")
    .max(120, "Rút gọn còn tối đa 120 ký tự.")
    .transform((value) => value || null),
  signerTitle: line("Nhập chức vụ người ký.", 120),
  meritType: z.enum(MERIT_TYPES, "Chọn loại khen thưởng."),
};

/** A day that is not one is told beside its own field, not beside the year. */
const yearFits = (header: { signedOn: string; year: number }) =>
  !isDay(header.signedOn) || header.year <= Number(header.signedOn.slice(0, 4));

const YEAR_AFTER_SIGNING = {
  path: ["year"],
  error: "Năm khen thưởng không thể sau năm ký quyết định.",
};

/** A new decision, with its scan when it is at hand. */
export const createInput = z
  .object({ ...fields, scan: uploadedFile.nullable() })
  .refine(yearFits, YEAR_AFTER_SIGNING);
export type CreateInput = z.infer<typeof createInput>;

/** A counted session of a council from which a draft is drawn. */
export const draftInput = z.object({ sessionId: z.uuid() });
export type DraftInput = z.infer<typeof draftInput>;

const subject = { decisionId: z.uuid(), version: z.number().int() };

export const editInput = z.object({ ...subject, ...fields }).refine(yearFits, YEAR_AFTER_SIGNING);
export type EditInput = z.infer<typeof editInput>;
/** What the header's form holds before it is parsed. */
export type HeaderDraft = Omit<z.input<typeof editInput>, "decisionId" | "version">;

export const scanInput = z.object({ ...subject, scan: uploadedFile });
export type ScanInput = z.infer<typeof scanInput>;

export const publishInput = z.object({
  ...subject,
  number: z.string().min(1, "Nhập lại số của quyết định để xác nhận."),
});
export type PublishInput = z.infer<typeof publishInput>;
