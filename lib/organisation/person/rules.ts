type Mention = { readonly fullName: string; readonly birthYear: number | null };

/** What two mentions of one person share. Diacritics count: Hùng is not Hưng. */
export const mentionOf = ({ fullName, birthYear }: Mention): string =>
  `${fullName.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/g, " ").trim()}|${birthYear ?? ""}`;

/** The digits of an identity number: nine of the old card, twelve of the new one; null for anything else. */
export function identityDigits(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, "");
  return /^(\d{9}|\d{12})$/.test(digits) ? digits : null;
}

/** How many people a choice ever offers. */
export const MOST_CANDIDATES = 3;
