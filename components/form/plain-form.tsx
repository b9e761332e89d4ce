"use client";

import { Fragment, type ReactNode, useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { usePlainAction } from "@/components/form/use-plain-action";
import type { ButtonKind } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Reply } from "@/lib/platform/shared/reply";

type Props<T> = {
  action: (last: Reply<T> | null, form: FormData) => Promise<Reply<T>>;
  /** Fields that nobody types: ids and versions. */
  hidden?: Readonly<Record<string, string | number>>;
  submit: string;
  pendingLabel?: string;
  kind?: ButtonKind;
  icon?: IconName;
  /** Said once it is done. */
  done?: string;
  /** Stands before the ids of its fields where two such forms share a page. */
  idPrefix?: string;
  /** Whether its fields begin anew, with what they are told then, once it is done. */
  renews?: boolean;
  className?: string;
  /** The fields; as a function, handed what each of them is told. */
  children?: ReactNode | ((fieldOf: FieldOf) => ReactNode);
};

/**
 * What the field of this name is told, to be spread into it: its id, what is wrong with it, and what it begins with:
 * after a refusal what was typed, or else what stood there before.
 */
export type FieldOf = (
  name: string,
  before?: string,
) => { id: string; name: string; defaultValue: string; error: string | undefined };

/** A form that needs no script: sent as any form is, answered on the page that comes back, with what to mend on top. */
export function PlainForm<T>({
  action,
  hidden = {},
  submit,
  pendingLabel,
  kind = "primary",
  icon,
  done,
  idPrefix = "",
  renews = false,
  className = "",
  children,
}: Props<T>) {
  const { reply, send, id } = usePlainAction(action, null);
  const [{ heard, round, replies }, hear] = useState<{
    heard: Reply<T> | null;
    round: number;
    replies: number;
  }>({ heard: null, round: 0, replies: 0 });
  if (reply !== heard)
    hear({
      heard: reply,
      round: reply?.ok && renews ? round + 1 : round,
      replies: replies + 1,
    });
  const refusal = reply === null || reply.ok ? null : reply;
  const idOf = (name: string) => `${idPrefix}${name}`;
  /** The fields in the order in which they stand. */
  const standing: string[] = [];
  const fieldOf: FieldOf = (name, before = "") => {
    standing.push(name);
    return {
      id: idOf(name),
      name,
      defaultValue: refusal?.typed?.[name] ?? before,
      error: refusal?.fields[name]?.join(" "),
    };
  };
  const fields = typeof children === "function" ? children(fieldOf) : children;
  const errors =
    refusal === null
      ? []
      : Object.keys(refusal.fields).length === 0
        ? [{ field: "", message: refusal.message }]
        : Object.entries(refusal.fields)
            .toSorted(([a], [b]) => standing.indexOf(a) - standing.indexOf(b))
            .map(([field, messages]) => ({
              // What nobody types is nowhere to be mended.
              field: field in hidden ? "" : idOf(field),
              message: messages.join(" "),
            }));
  return (
    // React empties a form that an action has answered; what was typed stays, whatever the answer.
    <form
      id={id}
      action={send}
      onReset={(event) => event.preventDefault()}
      className={`grid gap-4 ${className}`}
    >
      <div className="col-span-full empty:hidden">
        {done && reply?.ok && <NoticePanel kind="success" title={done} live />}
        <ErrorSummary errors={errors} attempt={replies} />
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fragment key={round}>{fields}</Fragment>
      <div>
        <SubmitButton kind={kind} {...(icon && { icon })} {...(pendingLabel && { pendingLabel })}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}
