import "server-only";
import { openForWriting } from "@/lib/entry/registration/commands/write";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { rowId } from "@/lib/platform/shared/row-id";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { honourKey, mayRegister } from "@/lib/titles/catalogue/rules";
import { earlierFile } from "../queries";
import type { BatchRef } from "../schema";

/** What was brought over: people and collectives as one batch, and the contents' targets. */
export type Copied = {
  readonly year: number;
  readonly lines: number;
  readonly targets: number;
};

/**
 * Brings the unit's latest earlier file into this one: its people and collectives as one batch that can be undone, the
 * targets of contents that still exist with last year's aim as the starting point, and the contact where none is named
 * yet. What stands here already is left as it is; what may no longer be registered is left behind. Refuses where there is
 * no earlier file, and who does not write the whole file.
 */
export async function copyLastYear(
  viewer: Viewer,
  { registrationId, batchId }: BatchRef,
  now: Date,
): Promise<Result<Copied, Failure>> {
  return transact(async (tx) => {
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;
    const earlier = await earlierFile(tx, registrationId);
    if (!earlier)
      return err(invalid("registrationId", "Đơn vị chưa có hồ sơ của năm trước trên Cổng."));
    const known = await tx.intakeBatch.findUnique({ where: { id: batchId } });
    if (known) return ok({ year: earlier.year, lines: known.rowCount, targets: 0 });

    await tx.intakeBatch.create({
      data: {
        id: batchId,
        registrationId,
        source: `Hồ sơ năm ${earlier.year}`,
        takenById: viewer.accountId,
        takenAt: now,
        rowCount: 0,
      },
    });
    const lines = await copyLines(tx, desk.value.registration.unitId, {
      registrationId,
      batchId,
      from: earlier.id,
      now,
    });
    await tx.intakeBatch.update({ where: { id: batchId }, data: { rowCount: lines } });
    const targets = await copyTargets(tx, registrationId, earlier.id);
    await copyContact(tx, registrationId, earlier.id);
    await record(tx, viewer, {
      action: "registration.copy_last_year",
      subjectId: registrationId,
      detail: { from: earlier.id, year: earlier.year, lines, targets },
      at: now,
    });
    return ok({ year: earlier.year, lines, targets });
  });
}

type Copy = {
  readonly registrationId: string;
  readonly batchId: string;
  readonly from: string;
  readonly now: Date;
};

async function copyLines(
  tx: Tx,
  unitId: string,
  { registrationId, batchId, from, now }: Copy,
): Promise<number> {
  const { kind } = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { kind: true },
  });
  const catalogue = await publishedCatalogue(tx);
  const open = (subject: "person" | "collective") =>
    new Set(catalogue.filter((entry) => mayRegister(entry, kind, subject)).map(honourKey));
  const allowed = { person: open("person"), collective: open("collective") };
  const [lines, parts] = await Promise.all([
    tx.registrationLine.findMany({
      where: { registrationId: from },
      orderBy: { id: "asc" },
      include: { part: { select: { departmentId: true } } },
    }),
    tx.registrationPart.findMany({
      where: { registrationId },
      select: { id: true, departmentId: true },
    }),
  ]);
  const partOf = new Map(parts.map((part) => [part.departmentId, part.id]));
  const rows = lines.flatMap(({ part, ...line }, at) => {
    const partId = part ? partOf.get(part.departmentId) : null;
    // A department that is no longer the unit's: its people are the unit's own now, as a collective it is gone.
    const gone =
      line.subject === "collective" &&
      line.collectiveId !== unitId &&
      !partOf.has(line.collectiveId ?? "");
    if (gone) return [];
    const honour = line.emulationTitleCode
      ? honourKey({ kind: "title", code: line.emulationTitleCode })
      : line.commendationFormCode
        ? honourKey({ kind: "form", code: line.commendationFormCode })
        : null;
    const keeps = honour === null || allowed[line.subject].has(honour);
    return [
      {
        id: rowId(now.getTime() + at),
        registrationId,
        partId: partId ?? null,
        subject: line.subject,
        collectiveId: line.collectiveId,
        fullName: line.fullName,
        birthYear: line.birthYear,
        sex: line.sex,
        jobTitle: line.jobTitle,
        emulationTitleCode: keeps ? line.emulationTitleCode : null,
        commendationFormCode: keeps ? line.commendationFormCode : null,
        batchId,
      },
    ];
  });
  const { count } = await tx.registrationLine.createMany({ data: rows, skipDuplicates: true });
  return count;
}

/** Where a content has no target yet: last year's aim is where this year starts. */
const copyTargets = (tx: Tx, registrationId: string, from: string): Promise<number> =>
  tx.$executeRaw`
    insert into pledge_target (id, registration_id, content_id, indicator, measure, baseline, weight)
    select gen_random_uuid(), mine.id, content.id, old.indicator, old.measure, old.target, old.weight
    from pledge_target old
    join campaign_content past on past.id = old.content_id
    join registration mine on mine.id = ${registrationId}::uuid
    join campaign_content content on content.campaign_id = mine.campaign_id and content.code = past.code
    where old.registration_id = ${from}::uuid
      and not exists (
        select from pledge_target own where own.registration_id = mine.id and own.content_id = content.id)`;

async function copyContact(tx: Tx, registrationId: string, from: string): Promise<void> {
  await tx.$executeRaw`
    update registration set
      contact_name = old.contact_name, contact_position = old.contact_position,
      contact_phone = old.contact_phone, contact_email = old.contact_email,
      facts_version = registration.facts_version + 1
    from registration old
    where registration.id = ${registrationId}::uuid and old.id = ${from}::uuid and registration.contact_name = ''`;
}
