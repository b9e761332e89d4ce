"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { tuneFigure } from "./commands";
import { tuneInput } from "./schema";

const shown = actionsUnder("/quan-tri/bo-quy-tac");

export const tuneFigureAction = shown(tuneInput, tuneFigure);
