import "server-only";
import { db } from "@/lib/platform/db/client";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { verifyPassword } from "../password";
import { limits } from "../sign-in-limits";
import type { Viewer } from "../viewer";

/**
 * Whether the one at the keyboard is the account's owner, asked again where a name is put under something. A wrong
 * password counts as a failed sign-in, so that a session left open is no place to guess. Runs before any transaction:
 * hashing is slow. The refusal stands beside `field`.
 */
export async function confirmPassword(
  viewer: Viewer,
  password: string,
  field: string,
): Promise<Result<{ email: string; passwordHash: string }, Failure>> {
  const account = await db.account.findUnique({
    where: { id: viewer.accountId },
    select: { email: true, passwordHash: true },
  });
  if (!account) return err({ code: "not_found" });
  const who = { email: account.email, address: `phiên ${viewer.accountId}` };
  const minutes = await limits.attempt(who);
  if (minutes !== null) {
    return err(
      invalid(field, `Đã nhập sai quá nhiều lần. Đề nghị chờ ${minutes} phút rồi thử lại.`),
    );
  }
  if (!(await verifyPassword(account.passwordHash, password)))
    return err(invalid(field, "Mật khẩu đang dùng chưa đúng."));
  await limits.forgive(who);
  return ok(account);
}
