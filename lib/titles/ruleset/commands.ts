import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayTune } from "./policy";
import { listAllotments } from "./queries";
import { figuresOf, readFigure } from "./rules/figures";
import { RULESETS } from "./rules/rulesets";
import type { TuneInput } from "./schema";

/**
 * Tunes a figure of a ruleset from a day on, with the reason. What was judged before keeps the figures of its day. Refuses
 * a figure that a text confirms, and a value that is none. Appended: nothing that stood before is rewritten.
 */
export async function tuneFigure(
  viewer: Viewer,
  input: TuneInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayTune(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const figures = [...figuresOf(RULESETS[input.ruleset]), ...(await listAllotments(tx))];
    const read = readFigure(figures, input.key, input.value);
    if (!read.ok) return err(invalid(read.field, read.message));
    const { id } = await tx.rulesetFigure.create({
      data: {
        rulesetCode: input.ruleset,
        key: input.key,
        value: read.value,
        validFrom: toDate(input.validFrom),
        reason: input.reason,
        actorId: viewer.accountId,
        at: now,
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "ruleset.tune",
      subjectId: id,
      detail: {
        ruleset: input.ruleset,
        key: input.key,
        value: read.value,
        validFrom: input.validFrom,
        reason: input.reason,
      },
      at: now,
    });
    return ok(null);
  });
}
