import type { FieldErrors, FieldValues } from "react-hook-form";

export type FormError = { field: string; message: string };

/** The errors of a form in the order of its fields, named as the fields are (`people.0.name`); the form's own come without a field. */
export function listFormErrors<I extends FieldValues>(errors: FieldErrors<I>): FormError[] {
  return collect(errors, "");
}

function collect(node: unknown, path: string): FormError[] {
  if (typeof node !== "object" || node === null) return [];
  if ("message" in node && typeof node.message === "string" && node.message !== "") {
    return [{ field: path === "root" ? "" : path.replace(/\.root$/, ""), message: node.message }];
  }
  return Object.entries(node).flatMap(([key, child]) =>
    key === "ref" || key === "type" ? [] : collect(child, path === "" ? key : `${path}.${key}`),
  );
}
