import { z } from "zod";
import { PORTAL } from "@/lib/platform/shared/portal";

const environment = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32),
  IDENTITY_SECRET: z.string().min(32).optional().catch(undefined),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  PORTAL_DEMO: z.literal("1").optional().catch(undefined),
  SMTP_URL: z.url().optional().catch(undefined),
  MAIL_FROM: z.string().default(`${PORTAL} <khong-tra-loi@localhost>`),
  /** The word with which the web server asks itself for a page to keep; it makes a new one at each start. */
  PORTAL_RENDER_KEY: z.string().min(32).optional().catch(undefined),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

/** One variable, checked when it is first asked for, so that `next build` needs none of them. */
export function env<K extends keyof z.infer<typeof environment>>(key: K) {
  const parsed = environment.shape[key].safeParse(process.env[key]);
  if (!parsed.success) throw new Error(`The environment variable ${key} is missing or wrong.`);
  return parsed.data as z.infer<typeof environment>[K];
}

/** True only beside the embedded database: demonstration accounts and the demonstration date exist. */
export const isDemonstration = (): boolean => env("PORTAL_DEMO") === "1";

/** The absolute address of a path of the portal, as it is shared and as search engines keep it. */
export const addressOf = (path: string): string => new URL(path, env("NEXTAUTH_URL")).href;
