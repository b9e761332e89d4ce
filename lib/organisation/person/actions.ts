"use server";

import { action, actionsUnder, formActionsUnder } from "@/lib/platform/action/action";
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

const shown = actionsUnder("/lam-viec/nhan-su");
const sent = formActionsUnder("/lam-viec/nhan-su");

export const seekCandidatesAction = action(candidatesInput, seekCandidates);

export const readRosterFileAction = action(rosterFileInput, readRosterFile);

export const enrolRosterAction = shown(enrolInput, enrolRoster);

export const undoRosterAction = sent(rosterBatchRef, undoRoster);

export const addPersonAction = shown(addPersonInput, addPerson);

export const editPersonAction = shown(editPersonInput, editPerson);

export const movePersonAction = shown(movePersonInput, movePerson);
