"use server";

import { actionsUnder } from "@/lib/platform/action/action";
import { delegate, revokeDelegation } from "./commands";
import { delegateInput, revokeInput } from "./schema";

const shown = actionsUnder("/lam-viec/uy-quyen");

export const delegateAction = shown(delegateInput, delegate);
export const revokeDelegationAction = shown(revokeInput, revokeDelegation);
