import { z } from "zod";
import { whole } from "@/lib/platform/shared/decimal";
import { ATTENDANCES, CHOICES, DENOMINATORS } from "./rules";
import { EVENTS, needsReason } from "./workflow";

export const line = (most: number) =>
  z.string().trim().max(most, `Rút gọn còn tối đa ${most} ký tự.`);

export const part = whole(1, 1_000, "Nhập số nguyên từ 1 đến 1.000.");

/** What every vote is set up with; `id` is null for a new one. */
export const draftFields = {
  id: z.uuid().nullable(),
  version: z.number().int(),
  title: line(200).min(1, "Nhập tên phiên bỏ phiếu."),
  purpose: line(1_000).min(1, "Nhập nội dung xin ý kiến."),
  place: line(200),
  chair: line(200),
  secretary: line(200),
  tellers: line(500),
  quorumPart: part,
  quorumWhole: part,
  passPart: part,
  passWhole: part,
  denominator: z.enum(DENOMINATORS),
  recusedCounted: z.boolean(),
  writtenVotes: z.boolean(),
};

const draftShape = z.object(draftFields);
/** What the form of any vote holds. */
export type DraftValues = z.input<typeof draftShape>;

type Fractions = {
  quorumPart: number;
  quorumWhole: number;
  passPart: number;
  passWhole: number;
};

/** A part is not larger than its whole. */
export function fractionsFit(
  input: Fractions,
  context: { addIssue(issue: { code: "custom"; path: PropertyKey[]; message: string }): void },
): void {
  for (const [low, high] of [
    ["quorumPart", "quorumWhole"],
    ["passPart", "passWhole"],
  ] as const) {
    if (input[low] > input[high])
      context.addIssue({
        code: "custom",
        path: [low],
        message: "Tử số không được lớn hơn mẫu số.",
      });
  }
}

/** A vote of a bloc as its leader sets it up. */
export const sessionInput = z
  .object({
    ...draftFields,
    blocCode: z.string().min(1).max(40),
    seats: whole(1, 100, "Nhập số nguyên từ 1 đến 100, hoặc để trống.").nullable(),
    breaksTies: z.boolean(),
    candidateIds: z.array(z.uuid()).min(1, "Chọn ít nhất một đơn vị đưa vào phiếu.").max(100),
  })
  .superRefine(fractionsFit);
export type SessionForm = z.input<typeof sessionInput>;
export type SessionInput = z.output<typeof sessionInput>;

export const moveInput = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    event: z.enum(EVENTS),
    reason: line(1_000),
  })
  .refine(({ event, reason }) => !needsReason(event) || reason !== "", {
    path: ["reason"],
    message: "Nhập lý do; lý do được ghi vào biên bản.",
  });
export type MoveInput = z.output<typeof moveInput>;

/** Null marks everybody who is still expected as present. */
export const attendanceInput = z.object({
  sessionId: z.uuid(),
  voterId: z.uuid().nullable(),
  attendance: z.enum(ATTENDANCES),
});
export type AttendanceInput = z.output<typeof attendanceInput>;

export const recusalInput = z.object({
  sessionId: z.uuid(),
  voterId: z.uuid("Chọn thành viên."),
  lineId: z.uuid("Chọn dòng trên phiếu."),
  reason: line(300).min(1, "Nhập lý do không tham gia biểu quyết."),
});
export type RecusalInput = z.output<typeof recusalInput>;

export const recusalRef = z.object({
  sessionId: z.uuid(),
  voterId: z.uuid(),
  lineId: z.uuid(),
});
export type RecusalRef = z.output<typeof recusalRef>;

/** A paper: a choice for each of its lines. */
export const paperInput = z.object({
  voterId: z.uuid(),
  choices: z.record(z.uuid(), z.enum(CHOICES, { error: "Chọn một ý kiến cho dòng này." })),
});
export type PaperInput = z.output<typeof paperInput>;
