import { z } from "zod";
import { readRichText, richText } from "@/lib/platform/shared/rich-text";
import { EVENTS } from "./workflow";

export const line = (limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`)
    // No database text holds it.
    .transform((text) => text.replaceAll("\0", ""));

/** What every text for the public has. Empty fields are welcome in a sketch; what is read is checked to be whole. */
export const articleText = {
  version: z.number().int(),
  kicker: line(80),
  title: line(200),
  lead: line(1_000),
  body: richText,
  photoId: z.uuid().nullable(),
  photoAlt: line(300),
  photoCaption: line(300),
  photoCredit: line(120),
};

export const newsInput = z.object({
  id: z.uuid(),
  ...articleText,
  slug: line(80).pipe(
    z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        "Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ky-giao-uoc-thi-dua.",
      ),
  ),
  sourceUrl: line(500).pipe(
    z
      .string()
      .refine(
        (address) => address === "" || /^https?:\/\/\S+$/.test(address),
        "Nhập địa chỉ bắt đầu bằng https:// hoặc để trống.",
      ),
  ),
  contentIds: z.array(z.uuid()).max(20),
});
export type NewsInput = z.infer<typeof newsInput>;

export const startInput = z.object({
  title: line(200).pipe(z.string().min(1, "Nhập tiêu đề của tin.")),
});
export type StartInput = z.infer<typeof startInput>;

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021.").nullable();
const time = z
  .string()
  .trim()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "Nhập giờ theo dạng 08:30.");

/** A step of a text's life and what it needs; the same for announcement and news. */
export const step = {
  version: z.number().int(),
  event: z.enum(EVENTS),
  publishDay: day.default(null),
  publishTime: time.default("08:00"),
  /** The last moment it is to be read; none when null. */
  withdrawDay: day.default(null),
  withdrawTime: time.default("17:00"),
  reason: line(1_000).default(""),
};

/** A step whose own fields are filled in. */
export const stepIsWhole = (
  move: { event: string; reason: string; publishDay: string | null },
  context: z.core.$RefinementCtx,
): void => {
  if (move.event === "withdraw" && move.reason === "") {
    context.addIssue({
      code: "custom",
      path: ["reason"],
      message: "Nêu lý do gỡ bài; lý do được lưu trong nhật ký.",
    });
  }
  if ((move.event === "send_back" || move.event === "return_edit") && move.reason === "") {
    context.addIssue({
      code: "custom",
      path: ["reason"],
      message: "Nêu điều cần sửa để người trình biết.",
    });
  }
  if (move.event === "schedule" && move.publishDay === null) {
    context.addIssue({
      code: "custom",
      path: ["publishDay"],
      message: "Chọn ngày công bố.",
    });
  }
};

/** What the form of a step holds, whose text it is left aside. */
export const stepInput = z
  .object({
    ...step,
    /** Chosen at the first publication of an announcement; later ones keep it. */
    rulesetCode: z.string().max(20).default(""),
  })
  .superRefine(stepIsWhole);

export const moveNewsInput = z.object({ id: z.uuid(), ...step }).superRefine(stepIsWhole);
export type MoveNewsInput = z.infer<typeof moveNewsInput>;

export const correctionInput = z.object({
  articleId: z.uuid(),
  what: line(1_000).pipe(z.string().min(1, "Ghi rõ nội dung đã đính chính.")),
});
export type CorrectionInput = z.infer<typeof correctionInput>;

export const hideCorrectionInput = z.object({ id: z.uuid() });
export type HideCorrectionInput = z.infer<typeof hideCorrectionInput>;

export const restoreInput = z.object({
  articleId: z.uuid(),
  /** The article's version last seen. */
  version: z.number().int(),
  versionId: z.uuid(),
});
export type RestoreInput = z.infer<typeof restoreInput>;

export const settingInput = z.object({ secondApproval: z.boolean() });
export type SettingInput = z.infer<typeof settingInput>;

const storedText = z.object({
  kicker: z.string(),
  title: z.string(),
  lead: z.string(),
  body: z.unknown().transform(readRichText),
  photoId: z.string().nullable(),
  photoAlt: z.string(),
  photoCaption: z.string(),
  photoCredit: z.string(),
});

/** What the form of a piece of news sends beside its text. */
export const newsOwn = newsInput.pick({ slug: true, sourceUrl: true, contentIds: true });
export type NewsOwn = z.infer<typeof newsOwn>;

/** A kept version's text as the fields it was saved from. */
export const readWritten = (stored: unknown) => storedText.parse(stored);
