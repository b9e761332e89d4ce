import type { Failure, FieldMessages } from "./failure";

export type ReplyCode = Failure["code"] | "signed_out" | "unexpected";

/** What a form gets back from an action; plain data, since it crosses to the browser. */
export type Reply<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: ReplyCode;
      message: string;
      fields: FieldMessages;
      /** What was typed into a plain form, for the page that is drawn anew where no script runs. */
      typed?: Readonly<Record<string, string>>;
    };

/** A refusal with what was typed, which is lost otherwise where no script runs. A password is typed again. */
export function withTyped<T>(reply: Reply<T>, form: FormData): Reply<T> {
  if (reply.ok) return reply;
  const typed = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && name !== "password" ? [[name, value]] : [],
  );
  return { ...reply, typed: Object.fromEntries(typed) };
}
