import "server-only";
import { cookies } from "next/headers";

const TEXT_SIZES = ["md", "lg", "xl"] as const;
const THEMES = ["light", "contrast"] as const;

export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];
export type ReadingPreferences = { text: TextSize; theme: Theme };

/** Cookies of taste, not of identity: they hold a word each and nothing about the reader. */
const TEXT_COOKIE = "co-chu";
const THEME_COOKIE = "giao-dien";

const textSizeOf = (word: unknown): TextSize => TEXT_SIZES.find((size) => size === word) ?? "md";
const themeOf = (word: unknown): Theme => THEMES.find((theme) => theme === word) ?? "light";

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Remembers text size or contrast for this browser; the next page comes drawn so. */
export async function saveReadingPreferences(chosen: URLSearchParams): Promise<void> {
  const jar = await cookies();
  const options = { path: "/", maxAge: ONE_YEAR, sameSite: "lax", httpOnly: true } as const;
  if (chosen.has("text")) jar.set(TEXT_COOKIE, textSizeOf(chosen.get("text")), options);
  if (chosen.has("theme")) jar.set(THEME_COOKIE, themeOf(chosen.get("theme")), options);
}

/** What this reader chose for text size and contrast; anything else in the cookies reads as the plain page. */
export async function readReadingPreferences(): Promise<ReadingPreferences> {
  const jar = await cookies();
  return {
    text: textSizeOf(jar.get(TEXT_COOKIE)?.value),
    theme: themeOf(jar.get(THEME_COOKIE)?.value),
  };
}
