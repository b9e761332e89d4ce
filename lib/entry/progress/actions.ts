"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action, formAction } from "@/lib/platform/action/action";
import { uploadedFile } from "@/lib/platform/file/schema";
import { type Reply, withTyped } from "@/lib/platform/shared/reply";
import { moveReport } from "./commands/move";
import { layDownPeriods, movePeriod } from "./commands/periods";
import { attachEvidence, saveReport } from "./commands/write";
import {
  evidenceInput,
  figuresOf,
  moveInput,
  periodInput,
  periodsInput,
  reportInput,
} from "./schema";

const refreshed = <T extends { ok: boolean }>(result: T): T => {
  if (result.ok) revalidatePath("/lam-viec", "layout");
  return result;
};

const save = action(reportInput, async (viewer, input, now) =>
  refreshed(await saveReport(viewer, input, now)),
);

/** A plain form: its figures are gathered by their target. */
export const saveReportAction = async (
  _: Reply<{ id: string }> | null,
  form: FormData,
): Promise<Reply<{ id: string }>> => {
  const word = (name: string) => String(form.get(name) ?? "");
  const reply = await save({
    periodId: word("periodId"),
    unitId: word("unitId"),
    version: word("version"),
    results: word("results"),
    difficulties: word("difficulties"),
    example: word("example"),
    plan: word("plan"),
    figures: figuresOf(form),
  });
  return withTyped(reply, form);
};

export const moveReportAction = formAction(moveInput, async (viewer, input, now) =>
  refreshed(await moveReport(viewer, input, now)),
);

export const attachEvidenceAction = formAction(
  evidenceInput.extend({ file: z.instanceof(File).pipe(uploadedFile) }),
  async (viewer, { file, ...input }, now) =>
    refreshed(await attachEvidence(viewer, input, file, now)),
);

export const layDownPeriodsAction = formAction(periodsInput, async (viewer, input, now) =>
  refreshed(await layDownPeriods(viewer, input, now)),
);

export const movePeriodAction = formAction(periodInput, async (viewer, input, now) =>
  refreshed(await movePeriod(viewer, input, now)),
);
