import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayTune } from "@/lib/titles/ruleset/policy";
import type { SalaryInput } from "./schema";

/** Enters the base salary from a day on, or corrects the one of that day. The ministry's staff's alone. */
export async function enterSalary(
  viewer: Viewer,
  { from, ...said }: SalaryInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayTune(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const entry = { ...said, enteredById: viewer.accountId, enteredAt: now };
    const startsOn = toDate(from);
    const before = await tx.baseSalary.findUnique({ where: { startsOn } });
    await tx.baseSalary.upsert({
      where: { startsOn },
      create: { startsOn, ...entry },
      update: entry,
    });
    await record(tx, viewer, {
      action: "bonus.enter_salary",
      subjectId: viewer.accountId,
      detail: { from, ...said, amountBefore: before?.amount ?? null },
      at: now,
    });
    return ok(null);
  });
}
