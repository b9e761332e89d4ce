/** Words beside the fields they are about; the key is the field's name in its form. */
export type FieldMessages = Record<string, string[]>;

/** Every expected refusal a person can meet. Anything else is a bug and is thrown. */
export type Failure =
  | { code: "not_found" }
  | { code: "forbidden" }
  | { code: "conflict" }
  | { code: "wrong_status" }
  | { code: "already_opened" }
  | { code: "window_not_open"; opensOn: string }
  | { code: "window_closed"; closedOn: string; lateUntil?: string }
  | { code: "invalid"; fields: FieldMessages };

/** What a schema found wrong, by field; a message about row 2 of a list lands on "authors.1.share". */
export function messagesOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): FieldMessages {
  const fields: FieldMessages = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".");
    fields[name] = [...(fields[name] ?? []), issue.message];
  }
  return fields;
}

/** A refusal whose cause is one field. */
export const invalid = (field: string, message: string): Failure => ({
  code: "invalid",
  fields: { [field]: [message] },
});
