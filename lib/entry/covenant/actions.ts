"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { formAction } from "@/lib/platform/action/action";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Reply } from "@/lib/platform/shared/reply";
import type { Result } from "@/lib/platform/shared/result";
import {
  giveConsent,
  proposeAmendment,
  setAmendmentRule,
  withdrawAmendment,
} from "./commands/amend";
import { beginCovenant, openSigning, saveWords, takeBack } from "./commands/prepare";
import { releaseMember, signCovenant } from "./commands/sign";
import {
  amendInput,
  amendmentRuleInput,
  beginInput,
  consentInput,
  openInput,
  releaseInput,
  signInput,
  takeBackInput,
  withdrawInput,
  wordsInput,
} from "./schema";

const roomAction = <I, O, T>(
  schema: z.ZodType<O, I>,
  command: (viewer: Viewer, input: O, now: Date) => Promise<Result<T, Failure>>,
): ((last: Reply<T> | null, form: FormData) => Promise<Reply<T>>) =>
  formAction(schema, async (viewer, input, now) => {
    const result = await command(viewer, input, now);
    if (result.ok) revalidatePath("/lam-viec", "layout");
    return result;
  });

export const beginCovenantAction = roomAction(beginInput, beginCovenant);
export const saveWordsAction = roomAction(wordsInput, saveWords);
export const openSigningAction = roomAction(openInput, openSigning);
export const takeBackAction = roomAction(takeBackInput, takeBack);
export const signCovenantAction = roomAction(signInput, signCovenant);
export const releaseMemberAction = roomAction(releaseInput, releaseMember);
export const proposeAmendmentAction = roomAction(amendInput, proposeAmendment);
export const giveConsentAction = roomAction(consentInput, giveConsent);
export const withdrawAmendmentAction = roomAction(withdrawInput, withdrawAmendment);
export const setAmendmentRuleAction = roomAction(amendmentRuleInput, setAmendmentRule);
