import "server-only";
import { record } from "@/lib/platform/audit/record";
import { holds, type Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inForceOn } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, scoresAt } from "../policy";
import { loadSheet } from "../queries";
import { entryProblems } from "../rules";
import type { ScoresInput, StartInput } from "../schema";
import { layerAt } from "../workflow";

/** Begins a unit's sheet of the latest campaign by its published table, or finds the one begun. */
export async function startSheet(
  viewer: Viewer,
  { unitId }: StartInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  return transact(async (tx) => {
    if (!holds(viewer, "unit_officer", unitId) && !holds(viewer, "unit_head", unitId))
      return err({ code: "not_found" });
    const table = await tx.scoreTable.findFirst({
      where: { status: "published", campaign: { status: { not: "draft" } } },
      orderBy: [{ campaign: { year: "desc" } }, { edition: "desc" }],
      select: { id: true, campaignId: true },
    });
    const membership = await tx.blocMembership.findFirst({
      where: { unitId, ...inForceOn(vietnamDay(now)) },
      select: { blocId: true },
    });
    if (!table)
      return err(invalid("unitId", "Bộ chưa công bố bảng tiêu chí chấm điểm của phong trào."));
    if (!membership)
      return err(
        invalid("unitId", "Đơn vị hiện không thuộc Khối, Cụm nào nên chưa chấm điểm được."),
      );
    const key = { campaignId: table.campaignId, unitId };
    const id = crypto.randomUUID();
    // Two who begin at once get the same sheet.
    const { count } = await tx.scoreSheet.createMany({
      data: [{ ...key, id, tableId: table.id, blocId: membership.blocId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) {
      const begun = await tx.scoreSheet.findUniqueOrThrow({ where: { campaignId_unitId: key } });
      return ok({ id: begun.id });
    }
    await record(tx, viewer, { action: "scoring.start", subjectId: id, detail: {}, at: now });
    return ok({ id });
  });
}

/**
 * Keeps the scores of the layer whose turn it is. A score above its maximum, a case that is no whole number and a gap over
 * the limit without a reason are refused beside their boxes; an empty box takes a score back.
 */
export async function saveScores(
  viewer: Viewer,
  input: ScoresInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const sheet = await loadSheet(tx, input.sheetId);
    if (!sheet || !canSee(viewer, sheet)) return err({ code: "not_found" });
    if (!scoresAt(viewer, sheet, input.layer)) return err({ code: "forbidden" });
    if (layerAt(sheet.status) !== input.layer) return err({ code: "wrong_status" });
    const codes = new Map(sheet.table.criteria.map(({ id, code }) => [id, code]));
    if (input.entries.some((entry) => !codes.has(entry.criterionId)))
      return err({ code: "not_found" });
    const problems = entryProblems(sheet.table, sheet.entries, input.layer, input.entries);
    if (problems.length > 0) return err({ code: "invalid", fields: beside(input, problems) });

    const { count } = await tx.scoreSheet.updateMany({
      where: { id: sheet.id, version: input.version, status: sheet.status },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    const changed = await write(tx, viewer, input, codes, now);
    await record(tx, viewer, {
      action: "scoring.save",
      subjectId: sheet.id,
      detail: { layer: input.layer, ...changed },
      at: now,
    });
    return ok({ version: input.version + 1 });
  });
}

/** The words land on the row of the form that they are about. */
function beside(input: ScoresInput, problems: ReturnType<typeof entryProblems>) {
  return Object.fromEntries(
    problems.map(({ criterionId, field, message }) => [
      `entries.${input.entries.findIndex((entry) => entry.criterionId === criterionId)}.${field}`,
      [message],
    ]),
  );
}

/** Writes what changed, and answers it for the trail: criterion by code, before and after. */
async function write(
  tx: Tx,
  viewer: Viewer,
  { sheetId, layer, entries }: ScoresInput,
  codes: ReadonlyMap<string, string>,
  at: Date,
): Promise<Record<string, string>> {
  const before = await tx.scoreEntry.findMany({ where: { sheetId, layer } });
  const changed: Record<string, string> = {};
  for (const { criterionId, value, reason } of entries) {
    const stood = before.find((entry) => entry.criterionId === criterionId);
    if (value === null && !stood) continue;
    if (stood && value === stood.value.toNumber() && reason === stood.reason) continue;
    const key = { sheetId_criterionId_layer: { sheetId, criterionId, layer } };
    if (value === null) await tx.scoreEntry.delete({ where: key });
    else {
      const data = { value, reason, accountId: viewer.accountId, at };
      await tx.scoreEntry.upsert({
        where: key,
        update: data,
        create: { ...data, sheetId, criterionId, layer },
      });
    }
    changed[codes.get(criterionId) ?? criterionId] = `${stood?.value ?? "—"} → ${value ?? "—"}`;
  }
  return changed;
}
