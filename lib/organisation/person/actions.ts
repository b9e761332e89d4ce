"use server";

import { revalidatePath } from "next/cache";
import { action, formAction } from "@/lib/platform/action/action";
import { enrolRoster, readRosterFile, undoRoster } from "./commands/import";
import { addPerson, editPerson, movePerson, seekCandidates } from "./commands/roster";
import {
  addPersonInput,
  candidatesInput,
  editPersonInput,
  enrolInput,
  movePersonInput,
  rosterBatchRef,
  rosterFileInput,
} from "./schema";

export const seekCandidatesAction = action(candidatesInput, seekCandidates);

export const readRosterFileAction = action(rosterFileInput, readRosterFile);

export const enrolRosterAction = action(enrolInput, async (viewer, input, now) => {
  const result = await enrolRoster(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});

export const undoRosterAction = formAction(rosterBatchRef, async (viewer, input, now) => {
  const result = await undoRoster(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});

export const addPersonAction = action(addPersonInput, async (viewer, input, now) => {
  const result = await addPerson(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});

export const editPersonAction = action(editPersonInput, async (viewer, input, now) => {
  const result = await editPerson(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});

export const movePersonAction = action(movePersonInput, async (viewer, input, now) => {
  const result = await movePerson(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/nhan-su", "layout");
  return result;
});
