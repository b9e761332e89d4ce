import "server-only";
import { loadWindow } from "@/lib/campaign/extension/queries";
import { record } from "@/lib/platform/audit/record";
import { holds, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { inForceOn, toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { checkWindow } from "../rules";
import type { StartInput } from "../schema";

/**
 * Opens the unit's file for the campaign, with a part for each of its departments in force today.
 * Refuses outside the unit's own window, and a second file of the same unit answers with the first.
 */
export async function startRegistration(
  viewer: Viewer,
  input: StartInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!holds(viewer, "unit_officer", input.unitId)) return err({ code: "forbidden" });
  const today = vietnamDay(now);
  try {
    return await transact(async (tx) => {
      const campaign = await tx.campaign.findFirst({
        where: { id: input.campaignId, status: "published" },
      });
      const unit = await tx.unit.findUnique({
        where: { id: input.unitId },
        include: {
          memberships: { where: inForceOn(today) },
          children: {
            where: {
              AND: [
                { OR: [{ validFrom: null }, { validFrom: { lte: toDate(today) } }] },
                { OR: [{ validTo: null }, { validTo: { gte: toDate(today) } }] },
              ],
            },
            select: { id: true },
          },
        },
      });
      if (!campaign || !unit) return err({ code: "not_found" });

      const { window } = await loadWindow(tx, campaign.id, unit.id);
      const open = checkWindow(window, now);
      if (!open.ok) return open;

      const registration = await tx.registration.create({
        data: {
          campaignId: campaign.id,
          unitId: unit.id,
          unitName: unit.name,
          blocId: unit.memberships[0]?.blocId ?? null,
          rulesetCode: campaign.rulesetCode,
          createdAt: now,
          updatedAt: now,
          parts: { create: unit.children.map((child) => ({ departmentId: child.id })) },
        },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "registration.start",
        subjectId: registration.id,
        detail: { unit: unit.code, year: campaign.year },
        at: now,
      });
      return ok(registration);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    const existing = await db.registration.findUnique({
      where: { campaignId_unitId: { campaignId: input.campaignId, unitId: input.unitId } },
      select: { id: true },
    });
    return existing ? ok(existing) : err({ code: "conflict" });
  }
}
