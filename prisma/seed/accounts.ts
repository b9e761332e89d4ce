import { readFileSync } from "node:fs";
import { z } from "zod";
import { hashPassword } from "@/lib/platform/auth/password";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { unitIds } from "./organisation";

const demonstrationAccounts = z.array(
  z.object({
    email: z.email(),
    password: z.string(),
    name: z.string(),
    grants: z.array(z.object({ role: z.enum(ROLES), unitCode: z.string().nullable() })),
  }),
);

/** The accounts of the demonstration; their password is public, so they exist beside the embedded database only. */
export async function seedAccounts(): Promise<void> {
  const file = readFileSync(new URL("./data/demo-accounts.json", import.meta.url), "utf8");
  const accounts = demonstrationAccounts.parse(JSON.parse(file));
  const idOf = await unitIds();
  for (const { email, password, name, grants } of accounts) {
    await db.account.create({
      data: {
        email,
        name,
        passwordHash: await hashPassword(password),
        grants: {
          create: grants.map(({ role, unitCode }) => ({
            role,
            unitId: unitCode === null ? null : idOf(unitCode),
            startsOn: toDate("2020-01-01"),
          })),
        },
      },
    });
  }
}
