"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { enterSalary } from "./commands";
import { salaryInput } from "./schema";

export const enterSalaryAction = action(salaryInput, async (viewer, input, now) => {
  const result = await enterSalary(viewer, input, now);
  if (result.ok) revalidatePath("/quan-tri/bo-quy-tac", "layout");
  return result;
});
