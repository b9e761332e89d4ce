import { z } from "zod";

/** A number box as its form holds it: a number, or what was typed when it does not read as one, which is refused. */
const typedNumber = (message: string) =>
  z.union([z.number(), z.string()], { error: message }).transform((typed, context) => {
    if (typeof typed === "number") return typed;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** A whole number from a form, between two bounds. */
export const whole = (min: number, max: number, message: string) =>
  typedNumber(message).pipe(z.number().int(message).min(min, message).max(max, message));

type Digits = {
  /** Digits before and after the point; together at most 15, so that no digit is lost on the way. */
  readonly before: number;
  readonly after: number;
  /** What to type instead. */
  readonly message: string;
};

/**
 * A figure from a form, kept as an exact decimal string with a point ("1234.5"): what the core and the database hold.
 * Text that does not read as a number, and more digits than fit, are refused with the message.
 */
export const decimal = ({ before, after, message }: Digits) => {
  const fits = new RegExp(`^-?\\d{1,${before}}(\\.\\d{1,${after}})?$`);
  return typedNumber(message).pipe(
    z
      .number()
      .refine((value) => fits.test(String(value)), message)
      .transform(String),
  );
};
