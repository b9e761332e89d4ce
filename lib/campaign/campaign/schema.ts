import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";

const text = (limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`);

/** The version last seen of what a form edits. */
const edition = { year: z.number().int(), version: z.number().int() };

export const contentsInput = z.object({
  ...edition,
  theme: text(300).min(1, "Nhập chủ đề của phong trào."),
  occasion: text(1_000),
  launchedBy: text(200).min(1, "Nhập chức vụ, họ tên người phát động."),
  contents: z.array(
    z.object({ code: z.string().min(1).max(20), title: text(200), body: text(5_000) }),
  ),
});
export type ContentsInput = z.infer<typeof contentsInput>;

/** How much of the participation by bloc the public reads, as the database spells it. */
export const PARTICIPATION_SHOWN = ["off", "registration", "pledges"] as const;
export type ParticipationShown = (typeof PARTICIPATION_SHOWN)[number];

export const participationInput = z.object({
  year: z.coerce.number().int(),
  version: z.coerce.number().int(),
  shown: z.enum(PARTICIPATION_SHOWN, "Chọn một mức công khai."),
});
export type ParticipationInput = z.infer<typeof participationInput>;

export const movementsInput = z.object({
  ...edition,
  movements: z.array(
    z.object({
      position: z.number().int(),
      decision: text(500),
      confidence: z.enum(CONFIDENCES),
      note: text(500),
    }),
  ),
});
export type MovementsInput = z.infer<typeof movementsInput>;
