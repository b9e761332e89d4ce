import type { Notes } from "@/lib/judging/note/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import type { NoteView } from "./note-list";

/** A note in the words its reader sees; `accountId` is the reader's. */
export const noteView = (note: Notes["notes"][number], accountId: string): NoteView => ({
  id: note.id,
  path: note.path,
  body: note.body,
  by: `${note.author.name}, ${formatDayTime(note.createdAt)}`,
  own: note.authorId === accountId,
});
