type Mention = { readonly fullName: string; readonly birthYear: number | null };

/** What two mentions of one person share. Diacritics count: Hùng is not Hưng. */
export const mentionOf = ({ fullName, birthYear }: Mention): string =>
  `${fullName.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/g, " ").trim()}|${birthYear ?? ""}`;
