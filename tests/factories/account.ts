import {
  type Grant,
  mintViewer,
  type Office,
  type Role,
  type Viewer,
} from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
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
