import { z } from "zod";
import { typedDay, typedFigure, typedText } from "@/lib/platform/shared/typed";
import { EVENTS, needsComment } from "./workflow";

const link = typedText(400).refine(
  (value) => value === "" || /^https?:\/\/\S+$/.test(value),
  "Nhập đường dẫn đầy đủ, bắt đầu bằng https://",
);

/** What the form of a report sends, its figures by the id of their target, as their fields are named. */
export const reportInput = z.object({
  periodId: z.uuid(),
  unitId: z.uuid(),
  /** 0 for a report not yet begun. */
  version: z.coerce.number().int(),
  results: typedText(6_000),
  difficulties: typedText(4_000),
  example: typedText(4_000),
  plan: typedText(4_000),
  figures: z
    .record(
      z.uuid(),
      z.object({ value: typedFigure, difficulty: typedText(1_000), evidenceLink: link }),
    )
    .transform((byTarget) =>
      Object.entries(byTarget).map(([lineId, figure]) => ({ lineId, ...figure })),
    ),
});
export type ReportInput = z.infer<typeof reportInput>;

const FIELDS = ["value", "difficulty", "evidenceLink"] as const;

/** A plain form's entries, "figures.<target>.value" among them, as `reportInput` wants them. */
export function figuresOf(form: FormData) {
  const ids = new Set(
    [...form.keys()].flatMap((key) => /^figures\.([0-9a-f-]{36})\.value$/.exec(key)?.[1] ?? []),
  );
  const typed = (lineId: string) =>
    Object.fromEntries(
      FIELDS.map((field) => [field, String(form.get(`figures.${lineId}.${field}`) ?? "")]),
    ) as Record<(typeof FIELDS)[number], string>;
  return Object.fromEntries([...ids].map((lineId) => [lineId, typed(lineId)]));
}

export const evidenceInput = z.object({ reportId: z.uuid(), lineId: z.uuid() });
export type EvidenceInput = z.infer<typeof evidenceInput>;

export const moveInput = z
  .object({
    reportId: z.uuid(),
    version: z.coerce.number().int(),
    event: z.enum(EVENTS),
    comment: typedText(2_000).default(""),
  })
  .refine(({ event, comment }) => !needsComment(event) || comment !== "", {
    path: ["comment"],
    error: "Nêu rõ lý do để đơn vị biết cần làm gì.",
  });
export type MoveInput = z.infer<typeof moveInput>;

export const periodsInput = z.object({ year: z.coerce.number().int() });
export type PeriodsInput = z.infer<typeof periodsInput>;

const day = typedDay.pipe(z.string("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2021."));

export const periodInput = z
  .object({ periodId: z.uuid(), version: z.coerce.number().int(), opensOn: day, dueOn: day })
  .refine(({ opensOn, dueOn }) => opensOn <= dueOn, {
    path: ["dueOn"],
    error: "Hạn gửi không thể trước ngày mở.",
  });
export type PeriodInput = z.infer<typeof periodInput>;
