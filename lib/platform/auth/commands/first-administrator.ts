import "server-only";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { generatePassword, hashPassword } from "../password";
import type { AdministratorInput } from "../schema";
import type { Issued } from "./accounts";

/** Any number that nothing else of the portal locks by. */
const ONE_AT_A_TIME = 2021_01;

/**
 * Makes an administrator for whoever sets the portal up and so has no viewer yet; the grant begins today. Refuses an e-mail
 * that has an account, and, unless asked to make one more, a portal that has ever had an administrator.
 */
export async function createAdministrator(
  input: AdministratorInput,
  again: boolean,
  now: Date,
): Promise<Result<Issued, Failure>> {
  const firstPassword = generatePassword();
  const passwordHash = await hashPassword(firstPassword);
  return transact(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${ONE_AT_A_TIME}::bigint)`;
    if (!again && (await tx.grant.count({ where: { role: "administrator" } })) > 0) {
      return err(
        invalid("again", "Cổng đã có quản trị hệ thống. Thêm --again nếu muốn tạo thêm một người."),
      );
    }
    if ((await tx.account.count({ where: { email: input.email } })) > 0) {
      return err(invalid("email", "Địa chỉ thư điện tử này đã có tài khoản."));
    }
    const { id } = await tx.account.create({
      data: {
        name: input.name,
        email: input.email,
        passwordHash,
        grants: { create: { role: "administrator", startsOn: toDate(vietnamDay(now)) } },
      },
      select: { id: true },
    });
    await tx.auditEntry.create({
      data: {
        accountId: null,
        action: "account.create",
        subjectId: id,
        detail: { email: input.email, role: "administrator" },
        at: now,
      },
    });
    return ok({ accountId: id, firstPassword });
  });
}
