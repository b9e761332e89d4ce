import { z } from "zod";

type Limits = {
  /** Digits before and after the point; together at most 15, so that no digit is lost on the way. */
  readonly whole: number;
  readonly fraction: number;
  /** What to type instead. */
  readonly message: string;
};

/**
 * A figure from a form, kept as an exact decimal string with a point ("1234.5"): what the core and the database hold.
 * Text that does not read as a number, and more digits than fit, are refused with the message.
 */
export const decimal = ({ whole, fraction, message }: Limits) => {
  const fits = new RegExp(`^-?\\d{1,${whole}}(\\.\\d{1,${fraction}})?$`);
  return z
    .number({ error: message })
    .refine((value) => fits.test(String(value)), message)
    .transform(String);
};
