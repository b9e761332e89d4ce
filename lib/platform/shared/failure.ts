/** Words beside the fields they are about; the key is the field's name in its form. */
export type FieldMessages = Record<string, string[]>;

/** Every expected refusal a person can meet. Anything else is a bug and is thrown. */
export type Failure =
  | { code: "not_found" }
  | { code: "forbidden" }
  | { code: "conflict" }
  | { code: "wrong_status" }
  | { code: "window_not_open"; opensOn: string }
  | { code: "window_closed"; closedOn: string }
  | { code: "invalid"; fields: FieldMessages };

/** A refusal whose cause is one field. */
export const invalid = (field: string, message: string): Failure => ({
  code: "invalid",
  fields: { [field]: [message] },
});
