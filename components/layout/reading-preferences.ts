import "server-only";
import { cookies } from "next/headers";

const TEXT_SIZES = ["md", "lg", "xl"] as const;
const THEMES = ["light", "contrast"] as const;

export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];
export type ReadingPreferences = { text: TextSize; theme: Theme };

/** Cookies of taste, not of identity: they hold a word each and nothing about the reader. */
export const TEXT_COOKIE = "co-chu";
export const THEME_COOKIE = "giao-dien";

export const textSizeOf = (word: unknown): TextSize =>
  TEXT_SIZES.find((size) => size === word) ?? "md";
export const themeOf = (word: unknown): Theme => THEMES.find((theme) => theme === word) ?? "light";

/** What this reader chose for text size and contrast; anything else in the cookies reads as the plain page. */
export async function readReadingPreferences(): Promise<ReadingPreferences> {
  const jar = await cookies();
  return {
    text: textSizeOf(jar.get(TEXT_COOKIE)?.value),
    theme: themeOf(jar.get(THEME_COOKIE)?.value),
  };
}
