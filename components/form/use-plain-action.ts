import { useActionState, useId } from "react";

/**
 * What a server function answered to a form, how to send to it, and the id that the form's place on the page must carry:
 * without a script the form is sent to that place, so that the page comes back where the answer stands. React would
 * write an empty address there, which HTML does not allow.
 */
export function usePlainAction<State>(
  action: (last: Awaited<State>, form: FormData) => State | Promise<State>,
  initial: Awaited<State>,
) {
  const id = useId();
  const [reply, send] = useActionState(action, initial, `#${id}`);
  return { reply, send, id };
}
