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
  await seedDelegation();
}

/** A delegation still to come, so that its page shows one and nobody's first walk is changed by it. */
async function seedDelegation(): Promise<void> {
  const [head, deputy] = await Promise.all(
    (["unit_head", "unit_deputy"] as const).map((role) =>
      db.grant.findFirstOrThrow({ where: { role, unit: { code: "C-QLTNN" } } }),
    ),
  );
  if (!head?.unitId || !deputy) return;
  await db.delegation.create({
    data: {
      unitId: head.unitId,
      fromAccountId: head.accountId,
      toAccountId: deputy.accountId,
      scope: "files",
      startsOn: toDate("2021-03-08"),
      endsOn: toDate("2021-03-12"),
      reason: "Thủ trưởng đi công tác.",
      createdAt: new Date("2021-02-26T02:00:00Z"),
    },
  });
}
