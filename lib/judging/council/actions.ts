"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { action } from "@/lib/platform/action/action";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { addMember, endMember, removeMember, saveCouncil } from "./commands/keep";
import { recogniseInitiatives } from "./commands/recognise";
import {
  addToAgenda,
  removeFromAgenda,
  repeatSession,
  saveCouncilSession,
} from "./commands/session";
import {
  agendaInput,
  agendaRef,
  councilInput,
  councilSessionInput,
  memberEnd,
  memberInput,
  memberRef,
  recogniseInput,
  sessionRef,
} from "./schema";

/** The pages of the council are read again once something was done. */
const shown = <I, O, T>(
  schema: z.ZodType<O, I>,
  run: (viewer: Viewer, input: O, now: Date) => Promise<Result<T, Failure>>,
) =>
  action(schema, async (viewer, input, now) => {
    const result = await run(viewer, input, now);
    if (result.ok) revalidatePath("/lam-viec", "layout");
    return result;
  });

export const saveCouncilAction = shown(councilInput, saveCouncil);
export const addMemberAction = shown(memberInput, addMember);
export const endMemberAction = shown(memberEnd, endMember);
export const removeMemberAction = shown(memberRef, removeMember);
export const saveCouncilSessionAction = shown(councilSessionInput, saveCouncilSession);
export const addToAgendaAction = shown(agendaInput, addToAgenda);
export const removeFromAgendaAction = shown(agendaRef, removeFromAgenda);
export const repeatSessionAction = shown(sessionRef, repeatSession);
export const recogniseInitiativesAction = shown(recogniseInput, recogniseInitiatives);
