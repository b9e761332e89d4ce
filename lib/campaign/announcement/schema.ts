import { z } from "zod";
import { articleText, line, step, stepIsWhole } from "@/lib/campaign/article/schema";

/** Empty fields are welcome while the announcement is a sketch; what the public reads is checked to be whole. */
export const announcementInput = z.object({
  year: z.number().int(),
  ...articleText,
  number: line(60),
  signedOn: z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021.").nullable(),
});
export type AnnouncementInput = z.infer<typeof announcementInput>;

/** What its form sends beside the text. */
export const announcementOwn = announcementInput.pick({ number: true, signedOn: true });
export type AnnouncementOwn = z.infer<typeof announcementOwn>;

export const moveInput = z
  .object({
    year: z.number().int(),
    ...step,
    /** Chosen at the first publication; later ones keep it. */
    rulesetCode: z.string().max(20).default(""),
  })
  .superRefine(stepIsWhole);
export type MoveInput = z.infer<typeof moveInput>;

export const testMailInput = z.object({ year: z.number().int() });
export type TestMailInput = z.infer<typeof testMailInput>;

export const openingInput = z.object({ articleId: z.uuid() });
export type OpeningInput = z.infer<typeof openingInput>;

/** Which of the addressed units a list shows. */
export const VIEWS = ["all", "unopened", "opened", "nobody"] as const;
export type View = (typeof VIEWS)[number];
