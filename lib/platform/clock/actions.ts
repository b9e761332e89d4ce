"use server";

import { revalidatePath } from "next/cache";
import { refuse } from "@/lib/platform/shared/messages";
import type { Reply } from "@/lib/platform/shared/reply";
import { moveDemonstrationDate } from "./move";

/**
 * Moves the demonstration's date. It asks nobody to sign in: it exists only beside the embedded database, where whoever
 * tries the portal decides what day it is.
 */
export async function moveDemonstrationDateAction(
  _: Reply<string> | null,
  form: FormData,
): Promise<Reply<string>> {
  const result = await moveDemonstrationDate(String(form.get("day") ?? ""));
  if (!result.ok) return refuse(result.error);
  revalidatePath("/", "layout");
  return { ok: true, value: result.value };
}
