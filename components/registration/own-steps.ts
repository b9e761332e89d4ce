import { openEvents } from "@/lib/entry/registration/policy";
import type { RegistrationFile } from "@/lib/entry/registration/queries";
import { mayStillRecall } from "@/lib/entry/registration/rules";
import type { Event } from "@/lib/entry/registration/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** The steps to offer: what the bloc has opened or decided on is not taken back any more. */
export const ownSteps = (viewer: Viewer, file: RegistrationFile): Event[] =>
  openEvents(viewer, file).filter(
    (event) =>
      event !== "recall_from_bloc" ||
      mayStillRecall({ ...file, lastEvent: file.events.at(-1)?.kind ?? null }),
  );
