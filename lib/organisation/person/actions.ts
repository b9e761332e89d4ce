"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { addPerson, editPerson, movePerson, seekCandidates } from "./commands/roster";
import { addPersonInput, candidatesInput, editPersonInput, movePersonInput } from "./schema";

export const seekCandidatesAction = action(candidatesInput, seekCandidates);

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
