"use server";

import { actionsUnder } from "@/lib/platform/action/action";
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

const shown = actionsUnder("/lam-viec/nhan-su");

export const rateAction = shown(ratingInput, rate);
export const disciplineAction = shown(disciplineInput, discipline);
export const absenceAction = shown(absenceInput, absent);
export const openCaseAction = shown(caseInput, openCase);
export const recogniseAction = shown(recognitionInput, recognise);
export const endRecordAction = shown(endRecordInput, endRecord);
export const removeRecordAction = shown(removeRecordInput, removeRecord);
