import "server-only";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { isDemonstration } from "@/lib/platform/env";
import { formatDay, parseDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

/** The year the demonstration tells, and the one in which its dossiers end. */
const FIRST_DAY = "2021-01-01";
const LAST_DAY = "2022-12-31";

/**
 * Moves the date on which the demonstration lives to a day typed as ngày/tháng/năm; answers with it as yyyy-mm-dd. Where
 * there is no demonstration there is nothing to move.
 */
export async function moveDemonstrationDate(typed: string): Promise<Result<string, Failure>> {
  if (!isDemonstration()) return err({ code: "not_found" });
  const day = parseDay(typed);
  if (day === null) {
    return err(invalid("day", "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021."));
  }
  if (day < FIRST_DAY || day > LAST_DAY) {
    return err(
      invalid("day", `Chọn một ngày từ ${formatDay(FIRST_DAY)} đến ${formatDay(LAST_DAY)}.`),
    );
  }
  const today = toDate(day);
  await db.demonstrationClock.upsert({
    where: { id: 1 },
    update: { today },
    create: { id: 1, today },
  });
  return ok(day);
}
