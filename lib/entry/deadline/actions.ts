"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/platform/action/action";
import { openFeed, revokeFeed } from "./commands/feed";
import { nothing } from "./schema";

export const openFeedAction = formAction(nothing, openFeed);

export const revokeFeedAction = formAction(nothing, async (viewer, input, now) => {
  const result = await revokeFeed(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/lich");
  return result;
});
