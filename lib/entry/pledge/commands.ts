import "server-only";
import { openForWriting } from "@/lib/entry/registration/commands/write";
import type { RowRef } from "@/lib/entry/registration/schema";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { rowId } from "@/lib/platform/shared/row-id";
import { suggestionsFor } from "./labels";
import type { AdoptInput, TargetInput } from "./schema";

type Saved = Result<{ id: string; version: number }, Failure>;

/**
 * Adds or changes one target of the unit's pledge, half-filled or whole. The pledge is the unit's own: a department's
 * officer is refused. Refuses a content that is not one of the file's campaign; a stale version is a conflict.
 */
export async function saveTarget(viewer: Viewer, input: TargetInput, now: Date): Promise<Saved> {
  return transact(async (tx) => {
    const { registrationId, id, version, contentCode, dueOn, ...figures } = input;
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;

    const content = await tx.campaignContent.findFirst({
      where: { code: contentCode, campaign: { registrations: { some: { id: registrationId } } } },
      select: { id: true },
    });
    if (!content)
      return err(invalid("contentCode", "Chọn một trong các nội dung thi đua của phong trào này."));

    const row = { registrationId, id: id ?? rowId(now.getTime()), version };
    const data = { ...figures, contentId: content.id, dueOn: toDateOrNull(dueOn) };
    const saved = await writeTarget(tx, row, data);
    if (!saved.ok) return saved;
    await record(tx, viewer, {
      action: "pledge.save_target",
      subjectId: registrationId,
      detail: { targetId: saved.value.id, version: saved.value.version },
      at: now,
    });
    return saved;
  });
}

type TargetColumns = Omit<
  Prisma.PledgeTargetUncheckedCreateInput,
  "id" | "registrationId" | "version"
>;

/** Writes a target new or known; its id is the form's own choice, so that sending it twice makes one row. */
async function writeTarget(
  tx: Tx,
  { registrationId, id, version }: { registrationId: string; id: string; version: number },
  data: TargetColumns,
): Promise<Saved> {
  const known = await tx.pledgeTarget.findUnique({
    where: { id },
    select: { registrationId: true, version: true },
  });
  const select = { id: true, version: true } as const;
  if (known === null) {
    if (version > 0) return err({ code: "conflict" });
    return ok(await tx.pledgeTarget.create({ data: { ...data, id, registrationId }, select }));
  }
  if (known.registrationId !== registrationId) return err({ code: "not_found" });
  if (version > 0 && known.version !== version) return err({ code: "conflict" });
  const bumped = { ...data, version: { increment: 1 } };
  return ok(await tx.pledgeTarget.update({ where: { id }, data: bumped, select }));
}

/**
 * Puts the ticked proposals of the wizard on the pledge, to be edited like any target: due at the end of the campaign's year,
 * without figures. What the pledge already says by the same name is not put there twice.
 */
export async function adoptProposals(
  viewer: Viewer,
  { registrationId, picks }: AdoptInput,
  now: Date,
): Promise<Result<{ added: number }, Failure>> {
  return transact(async (tx) => {
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;
    const file = await tx.registration.findUniqueOrThrow({
      where: { id: registrationId },
      select: {
        campaign: { select: { year: true, contents: { select: { id: true, code: true } } } },
        targets: { select: { indicator: true } },
      },
    });
    const known = new Set(file.targets.map(({ indicator }) => indicator));
    const rows = picks.flatMap((pick) => {
      const [code = "", index = ""] = pick.split(":");
      const content = file.campaign.contents.find((one) => one.code === code);
      const proposal = suggestionsFor(code)[Number(index)];
      if (!content || !proposal || known.has(proposal.indicator)) return [];
      return [
        {
          ...proposal,
          registrationId,
          contentId: content.id,
          dueOn: toDateOrNull(`${file.campaign.year}-12-31`),
        },
      ];
    });
    await tx.pledgeTarget.createMany({ data: rows });
    await record(tx, viewer, {
      action: "pledge.adopt_proposals",
      subjectId: registrationId,
      detail: { added: rows.length },
      at: now,
    });
    return ok({ added: rows.length });
  });
}

/** Takes a target off the pledge. Gone already is as good as removed. */
export async function removeTarget(
  viewer: Viewer,
  { registrationId, id }: RowRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;
    const target = await tx.pledgeTarget.findFirst({
      where: { id, registrationId },
      select: { indicator: true },
    });
    if (!target) return ok(null);
    await tx.pledgeTarget.delete({ where: { id } });
    await record(tx, viewer, {
      action: "pledge.remove_target",
      subjectId: registrationId,
      detail: { targetId: id, indicator: target.indicator },
      at: now,
    });
    return ok(null);
  });
}
