"use server";

import { actionsUnder, formActionsUnder } from "@/lib/platform/action/action";
import { saveContents, saveMovements, showParticipation } from "./commands/edit";
import { contentsInput, movementsInput, participationInput } from "./schema";

const shown = actionsUnder("/lam-viec/bien-tap");
const sent = formActionsUnder("/lam-viec/bien-tap");

export const saveContentsAction = shown(contentsInput, saveContents);
export const saveMovementsAction = shown(movementsInput, saveMovements);
export const showParticipationAction = sent(participationInput, showParticipation);
