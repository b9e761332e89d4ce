import "server-only";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's argon2id parameters; the library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Without 0/o, 1/l/i: read aloud over a telephone, typed from paper. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP_LENGTH = 5;

let decoy: Promise<string> | undefined;

/** The argon2id hash to keep; the same letters typed in composed or decomposed Unicode hash alike. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize("NFC"), COST);

/**
 * Whether the password is the one behind the hash. Without a hash it works as long on a decoy and answers no, so that the
 * time taken does not tell which e-mail addresses have an account.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(generatePassword());
  const against = stored ?? (await decoy);
  const fits = await verify(against, password.normalize("NFC")).catch(() => false);
  return stored !== null && fits;
}

/** A first password: four groups of five signs, about 99 bits. */
export function generatePassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
