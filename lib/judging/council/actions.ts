"use server";

import { actionsUnder } from "@/lib/platform/action/action";
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
const shown = actionsUnder("/lam-viec");

export const saveCouncilAction = shown(councilInput, saveCouncil);
export const addMemberAction = shown(memberInput, addMember);
export const endMemberAction = shown(memberEnd, endMember);
export const removeMemberAction = shown(memberRef, removeMember);
export const saveCouncilSessionAction = shown(councilSessionInput, saveCouncilSession);
export const addToAgendaAction = shown(agendaInput, addToAgenda);
export const removeFromAgendaAction = shown(agendaRef, removeFromAgenda);
export const repeatSessionAction = shown(sessionRef, repeatSession);
export const recogniseInitiativesAction = shown(recogniseInput, recogniseInitiatives);
