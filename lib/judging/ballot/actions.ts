"use server";

import { action, actionsUnder } from "@/lib/platform/action/action";
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
const voting = actionsUnder("/lam-viec");

export const saveSessionAction = voting(sessionInput, saveSession);
export const addRecusalAction = voting(recusalInput, addRecusal);
export const removeRecusalAction = voting(recusalRef, removeRecusal);
export const markAttendanceAction = voting(attendanceInput, markAttendance);
export const moveSessionAction = voting(moveInput, moveSession);
export const enterWrittenPaperAction = voting(paperInput, enterWrittenPaper);
// The receipt is shown on the page that cast the paper, which must therefore stay as it is.
export const castPaperAction = action(paperInput, castPaper);
