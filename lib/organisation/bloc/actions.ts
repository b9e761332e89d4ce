"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { endMembership, joinBloc } from "./commands/members";
import { appoint, endOffice } from "./commands/offices";
import { confirmRow, removeRow } from "./commands/rows";
import { appointInput, confirmInput, endInput, joinInput, removeInput } from "./schema";

const registerAction = actionsUnder("/quan-tri");

export const joinBlocAction = registerAction(joinInput, joinBloc);
export const appointAction = registerAction(appointInput, appoint);
export const endMembershipAction = registerAction(endInput, endMembership);
export const endOfficeAction = registerAction(endInput, endOffice);
export const confirmRowAction = registerAction(confirmInput, confirmRow);
export const removeRowAction = registerAction(removeInput, removeRow);
