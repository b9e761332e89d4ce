import type { Failure, FieldMessages } from "./failure";

export type ReplyCode = Failure["code"] | "signed_out" | "unexpected";

/** What a form gets back from an action; plain data, since it crosses to the browser. */
export type Reply<T> =
  | { ok: true; value: T }
  | { ok: false; code: ReplyCode; message: string; fields: FieldMessages };
