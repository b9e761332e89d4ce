import "server-only";
import { openForWriting } from "@/lib/entry/registration/commands/write";
import { mentionOf } from "@/lib/organisation/person/rules";
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
import type { Copied, CopiedLines } from "../rules/copied";
import type { BatchRef } from "../schema";

/**
 * Brings the unit's latest earlier file into this one: its people and collectives as one batch that can be undone, the
 * targets of contents that still exist with last year's aim as the starting point, and the contact where none is named
 * yet. Who stands here already, under whatever title, is left as it is; a title that may no longer be registered is left
 * behind. Refuses where there is no earlier file, and who does not write the whole file.
 */
export async function copyLastYear(
  viewer: Viewer,
  { registrationId, batchId }: BatchRef,
  now: Date,
): Promise<Result<Copied, Failure>> {
  return transact<Copied>(async (tx) => {
    const desk = await openForWriting(tx, viewer, { registrationId, departmentId: null }, now);
    if (!desk.ok) return desk;
    const earlier = await earlierFile(tx, registrationId);
    if (!earlier)
      return err(invalid("registrationId", "Đơn vị chưa có hồ sơ của năm trước trên Cổng."));
    const known = await tx.intakeBatch.findUnique({ where: { id: batchId } });
    if (known) return ok({ year: earlier.year, again: known.rowCount });

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
    const rowCount = lines.people + lines.collectives;
    // Nothing to undo leaves no batch to show.
    if (rowCount === 0) await tx.intakeBatch.delete({ where: { id: batchId } });
    else await tx.intakeBatch.update({ where: { id: batchId }, data: { rowCount } });
    const targets = await copyTargets(tx, registrationId, earlier.id);
    const contact = await copyContact(tx, registrationId, earlier.id);
    await record(tx, viewer, {
      action: "registration.copy_last_year",
      subjectId: registrationId,
      detail: { from: earlier.id, year: earlier.year, lines: rowCount, targets },
      at: now,
    });
    return ok({ year: earlier.year, ...lines, targets, contact });
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
): Promise<CopiedLines> {
  const { kind } = await tx.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { kind: true },
  });
  const catalogue = await publishedCatalogue(tx);
  const open = (subject: "person" | "collective") =>
    new Set(catalogue.filter((entry) => mayRegister(entry, kind, subject)).map(honourKey));
  const allowed = { person: open("person"), collective: open("collective") };
  const [lines, here, parts] = await Promise.all([
    tx.registrationLine.findMany({
      where: { registrationId: from },
      orderBy: { id: "asc" },
      include: { part: { select: { departmentId: true } } },
    }),
    tx.registrationLine.findMany({ where: { registrationId } }),
    tx.registrationPart.findMany({
      where: { registrationId },
      select: { id: true, departmentId: true },
    }),
  ]);
  const partOf = new Map(parts.map((part) => [part.departmentId, part.id]));
  // A department that is no longer the unit's: its people are the unit's own now, as a collective it is gone.
  const isGone = ({ subject, collectiveId }: Named) =>
    subject === "collective" && collectiveId !== unitId && !partOf.has(collectiveId ?? "");
  const standing = new Set(here.map(nameOf));
  const kept = lines.filter((line) => !isGone(line));
  const coming = kept.filter((line) => !standing.has(nameOf(line)));
  const rows = coming.map(({ part, ...line }, at) => {
    const honour = line.emulationTitleCode
      ? honourKey({ kind: "title", code: line.emulationTitleCode })
      : line.commendationFormCode
        ? honourKey({ kind: "form", code: line.commendationFormCode })
        : null;
    const closed = honour !== null && !allowed[line.subject].has(honour);
    const row = {
      id: rowId(now.getTime() + at),
      registrationId,
      partId: (part && partOf.get(part.departmentId)) ?? null,
      subject: line.subject,
      collectiveId: line.collectiveId,
      fullName: line.fullName,
      birthYear: line.birthYear,
      sex: line.sex,
      jobTitle: line.jobTitle,
      emulationTitleCode: closed ? null : line.emulationTitleCode,
      commendationFormCode: closed ? null : line.commendationFormCode,
      batchId,
    };
    return { row, closed };
  });
  const { count } = await tx.registrationLine.createMany({ data: rows.map(({ row }) => row) });
  const people = coming.filter(({ subject }) => subject === "person").length;
  return {
    people,
    collectives: count - people,
    standing: kept.length - coming.length,
    untitled: rows.filter(({ closed }) => closed).length,
    gone: lines.length - kept.length,
  };
}

type Named = {
  readonly subject: "person" | "collective";
  readonly collectiveId: string | null;
  readonly fullName: string;
  readonly birthYear: number | null;
};
/** What is not brought a second time, whatever title it has by now. */
const nameOf = (line: Named): string =>
  line.subject === "collective" ? (line.collectiveId ?? "") : mentionOf(line);

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

async function copyContact(tx: Tx, registrationId: string, from: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    update registration set
      contact_name = old.contact_name, contact_position = old.contact_position,
      contact_phone = old.contact_phone, contact_email = old.contact_email,
      facts_version = registration.facts_version + 1
    from registration old
    where registration.id = ${registrationId}::uuid and old.id = ${from}::uuid and registration.contact_name = '' and old.contact_name <> ''`;
  return count > 0;
}
