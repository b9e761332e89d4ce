"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { action } from "@/lib/platform/action/action";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { endMembership, joinBloc } from "./commands/members";
import { appoint, endOffice } from "./commands/offices";
import { confirmRow, removeRow } from "./commands/rows";
import { appointInput, confirmInput, endInput, joinInput, removeInput } from "./schema";

const registerAction = <I, O>(
  schema: z.ZodType<O, I>,
  command: (viewer: Viewer, input: O, now: Date) => Promise<Result<null, Failure>>,
) =>
  action(schema, async (viewer, input, now) => {
    const result = await command(viewer, input, now);
    if (result.ok) revalidatePath("/quan-tri", "layout");
    return result;
  });

export const joinBlocAction = registerAction(joinInput, joinBloc);
export const appointAction = registerAction(appointInput, appoint);
export const endMembershipAction = registerAction(endInput, endMembership);
export const endOfficeAction = registerAction(endInput, endOffice);
export const confirmRowAction = registerAction(confirmInput, confirmRow);
export const removeRowAction = registerAction(removeInput, removeRow);
