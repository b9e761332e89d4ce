"use server";

import { formActionsUnder } from "@/lib/platform/action/action";
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

/** The rooms of a bloc, and what awaits a person, are read again once something was done. */
const room = formActionsUnder("/lam-viec");

export const beginCovenantAction = room(beginInput, beginCovenant);
export const saveWordsAction = room(wordsInput, saveWords);
export const openSigningAction = room(openInput, openSigning);
export const takeBackAction = room(takeBackInput, takeBack);
export const signCovenantAction = room(signInput, signCovenant);
export const releaseMemberAction = room(releaseInput, releaseMember);
export const proposeAmendmentAction = room(amendInput, proposeAmendment);
export const giveConsentAction = room(consentInput, giveConsent);
export const withdrawAmendmentAction = room(withdrawInput, withdrawAmendment);
export const setAmendmentRuleAction = room(amendmentRuleInput, setAmendmentRule);
