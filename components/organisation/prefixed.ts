import type { FormError } from "@/components/form/form-errors";

/** The errors of a form whose fields carry a prefix, as the summary must name them. */
export const prefixed = (prefix: string, errors: readonly FormError[]): FormError[] =>
  errors.map(({ field, message }) => ({ field: field && `${prefix}-${field}`, message }));
