import { z } from "zod";
import { milestonesInput } from "@/lib/campaign/calendar/schema";
import { contentsInput, movementsInput } from "@/lib/campaign/campaign/schema";

const ofForm = { year: true, version: true } as const;

/** What may wait for a second person beside a text, with what its form sent. */
export const proposedPart = z.discriminatedUnion("part", [
  z.object({ part: z.literal("contents"), input: contentsInput.omit(ofForm) }),
  z.object({ part: z.literal("movements"), input: movementsInput.omit(ofForm) }),
  z.object({ part: z.literal("milestones"), input: milestonesInput.pick({ milestones: true }) }),
  z.object({ part: z.literal("correction"), input: z.object({ what: z.string() }) }),
  z.object({
    part: z.literal("hidden_correction"),
    input: z.object({ id: z.uuid(), what: z.string() }),
  }),
]);
export type ProposedPart = z.infer<typeof proposedPart>;
export type Part = ProposedPart["part"];
export const PARTS = [
  "contents",
  "movements",
  "milestones",
  "correction",
  "hidden_correction",
] as const satisfies readonly Part[];

/** A second person's word on what waits, under the version that they read. */
export const settleInput = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    approves: z.boolean(),
    reason: z
      .string()
      .trim()
      .normalize("NFC")
      .max(1_000, "Rút gọn còn tối đa 1.000 ký tự.")
      .transform((text) => text.replaceAll("\0", "")),
  })
  .refine(({ approves, reason }) => approves || reason !== "", {
    path: ["reason"],
    error: "Nêu điều cần sửa để người trình biết.",
  });
export type SettleInput = z.infer<typeof settleInput>;
