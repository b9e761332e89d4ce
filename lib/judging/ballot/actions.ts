"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { action } from "@/lib/platform/action/action";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { castPaper, enterWrittenPaper } from "./commands/cast";
import { markAttendance, moveSession } from "./commands/move";
import { addRecusal, removeRecusal } from "./commands/recuse";
import { saveSession } from "./commands/save";
import {
  attendanceInput,
  moveInput,
  paperInput,
  recusalInput,
  recusalRef,
  sessionInput,
} from "./schema";

/** The pages of the vote are read again once something was done. */
const voting = <I, O, T>(
  schema: z.ZodType<O, I>,
  run: (viewer: Viewer, input: O, now: Date) => Promise<Result<T, Failure>>,
) =>
  action(schema, async (viewer, input, now) => {
    const result = await run(viewer, input, now);
    if (result.ok) revalidatePath("/lam-viec", "layout");
    return result;
  });

export const saveSessionAction = voting(sessionInput, saveSession);
export const addRecusalAction = voting(recusalInput, addRecusal);
export const removeRecusalAction = voting(recusalRef, removeRecusal);
export const markAttendanceAction = voting(attendanceInput, markAttendance);
export const moveSessionAction = voting(moveInput, moveSession);
export const enterWrittenPaperAction = voting(paperInput, enterWrittenPaper);
// The receipt is shown on the page that cast the paper, which must therefore stay as it is.
export const castPaperAction = action(paperInput, castPaper);
