"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/platform/action/action";
import { realNow } from "@/lib/platform/clock/now";
import {
  createAccount,
  endAccountSessions,
  grantRole,
  renewPassword,
  setAccountDisabled,
} from "./commands/accounts";
import { changePassword, endOtherSessions, endSession } from "./commands/own-account";
import { withdrawGrant } from "./commands/withdraw-grant";
import {
  accountInput,
  accountRef,
  disabledInput,
  grantInput,
  nothing,
  passwordInput,
  sessionRef,
  withdrawInput,
} from "./schema";

const OWN = "/lam-viec/tai-khoan";
const LIST = "/quan-tri/tai-khoan";

// Roles follow the portal's calendar; passwords and sessions keep the real clock, as signing in does.

export const createAccountAction = action(accountInput, async (viewer, input, now) => {
  const result = await createAccount(viewer, input, now);
  if (result.ok) revalidatePath(LIST);
  return result;
});

export const grantRoleAction = action(grantInput, async (viewer, input, now) => {
  const result = await grantRole(viewer, input, now);
  if (result.ok) revalidatePath(LIST, "layout");
  return result;
});

export const withdrawGrantAction = action(withdrawInput, async (viewer, input, now) => {
  const result = await withdrawGrant(viewer, input, now);
  if (result.ok) revalidatePath(LIST, "layout");
  return result;
});

export const setAccountDisabledAction = action(disabledInput, async (viewer, input, now) => {
  const result = await setAccountDisabled(viewer, input, now);
  if (result.ok) revalidatePath(LIST, "layout");
  return result;
});

export const renewPasswordAction = action(accountRef, async (viewer, input) => {
  const result = await renewPassword(viewer, input, realNow());
  if (result.ok) revalidatePath(LIST, "layout");
  return result;
});

export const endAccountSessionsAction = action(accountRef, async (viewer, input) => {
  const result = await endAccountSessions(viewer, input, realNow());
  if (result.ok) revalidatePath(LIST, "layout");
  return result;
});

export const endSessionAction = action(sessionRef, async (viewer, input) => {
  const result = await endSession(viewer, input, realNow());
  if (result.ok) revalidatePath(OWN);
  return result;
});

export const endOtherSessionsAction = action(nothing, async (viewer, input) => {
  const result = await endOtherSessions(viewer, input, realNow());
  if (result.ok) revalidatePath(OWN);
  return result;
});

export const changePasswordAction = action(passwordInput, async (viewer, input) => {
  const result = await changePassword(viewer, input, realNow());
  if (result.ok) revalidatePath(OWN);
  return result;
});
