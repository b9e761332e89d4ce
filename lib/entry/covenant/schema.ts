import { z } from "zod";
import { CONFIDENCES } from "@/lib/platform/shared/confidence";
import { typedDay, typedFigure, typedText } from "@/lib/platform/shared/typed";

const version = z.coerce.number().int();
const reason = typedText(1_000).min(1, "Nêu rõ lý do để các đơn vị thành viên biết.");

export const beginInput = z.object({ blocId: z.uuid(), year: z.coerce.number().int() });
export type BeginInput = z.infer<typeof beginInput>;

/** The words of the paper: a preamble, and one common commitment on each line. */
export const wordsInput = z.object({
  covenantId: z.uuid(),
  version,
  preamble: typedText(4_000),
  commitments: typedText(10_000).transform((text) =>
    text
      .split("\n")
      .map((line) => line.replace(/^[\s\-–•+]*(?:\d+[.)]\s*)?/, "").trim())
      .filter((line) => line !== ""),
  ),
});
export type WordsInput = z.infer<typeof wordsInput>;

export const openInput = z.object({
  covenantId: z.uuid(),
  version,
  /** Ticked by a leader who opens although members have set no targets yet. */
  acceptMissing: z.literal("on").optional(),
});
export type OpenInput = z.infer<typeof openInput>;

export const takeBackInput = z.object({ covenantId: z.uuid(), version, reason });
export type TakeBackInput = z.infer<typeof takeBackInput>;

const password = z.string().min(1, "Nhập lại mật khẩu để ký.").max(400, "Mật khẩu chưa đúng.");

export const signInput = z.object({
  covenantId: z.uuid(),
  unitId: z.uuid(),
  /** Of the text that lay before the head. */
  sha256: z.string().length(64),
  password,
});
export type SignInput = z.infer<typeof signInput>;

export const releaseInput = z.object({ covenantId: z.uuid(), unitId: z.uuid(), reason });
export type ReleaseInput = z.infer<typeof releaseInput>;

export const amendInput = z.object({
  covenantId: z.uuid(),
  lineId: z.uuid("Chọn dòng cần sửa."),
  /** Empty strikes the line out and puts nothing in its place. */
  body: typedText(600),
  measure: typedText(60).optional(),
  target: typedFigure.optional(),
  dueOn: typedDay.optional(),
  reason,
});
export type AmendInput = z.infer<typeof amendInput>;

export const consentInput = z
  .object({
    amendmentId: z.uuid(),
    unitId: z.uuid(),
    agrees: z.enum(["yes", "no"], "Chọn đồng ý hoặc không đồng ý."),
    comment: typedText(1_000),
    password,
  })
  .refine(({ agrees, comment }) => agrees === "yes" || comment !== "", {
    path: ["comment"],
    error: "Nêu lý do không đồng ý để các đơn vị thành viên biết.",
  });
export type ConsentInput = z.infer<typeof consentInput>;

/** How many of the members must agree to a change of the sealed paper. */
export const AMENDMENT_RULES = ["all", "two_thirds", "majority"] as const;
export type AmendmentRule = (typeof AMENDMENT_RULES)[number];

export const amendmentRuleInput = z.object({
  campaignId: z.uuid(),
  seen: z.enum(AMENDMENT_RULES),
  rule: z.enum(AMENDMENT_RULES),
  confidence: z.enum(CONFIDENCES),
});
export type AmendmentRuleInput = z.infer<typeof amendmentRuleInput>;

export const withdrawInput = z.object({ amendmentId: z.uuid() });
export type WithdrawInput = z.infer<typeof withdrawInput>;

const target = z.object({
  id: z.string(),
  contentTitle: z.string(),
  indicator: z.string(),
  measure: z.string(),
  baseline: z.string().nullable(),
  target: z.string().nullable(),
  weight: z.number().nullable(),
  dueOn: z.string().nullable(),
  responsible: z.string().default(""),
});

/** The targets inside what a unit sent. */
export const sentTargets = z.object({ targets: z.array(target) });

/** The text as the database keeps it. */
export const covenantText = z.object({
  year: z.number(),
  theme: z.string(),
  blocCode: z.string(),
  blocName: z.string(),
  blocKind: z.enum(["khoi", "cum"]),
  leader: z.string().nullable(),
  deputy: z.string().nullable(),
  preamble: z.string(),
  commitments: z.array(z.object({ id: z.string(), body: z.string() })),
  members: z.array(
    z.object({
      unitId: z.string(),
      unitCode: z.string(),
      unitName: z.string(),
      targets: z.array(target),
    }),
  ),
});

/** What stands in place of a struck line. */
export const replacement = z.union([
  z.object({ kind: z.literal("commitment"), body: z.string() }),
  z.object({
    kind: z.literal("target"),
    indicator: z.string(),
    measure: z.string(),
    target: z.string().nullable(),
    dueOn: z.string().nullable(),
  }),
]);
