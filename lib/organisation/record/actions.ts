"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { absent, discipline, endRecord, openCase, rate, recognise, removeRecord } from "./commands";
import {
  absenceInput,
  caseInput,
  disciplineInput,
  endRecordInput,
  ratingInput,
  recognitionInput,
  removeRecordInput,
} from "./schema";

type Command<Input> = (viewer: Viewer, input: Input, now: Date) => Promise<Result<null, Failure>>;

const shown =
  <Input>(command: Command<Input>): Command<Input> =>
  async (viewer, input, now) => {
    const result = await command(viewer, input, now);
    if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
    return result;
  };

export const rateAction = action(ratingInput, shown(rate));
export const disciplineAction = action(disciplineInput, shown(discipline));
export const absenceAction = action(absenceInput, shown(absent));
export const openCaseAction = action(caseInput, shown(openCase));
export const recogniseAction = action(recognitionInput, shown(recognise));
export const endRecordAction = action(endRecordInput, shown(endRecord));
export const removeRecordAction = action(removeRecordInput, shown(removeRecord));
