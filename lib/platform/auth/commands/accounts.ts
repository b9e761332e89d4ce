import "server-only";
import { record } from "@/lib/platform/audit/record";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDate, toDateOrNull, toDay, toDayOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { periodsMeet } from "@/lib/platform/shared/period";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { generatePassword, hashPassword } from "../password";
import { mayAdminister } from "../policy";
import type { AccountInput, AccountRef, DisabledInput, GrantInput } from "../schema";
import type { Viewer } from "../viewer";
import { keepAnAdministrator } from "./keep-an-administrator";

export type Issued = { accountId: string; firstPassword: string };

const unitExists = async (tx: Tx, unitId: string): Promise<boolean> =>
  unitId === "" || (await tx.unit.count({ where: { id: unitId } })) === 1;

const NO_UNIT = invalid("unitId", "Đơn vị này không còn trong danh sách. Đề nghị chọn lại.");

/** Locks the account for this transaction, so that two hands on it take turns. Null when there is none. */
async function lockAccount(tx: Tx, accountId: string) {
  const [row] = await tx.$queryRaw<{ email: string; disabled: boolean }[]>`
    select email, disabled_at is not null as disabled from account where id = ${accountId}::uuid for update`;
  return row ?? null;
}

/**
 * Makes an account with its first role. The first password is returned once and kept nowhere but as its hash.
 * Refuses who is not an administrator, an e-mail that has an account, a unit that is not there.
 */
export async function createAccount(
  viewer: Viewer,
  input: AccountInput,
  now: Date,
): Promise<Result<Issued, Failure>> {
  if (!mayAdminister(viewer)) return err({ code: "forbidden" });
  const firstPassword = generatePassword();
  const passwordHash = await hashPassword(firstPassword);
  try {
    return await transact(async (tx) => {
      if (!(await unitExists(tx, input.unitId))) return err(NO_UNIT);
      const { id } = await tx.account.create({
        data: {
          name: input.name,
          email: input.email,
          passwordHash,
          grants: {
            create: {
              role: input.role,
              unitId: input.unitId || null,
              startsOn: toDate(input.startsOn),
              endsOn: toDateOrNull(input.endsOn),
            },
          },
        },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "account.create",
        subjectId: id,
        detail: { email: input.email, ...grantDetail(input) },
        at: now,
      });
      return ok({ accountId: id, firstPassword });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(invalid("email", "Địa chỉ thư điện tử này đã có tài khoản."));
  }
}

const grantDetail = (grant: Omit<GrantInput, "accountId">) => ({
  role: grant.role,
  unitId: grant.unitId || null,
  startsOn: grant.startsOn,
  endsOn: grant.endsOn,
});

/** Gives a role for a period. Refuses a period in which the account already holds the same role over the same unit. */
export async function grantRole(
  viewer: Viewer,
  input: GrantInput,
  now: Date,
): Promise<Result<{ grantId: string }, Failure>> {
  if (!mayAdminister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    if (!(await lockAccount(tx, input.accountId))) return err({ code: "not_found" });
    if (!(await unitExists(tx, input.unitId))) return err(NO_UNIT);

    const unitId = input.unitId || null;
    const held = await tx.grant.findMany({
      where: { accountId: input.accountId, role: input.role, unitId },
      select: { startsOn: true, endsOn: true },
    });
    const twice = held.some((grant) =>
      periodsMeet(
        { startsOn: toDay(grant.startsOn), endsOn: toDayOrNull(grant.endsOn) },
        { startsOn: input.startsOn, endsOn: input.endsOn },
      ),
    );
    if (twice) {
      return err(invalid("startsOn", "Tài khoản đã có vai trò này trong khoảng thời gian đó."));
    }

    const { id } = await tx.grant.create({
      data: {
        accountId: input.accountId,
        role: input.role,
        unitId,
        startsOn: toDate(input.startsOn),
        endsOn: toDateOrNull(input.endsOn),
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "account.grant",
      subjectId: input.accountId,
      detail: grantDetail(input),
      at: now,
    });
    return ok({ grantId: id });
  });
}

/**
 * Closes the account and ends its sessions at once, or opens it again. Refuses one's own account, the last
 * administrator's, and a step that somebody else has just taken.
 */
export async function setAccountDisabled(
  viewer: Viewer,
  input: DisabledInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayAdminister(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const administrated = await keepAnAdministrator(tx, now);
    const account = await lockAccount(tx, input.accountId);
    if (!account) return err({ code: "not_found" });
    if (account.disabled === input.disabled) return err({ code: "conflict" });
    if (input.disabled && input.accountId === viewer.accountId) {
      return err(invalid("accountId", "Không khóa được chính tài khoản đang dùng."));
    }

    await tx.account.update({
      where: { id: input.accountId },
      data: { disabledAt: input.disabled ? now : null },
    });
    if (!(await administrated())) return err({ code: "conflict" });
    if (input.disabled) await endSessionsOf(tx, input.accountId, now);
    await record(tx, viewer, {
      action: input.disabled ? "account.disable" : "account.enable",
      subjectId: input.accountId,
      detail: { email: account.email },
      at: now,
    });
    return ok(null);
  });
}

/** Gives a new first password, shown once, and ends the account's sessions: whoever knew the old one is out. */
export async function renewPassword(
  viewer: Viewer,
  { accountId }: AccountRef,
  now: Date,
): Promise<Result<Issued, Failure>> {
  if (!mayAdminister(viewer)) return err({ code: "forbidden" });
  const firstPassword = generatePassword();
  const passwordHash = await hashPassword(firstPassword);
  return transact(async (tx) => {
    const account = await lockAccount(tx, accountId);
    if (!account) return err({ code: "not_found" });
    await tx.account.update({
      where: { id: accountId },
      data: { passwordHash, passwordChangedAt: now },
    });
    await endSessionsOf(tx, accountId, now);
    await record(tx, viewer, {
      action: "account.renew_password",
      subjectId: accountId,
      detail: { email: account.email },
      at: now,
    });
    return ok({ accountId, firstPassword });
  });
}

/** Ends every open session of an account at once; their next request is a stranger's. */
export async function endAccountSessions(
  viewer: Viewer,
  { accountId }: AccountRef,
  now: Date,
): Promise<Result<{ ended: number }, Failure>> {
  if (!mayAdminister(viewer)) return err({ code: "forbidden" });
  if ((await db.account.count({ where: { id: accountId } })) === 0) {
    return err({ code: "not_found" });
  }
  return transact(async (tx) => {
    const ended = await endSessionsOf(tx, accountId, now);
    await record(tx, viewer, {
      action: "account.end_sessions",
      subjectId: accountId,
      detail: { ended },
      at: now,
    });
    return ok({ ended });
  });
}

async function endSessionsOf(tx: Tx, accountId: string, now: Date): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: now },
  });
  return count;
}
