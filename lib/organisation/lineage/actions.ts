"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { rename, succeed } from "./commands";
import { renameInput, succeedInput } from "./schema";

const shown = actionsUnder("/quan-tri");

export const succeedAction = shown(succeedInput, succeed);

export const renameAction = shown(renameInput, rename);
