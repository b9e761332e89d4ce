import { z } from "zod";
import { uploadedFile } from "@/lib/platform/file/schema";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

export const DOCUMENT_KINDS = [
  "law",
  "decree",
  "circular",
  "decision",
  "directive",
  "plan",
  "guidance",
  "dispatch",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const text = (limit: number) =>
  z.string().trim().normalize("NFC").max(limit, `Rút gọn còn tối đa ${limit} ký tự.`);
const line = (missing: string, limit: number) => text(limit).min(1, missing);
const known = (limit: number) => text(limit).transform((value) => value || null);

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/07/2017.").nullable();

const fields = {
  kind: z.enum(DOCUMENT_KINDS, { error: "Chọn loại văn bản." }),
  number: line("Nhập số, ký hiệu của văn bản, ví dụ 91/2017/NĐ-CP.", 60),
  title: line("Nhập trích yếu của văn bản.", 500),
  issuer: line("Nhập cơ quan ban hành.", 160),
  year: z
    .string()
    .trim()
    .regex(/^(19|20)\d{2}$/, "Nhập năm ban hành gồm bốn chữ số, ví dụ 2017.")
    .transform(Number),
  signedOn: day,
  effectiveOn: day,
  expiresOn: day,
  signerName: known(120),
  signerTitle: known(120),
  note: text(1_000),
  confidence: z.enum(CONFIDENCES),
  /** Empty while nothing in the register takes its place. */
  replacedById: z.union([z.literal("").transform(() => null), z.uuid("Chọn trong danh sách.")]),
};

/** A new entry of the register, with the document itself when it is at hand. */
export const addInput = z.object({ ...fields, file: uploadedFile.nullable() });
export type AddInput = z.infer<typeof addInput>;

const subject = { documentId: z.uuid(), version: z.number().int() };

export const editInput = z.object({ ...subject, ...fields });
export type EditInput = z.infer<typeof editInput>;
/** What the form holds before it is parsed. */
export type DocumentDraft = Omit<z.input<typeof editInput>, "documentId" | "version">;

export const fileInput = z.object({ ...subject, file: uploadedFile });
export type FileInput = z.infer<typeof fileInput>;

export const moveInput = z.object({ ...subject, event: z.enum(["publish", "withdraw"]) });
export type MoveInput = z.infer<typeof moveInput>;
