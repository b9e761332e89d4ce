"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/platform/action/action";
import { handOver, receive } from "./commands";
import { handOverInput, receiveInput } from "./schema";

const refreshed = <T extends { ok: boolean }>(result: T): T => {
  if (result.ok) revalidatePath("/lam-viec/khoi-cum", "layout");
  return result;
};

export const handOverAction = formAction(handOverInput, async (viewer, input, now) =>
  refreshed(await handOver(viewer, input, now)),
);
export const receiveAction = formAction(receiveInput, async (viewer, input, now) =>
  refreshed(await receive(viewer, input, now)),
);
