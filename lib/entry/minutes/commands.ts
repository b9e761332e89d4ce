import "server-only";
import { openForWriting } from "@/lib/entry/registration/commands/write";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { inspectUpload, storeFile } from "@/lib/platform/file/commands";
import { SCAN_TYPES } from "@/lib/platform/file/rules";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { MinutesInput, MinutesScanInput } from "./schema";

/**
 * Saves the figures of the unit's meeting and the votes on its lines, half-filled or whole. The unit's officer's alone.
 * Refuses a meeting that is still to come, and a vote on a line that is not of this file; a stale version is a conflict.
 */
export async function saveMinutes(
  viewer: Viewer,
  input: MinutesInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const { registrationId, version, metOn, votes, ...figures } = input;
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;
    if (metOn !== null && metOn > vietnamDay(now))
      return err(invalid("metOn", "Ngày họp không thể ở tương lai."));

    const data = { ...figures, metOn: toDateOrNull(metOn) };
    // The file is held: nobody else makes its first row meanwhile.
    const known = await tx.unitMinutes.findUnique({ where: { registrationId } });
    if ((known?.version ?? 0) !== version) return err({ code: "conflict" });
    if (known)
      await tx.unitMinutes.update({
        where: { registrationId },
        data: { ...data, version: { increment: 1 } },
      });
    else await tx.unitMinutes.create({ data: { ...data, registrationId } });

    const refusal = await saveVotes(tx, registrationId, votes);
    if (refusal) return err(refusal);
    await record(tx, viewer, {
      action: "minutes.save",
      subjectId: registrationId,
      detail: { version: version + 1 },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Null when they stand. Two statements, however many lines are voted on. */
async function saveVotes(
  tx: Tx,
  registrationId: string,
  votes: MinutesInput["votes"],
): Promise<Failure | null> {
  const lineIds = Object.keys(votes);
  if (lineIds.length === 0) return null;
  const own = await tx.registrationLine.count({ where: { registrationId, id: { in: lineIds } } });
  if (own !== lineIds.length)
    return invalid(
      "votes",
      "Danh sách đăng ký vừa thay đổi. Tải lại trang để nhập phiếu theo danh sách mới.",
    );
  await tx.lineVote.deleteMany({ where: { lineId: { in: lineIds } } });
  await tx.lineVote.createMany({
    data: Object.entries(votes).flatMap(([lineId, agreed]) =>
      agreed === null ? [] : [{ lineId, agreed }],
    ),
  });
  return null;
}

/**
 * Attaches the scan of the signed minutes in place of an earlier one, which is kept: what was sent may name it. Judged
 * by content and size.
 */
export async function attachMinutesScan(
  viewer: Viewer,
  input: MinutesScanInput,
  now: Date,
): Promise<Result<null, Failure>> {
  const upload = await inspectUpload(input.scan, SCAN_TYPES, "scan");
  if (!upload.ok) return upload;
  return transact(async (tx) => {
    const { registrationId } = input;
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;
    const fileId = await storeFile(tx, viewer, upload.value, now);
    await tx.unitMinutesScan.create({ data: { fileId, registrationId } });
    await tx.unitMinutes.upsert({
      where: { registrationId },
      update: { fileId, version: { increment: 1 } },
      create: { registrationId, fileId },
    });
    await record(tx, viewer, {
      action: "minutes.attach_scan",
      subjectId: registrationId,
      detail: { name: upload.value.name, sha256: upload.value.sha256 },
      at: now,
    });
    return ok(null);
  });
}
