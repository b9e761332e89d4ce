"use server";

import { action } from "@/lib/platform/action/action";
import { addNote, removeNote } from "./commands";
import { noteInput, noteRef } from "./schema";

// No path is revalidated: the screen refreshes itself, and nobody else's page shows a note.
export const addNoteAction = action(noteInput, addNote);
export const removeNoteAction = action(noteRef, removeNote);
