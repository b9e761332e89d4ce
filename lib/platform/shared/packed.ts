declare const content: unique symbol;

/** What a text can say and give back as it was: no dates, no sets, no functions. */
type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * Data on the way from a page to a component that the browser draws too, as one text. The framework takes an object apart
 * value by value and puts it together again; of a text it carries the bytes. Worth it where hundreds of values travel on
 * a page that is opened all day.
 */
export type Packed<T> = string & { readonly [content]: T };

export const pack = <T extends Plain>(value: T): Packed<T> => JSON.stringify(value) as Packed<T>;

export const unpack = <T>(packed: Packed<T>): T => JSON.parse(packed) as T;
