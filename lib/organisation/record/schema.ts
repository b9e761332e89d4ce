import { z } from "zod";

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/12/2020.");
const year = z
  .number({ error: "Nhập năm gồm bốn chữ số." })
  .int("Nhập năm gồm bốn chữ số.")
  .min(1975, "Kiểm tra lại năm.")
  .max(2100, "Kiểm tra lại năm.");
/** Every fact names the paper it stands in. */
const source = z
  .string()
  .overwrite(tidy)
  .min(3, "Nêu văn bản làm căn cứ, ví dụ: Quyết định số 15/QĐ-TNN.")
  .max(200, "Rút gọn còn tối đa 200 ký tự.");

export const RATINGS = ["excellent", "good", "completed", "not_completed"] as const;
export const DISCIPLINES = ["reprimand", "warning", "demotion", "dismissal", "expulsion"] as const;
export const ABSENCES = ["maternity", "brave_act", "training", "other"] as const;
export const CASES = ["discipline", "inspection", "investigation", "complaint"] as const;
export const RECOGNITIONS = ["initiative", "topic"] as const;
export const SCOPES = ["grassroots", "ministry", "nationwide"] as const;

/** About a person, or about a unit as a collective, as a form or a row says it. */
export const about = { personId: z.uuid().nullable(), unitId: z.uuid().nullable() };
type Said = { readonly personId: string | null; readonly unitId: string | null };
/** The same once it is known which. */
export type About =
  | { readonly personId: string; readonly unitId: string | null }
  | { readonly personId: null; readonly unitId: string };

/** Which of the two it is about; null where it is both or neither. */
export function aboutOf({ personId, unitId }: Said): About | null {
  if (personId === null) return unitId === null ? null : { personId, unitId };
  return unitId === null ? { personId, unitId } : null;
}

/** The id of the one that it is about. */
export const idOf = (one: About): string => (one.personId === null ? one.unitId : one.personId);

/** Refuses what is about both or neither. */
export function aboutOne<T extends Said>(input: T, context: z.RefinementCtx): T & About {
  const one = aboutOf(input);
  if (one) return { ...input, ...one };
  context.addIssue({ code: "custom", message: "Chọn một cá nhân hoặc một tập thể." });
  return z.NEVER;
}

export const ratingInput = z
  .object({
    ...about,
    year,
    rating: z.enum(RATINGS, "Chọn mức xếp loại."),
    decidedOn: day.nullable(),
    source,
  })
  .transform(aboutOne);
export type RatingInput = z.infer<typeof ratingInput>;

export const disciplineInput = z
  .object({
    personId: z.uuid(),
    kind: z.enum(DISCIPLINES, "Chọn hình thức kỷ luật."),
    decidedOn: day,
    erasedOn: day.nullable(),
    source,
  })
  .refine(({ decidedOn, erasedOn }) => erasedOn === null || erasedOn >= decidedOn, {
    path: ["erasedOn"],
    error: "Ngày hết hiệu lực phải từ ngày quyết định trở đi.",
  });
export type DisciplineInput = z.infer<typeof disciplineInput>;

export const absenceInput = z
  .object({
    personId: z.uuid(),
    kind: z.enum(ABSENCES, "Chọn loại nghỉ."),
    startsOn: day,
    endsOn: day,
    goodResult: z
      .union([z.enum(["yes", "no"]), z.literal("")], "Chọn một mục.")
      .transform((value) => (value === "" ? null : value === "yes")),
    source,
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ["endsOn"],
    error: "Ngày cuối phải từ ngày đầu trở đi.",
  });
export type AbsenceInput = z.infer<typeof absenceInput>;

export const caseInput = z
  .object({
    ...about,
    kind: z.enum(CASES, "Chọn loại vụ việc."),
    openedOn: day,
    closedOn: day.nullable(),
    source,
  })
  .refine(({ openedOn, closedOn }) => closedOn === null || closedOn >= openedOn, {
    path: ["closedOn"],
    error: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  })
  .transform(aboutOne);
export type CaseInput = z.infer<typeof caseInput>;

export const recognitionInput = z.object({
  personId: z.uuid(),
  year,
  kind: z.enum(RECOGNITIONS, "Chọn sáng kiến hoặc đề tài."),
  scope: z.enum(SCOPES, "Chọn phạm vi được công nhận."),
  title: z.string().overwrite(tidy).min(1, "Nhập tên.").max(300, "Rút gọn còn tối đa 300 ký tự."),
  decidedOn: day.nullable(),
  source,
});
export type RecognitionInput = z.infer<typeof recognitionInput>;

const KINDS = ["rating", "discipline", "absence", "case", "recognition"] as const;
export type Kind = (typeof KINDS)[number];

/** Ends what was still open on a day: a discipline erased, a case concluded. */
export const endRecordInput = z.object({
  kind: z.enum(["discipline", "case"]),
  id: z.uuid(),
  on: day,
});
export type EndRecordInput = z.infer<typeof endRecordInput>;

/** Takes away what was entered by mistake. */
export const removeRecordInput = z.object({ kind: z.enum(KINDS), id: z.uuid() });
export type RemoveRecordInput = z.infer<typeof removeRecordInput>;
