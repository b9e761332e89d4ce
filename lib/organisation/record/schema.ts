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

/** About a person, or about a unit as a collective. */
export const about = { personId: z.uuid().nullable(), unitId: z.uuid().nullable() };
export type About = { readonly personId: string | null; readonly unitId: string | null };
export const aboutOne = ({ personId, unitId }: About) => (personId === null) !== (unitId === null);

export const ratingInput = z
  .object({
    ...about,
    year,
    rating: z.enum(RATINGS, "Chọn mức xếp loại."),
    decidedOn: day.nullable(),
    source,
  })
  .refine(aboutOne);
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
  .refine(aboutOne)
  .refine(({ openedOn, closedOn }) => closedOn === null || closedOn >= openedOn, {
    path: ["closedOn"],
    error: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  });
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
