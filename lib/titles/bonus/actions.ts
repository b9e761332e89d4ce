"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { enterSalary } from "./commands";
import { salaryInput } from "./schema";

const shown = actionsUnder("/quan-tri/bo-quy-tac");

export const enterSalaryAction = shown(salaryInput, enterSalary);
