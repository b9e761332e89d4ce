import { z } from "zod";
import { needsComment } from "@/lib/entry/registration/workflow";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { BULK_EVENTS, MOST_FILES } from "./rules";

/** Before the id of a file: its own reason beside the common one. */
export const OWN_REASON = "reason-";

const LONGEST = 2_000;
const tooLong = `Rút gọn còn tối đa ${formatNumber(LONGEST)} ký tự.`;
const file = z.object({ id: z.uuid(), version: z.coerce.number().int() });

/** The files as a hidden field carries them: "id:version id:version". */
export const chosenFiles = z
  .string()
  .transform((text): { id: string; version: unknown }[] =>
    text
      .split(" ")
      .filter((one) => one !== "")
      .map((one) => {
        const [id = "", version] = one.split(":");
        return { id, version };
      }),
  )
  .pipe(z.array(file).min(1, "Chọn ít nhất một hồ sơ.").max(MOST_FILES));

export const filesField = (
  chosen: readonly { readonly id: string; readonly version: number }[],
): string => chosen.map(({ id, version }) => `${id}:${version}`).join(" ");

/** A step over several files as the plain form sends it; each file ends with the reason that is its own, or the common one. */
export const holdInput = z
  .looseObject({
    batchId: z.uuid(),
    event: z.enum(BULK_EVENTS),
    files: chosenFiles,
    comment: z.string().trim().max(LONGEST, tooLong).default(""),
  })
  .transform(({ batchId, event, files: chosen, comment, ...rest }) => ({
    batchId,
    event,
    files: chosen.map((one) => {
      const own = rest[`${OWN_REASON}${one.id}`];
      return { ...one, comment: (typeof own === "string" && own.trim()) || comment };
    }),
  }))
  .superRefine(({ event, files: chosen }, context) => {
    for (const { id, comment } of chosen)
      if (comment.length > LONGEST)
        context.addIssue({ code: "custom", path: [`${OWN_REASON}${id}`], message: tooLong });
    if (needsComment(event) && chosen.some(({ comment }) => comment === ""))
      context.addIssue({
        code: "custom",
        path: ["comment"],
        message: "Nêu lý do chung, hoặc lý do riêng cho từng hồ sơ, để đơn vị biết cần làm gì.",
      });
  });
export type HoldInput = z.infer<typeof holdInput>;

export const batchRef = z.object({ batchId: z.uuid() });
export type BatchRef = z.infer<typeof batchRef>;
