"use server";

import { cookies } from "next/headers";
import { TEXT_COOKIE, THEME_COOKIE, textSizeOf, themeOf } from "./reading-preferences";

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Remembers text size or contrast for this browser; the page comes back drawn so, with or without JavaScript. */
export async function saveReadingPreference(_: null, form: FormData): Promise<null> {
  const jar = await cookies();
  const options = { path: "/", maxAge: ONE_YEAR, sameSite: "lax", httpOnly: true } as const;
  if (form.has("text")) jar.set(TEXT_COOKIE, textSizeOf(form.get("text")), options);
  if (form.has("theme")) jar.set(THEME_COOKIE, themeOf(form.get("theme")), options);
  return null;
}
