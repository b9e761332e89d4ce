import "server-only";
import { revalidatePath } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { currentViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { type Failure, messagesOf } from "@/lib/platform/shared/failure";
import { refuse, refuseBecause } from "@/lib/platform/shared/messages";
import { type Reply, withTyped } from "@/lib/platform/shared/reply";
import type { Result } from "@/lib/platform/shared/result";

type Run<O, T> = (viewer: Viewer, input: O, now: Date) => Promise<Result<T, Failure>>;

/** Every server action is made here, so none can forget who is asking or what came in. */
export const action =
  <I, O, T>(schema: z.ZodType<O, I>, run: Run<O, T>) =>
  async (raw: I): Promise<Reply<T>> => {
    try {
      const viewer = await currentViewer();
      if (!viewer) return refuseBecause("signed_out");
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return refuse({ code: "invalid", fields: messagesOf(parsed.error) });
      const result = await run(viewer, parsed.data, await portalNow());
      return result.ok ? { ok: true, value: result.value } : refuse(result.error);
    } catch (thrown) {
      unstable_rethrow(thrown);
      console.error(thrown);
      return refuseBecause("unexpected");
    }
  };

/** The same command, after which, when it succeeds, the pages under this address are read again. */
const renewing =
  <O, T>(address: string, run: Run<O, T>): Run<O, T> =>
  async (viewer, input, now) => {
    const result = await run(viewer, input, now);
    if (result.ok) revalidatePath(address, "layout");
    return result;
  };

/** Makes actions that renew the pages under this address. */
export const actionsUnder =
  (address: string) =>
  <I, O, T>(schema: z.ZodType<O, I>, run: Run<O, T>) =>
    action(schema, renewing(address, run));

/** The same for plain forms. */
export const formActionsUnder =
  (address: string) =>
  <I, O, T>(schema: z.ZodType<O, I>, run: Run<O, T>) =>
    formAction(schema, renewing(address, run));

/** An action for a plain form, which is sent before any script has run: its fields by name, after the reply to its last try. */
export function formAction<I, O, T>(schema: z.ZodType<O, I>, run: Run<O, T>) {
  const send = action(schema, run);
  return async (_: Reply<T> | null, form: FormData): Promise<Reply<T>> =>
    withTyped(await send(Object.fromEntries(form) as I), form);
}
