"use server";

import { revalidatePath } from "next/cache";
import { cookies, headers } from "next/headers";
import { action } from "@/lib/platform/action/action";
import { openIds, sealIds } from "@/lib/platform/auth/challenge";
import { isSecure } from "@/lib/platform/auth/cookies";
import { addressIn } from "@/lib/platform/auth/limiter";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { moderateFeedback, removeTemplate, saveTemplate } from "./commands/moderate";
import { sendFeedback } from "./commands/send";
import { type FeedbackReply, OWN_COOKIE, SENT_COOKIE } from "./rules";
import { moderateInput, removeTemplateInput, templateInput } from "./schema";

const KEPT_FOR = 60 * 24 * 60 * 60;
/** As many of the own as a browser remembers. */
const REMEMBERED = 20;

const word = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\0", "") : "";
};

/** Sends what a reader wrote; nobody signs in for it. The browser remembers which were its own, and nothing else. */
export async function sendFeedbackAction(_: FeedbackReply, form: FormData): Promise<FeedbackReply> {
  const sender = { address: addressIn((await headers()).get("x-forwarded-for")), at: realNow() };
  const { id, reply } = await sendFeedback(
    sender,
    {
      articleId: word(form, "articleId"),
      name: word(form, "name"),
      email: word(form, "email"),
      body: word(form, "body"),
    },
    {
      trap: word(form, "website"),
      challenge: word(form, "challenge"),
      answer: word(form, "answer").slice(0, 40),
    },
    await portalNow(),
  );
  if (id !== null) {
    const jar = await cookies();
    const own = openIds(jar.get(OWN_COOKIE)?.value);
    const options = { path: "/", maxAge: KEPT_FOR, sameSite: "lax", secure: isSecure() } as const;
    jar.set(OWN_COOKIE, sealIds([id, ...own].slice(0, REMEMBERED)), {
      ...options,
      httpOnly: true,
    });
    // Tells the page's script that there is something of one's own to ask for; says nothing more.
    jar.set(SENT_COOKIE, "1", options);
  }
  return reply;
}

export const moderateFeedbackAction = action(moderateInput, async (viewer, input, now) => {
  const result = await moderateFeedback(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap/phan-hoi", "layout");
  return result;
});
export const saveTemplateAction = action(templateInput, async (viewer, input, now) => {
  const result = await saveTemplate(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap/phan-hoi", "layout");
  return result;
});
export const removeTemplateAction = action(removeTemplateInput, async (viewer, input, now) => {
  const result = await removeTemplate(viewer, input, now);
  if (result.ok) revalidatePath("/lam-viec/bien-tap/phan-hoi", "layout");
  return result;
});
