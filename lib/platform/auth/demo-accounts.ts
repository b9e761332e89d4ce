import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { z } from "zod";
import { isDemonstration } from "@/lib/platform/env";

const accounts = z.array(
  z.object({
    email: z.string(),
    password: z.string(),
    name: z.string(),
    role: z.string(),
    tryFirst: z.string(),
  }),
);

export type DemoAccount = z.infer<typeof accounts>[number];

/** The accounts anybody may try, with their public password; none where there is no demonstration. */
export const demonstrationAccounts = cache(async (): Promise<DemoAccount[]> => {
  if (!isDemonstration()) return [];
  const file = path.join(process.cwd(), "prisma", "seed", "data", "demo-accounts.json");
  return accounts.parse(JSON.parse(await readFile(file, "utf8")));
});
