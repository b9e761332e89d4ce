import { hashPassword } from "@/lib/platform/auth/password";
import {
  type Grant,
  mintViewer,
  type Office,
  type Role,
  type Viewer,
} from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import { nextCode } from "./organisation";

/** An account in the database that holds one role since 2020, and the viewer it is when signed in. */
export async function givenViewer(
  role: Role,
  unitId: string | null = null,
  offices: readonly Office[] = [],
): Promise<Viewer> {
  const account = await db.account.create({
    data: {
      email: `${nextCode("nguoi").toLowerCase()}@thu.vn`,
      name: `Người thử ${role}`,
      passwordHash: "không dùng để đăng nhập",
      grants: { create: { role, unitId, startsOn: toDate("2020-01-01") } },
    },
  });
  return mintViewer({
    accountId: account.id,
    sessionId: account.id,
    name: account.name,
    grants: [{ role, unitId } as Grant],
    offices,
  });
}

export const PASSWORD = "nui-song-bien-2021";
let hashed: Promise<string> | undefined;

/** An account that can sign in with PASSWORD, with the grants given. */
export async function givenAccount(
  over: {
    email?: string;
    name?: string;
    disabledAt?: Date | null;
    grants?: { role: Role; unitId?: string | null; startsOn?: string; endsOn?: string | null }[];
  } = {},
) {
  hashed ??= hashPassword(PASSWORD);
  return db.account.create({
    data: {
      email: over.email ?? `${nextCode("nguoi").toLowerCase()}@thu.vn`,
      name: over.name ?? "Người thử",
      disabledAt: over.disabledAt ?? null,
      passwordHash: await hashed,
      grants: {
        create: (over.grants ?? []).map(({ role, unitId, startsOn, endsOn }) => ({
          role,
          unitId: unitId ?? null,
          startsOn: toDate(startsOn ?? "2020-01-01"),
          endsOn: toDateOrNull(endsOn ?? null),
        })),
      },
    },
  });
}

/** A browser of the account that signed in at `at`, for twelve hours. */
export const givenSession = (accountId: string, at: Date, device = "") =>
  db.session.create({
    data: { accountId, device, createdAt: at, expiresAt: new Date(at.getTime() + 12 * 3_600_000) },
  });
