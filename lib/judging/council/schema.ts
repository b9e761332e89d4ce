import { z } from "zod";
import { draftFields, fractionsFit, line, part } from "@/lib/judging/ballot/schema";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";
import { KINDS, MOST_LINES, ROLES } from "./rules";

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2021.");

/** A council as its deciding document set it up. `unitId` is empty for the Ministry's. */
export const councilInput = z.object({
  id: z.uuid().nullable(),
  version: z.number().int(),
  kind: z.enum(KINDS, "Chọn loại hội đồng."),
  unitId: z.union([z.literal("").transform(() => null), z.uuid()]),
  name: line(200).min(1, "Nhập tên hội đồng."),
  documentNumber: line(60),
  documentOn: day.nullable(),
  confidence: z.enum(CONFIDENCES, "Chọn mức độ xác nhận."),
});
export type CouncilForm = z.input<typeof councilInput>;
export type CouncilInput = z.output<typeof councilInput>;

/** A member for a period. The unit is that of the account's grants where none is chosen. */
export const memberInput = z
  .object({
    councilId: z.uuid(),
    accountId: z.uuid("Tìm rồi chọn tài khoản của thành viên."),
    role: z.enum(ROLES, "Chọn chức danh trong Hội đồng."),
    unitId: z.union([z.literal("").transform(() => null), z.uuid()]),
    staffNumber: line(40),
    jobTitle: line(200),
    votes: z.boolean(),
    startsOn: day,
    endsOn: day.nullable(),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    error: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  });
export type MemberInput = z.output<typeof memberInput>;

export const memberEnd = z.object({ councilId: z.uuid(), id: z.uuid(), endsOn: day });
export type MemberEnd = z.output<typeof memberEnd>;

export const memberRef = z.object({ councilId: z.uuid(), id: z.uuid() });
export type MemberRef = z.output<typeof memberRef>;

/** A session of a council: its facts and rules, and the share of a title where it has its own. */
export const councilSessionInput = z
  .object({
    ...draftFields,
    councilId: z.uuid(),
    meetsOn: day.nullable(),
    /** By what it is for; without figures a title has the share of the session, or what the law asks. */
    shares: z
      .array(
        z
          .object({
            honour: z.string().max(200),
            passPart: part.nullable(),
            passWhole: part.nullable(),
          })
          .refine(
            ({ passPart, passWhole }) =>
              (passPart === null) === (passWhole === null) && (passPart ?? 0) <= (passWhole ?? 0),
            {
              path: ["passPart"],
              error: "Nhập cả tử số và mẫu số, tử số không lớn hơn mẫu số; hoặc để trống cả hai.",
            },
          ),
      )
      .max(MOST_LINES),
  })
  .superRefine(fractionsFit);
export type CouncilSessionForm = z.input<typeof councilSessionInput>;
export type CouncilSessionInput = z.output<typeof councilSessionInput>;

/** Accepted lines, or initiatives, that are put on the paper together. */
export const agendaInput = z.object({
  sessionId: z.uuid(),
  ids: z.array(z.uuid()).min(1, "Đánh dấu ít nhất một dòng để đưa vào phiếu.").max(MOST_LINES),
});
export type AgendaInput = z.output<typeof agendaInput>;

export const agendaRef = z.object({ sessionId: z.uuid(), lineId: z.uuid() });
export type AgendaRef = z.output<typeof agendaRef>;

export const sessionRef = z.object({ sessionId: z.uuid() });
export type SessionRef = z.output<typeof sessionRef>;

/** The decision that recognises what the initiative council passed; empty while there is none. */
export const recogniseInput = z.object({
  sessionId: z.uuid(),
  number: line(60),
  decidedOn: day.nullable(),
});
export type RecogniseInput = z.output<typeof recogniseInput>;
