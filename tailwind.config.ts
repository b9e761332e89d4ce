import type { Config } from "tailwindcss";

/**
 * The palette is closed and speaks in roles, never in hues: the values live in `app/globals.css`, once per theme.
 * `*-soft` is a background, `*-ink` the text that is AAA on it, the bare name an edge, an icon or a fill under `on-*`.
 */
const role = (name: string) => `var(--ct-${name})`;

export default {
  content: ["./app/**/*.{ts,tsx}", "./components/**/*.{ts,tsx}"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      surface: role("surface"),
      paper: role("paper"),
      sunken: role("sunken"),
      ink: role("ink"),
      muted: role("muted"),
      line: role("line"),
      edge: role("edge"),
      link: role("link"),
      "link-strong": role("link-strong"),
      primary: {
        DEFAULT: role("primary"),
        strong: role("primary-strong"),
        soft: role("primary-soft"),
        ink: role("primary-ink"),
      },
      "on-primary": role("on-primary"),
      masthead: { DEFAULT: role("masthead"), ink: role("masthead-ink") },
      "on-gold": role("on-gold"),
      gold: { DEFAULT: role("gold"), soft: role("gold-soft"), ink: role("gold-ink") },
      success: { DEFAULT: role("success"), soft: role("success-soft"), ink: role("success-ink") },
      warning: { DEFAULT: role("warning"), soft: role("warning-soft"), ink: role("warning-ink") },
      danger: { DEFAULT: role("danger"), soft: role("danger-soft"), ink: role("danger-ink") },
      info: { DEFAULT: role("info"), soft: role("info-soft"), ink: role("info-ink") },
      neutral: { soft: role("neutral-soft"), ink: role("neutral-ink") },
    },
    // 1rem is 17px (19 and 21 for larger text): even `xs` stays at 14px for eyes over fifty.
    fontSize: {
      xs: ["0.8235rem", { lineHeight: "1.5" }],
      sm: ["0.9rem", { lineHeight: "1.5" }],
      base: ["1rem", { lineHeight: "1.6" }],
      lg: ["1.12rem", { lineHeight: "1.55" }],
      xl: ["1.3rem", { lineHeight: "1.4" }],
      "2xl": ["1.55rem", { lineHeight: "1.32" }],
      "3xl": ["1.9rem", { lineHeight: "1.25" }],
      "4xl": ["2.35rem", { lineHeight: "1.2" }],
    },
    extend: {
      fontFamily: { sans: ["var(--font-screen)"] },
      maxWidth: { measure: "70ch", page: "74rem" },
      minHeight: { target: "2.75rem" },
      minWidth: { target: "2.75rem" },
    },
  },
} satisfies Config;
