import "server-only";
import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type ReadTable, readTableFile, TABLE_REFUSAL } from "@/lib/platform/table/file";
import { inScope, keepsRosters } from "../policy";
import { candidatesForAll, type RosterCandidate } from "../queries";
import type { EnrolInput, RosterBatchRef, RosterFileInput } from "../schema";
import { holdUnit } from "./hold";
import { identityHashOrNull } from "./identity";

export type RosterAnswer = {
  /** How many people are new, and how many were known and now work here. */
  readonly added: number;
  readonly known: number;
  /** Rows (by their place, from 0) that wait for somebody to choose who they are. */
  readonly undecided: readonly {
    readonly row: number;
    readonly candidates: readonly RosterCandidate[];
  }[];
  /** Rows whose staff number is somebody else's. */
  readonly taken: readonly number[];
};

type Row = EnrolInput["rows"][number] & { readonly at: number; readonly hash: string | null };
type Placed = { readonly row: Row; readonly personId: string; readonly added: boolean };

/**
 * Enters the rows of a list into a unit and its departments, in a fixed number of statements however long it is. The same
 * identity or staff number is the same person; who may be one of several waits with the candidates, and nobody is merged
 * unless it was chosen. A row with somebody else's staff number waits too. The same batch sent again changes nothing.
 */
export async function enrolRoster(
  viewer: Viewer,
  input: EnrolInput,
  now: Date,
): Promise<Result<RosterAnswer, Failure>> {
  if (!keepsRosters(viewer)) return err({ code: "forbidden" });
  const { unitId, batchId, source } = input;
  const rows = input.rows.map(
    (row, at): Row => ({
      ...row,
      at,
      hash: identityHashOrNull(row.identityNumber),
    }),
  );
  try {
    return await transact(async (tx) => {
      const places = await placesOf(tx, unitId);
      if (!places || !inScope(viewer, places.scope)) return err({ code: "forbidden" });
      if (rows.some((row) => row.departmentId !== null && !places.own.has(row.departmentId)))
        return err(
          invalid("rows", "Danh sách có phòng, ban không thuộc đơn vị này. Sửa lại rồi nhập tiếp."),
        );
      await holdUnit(tx, unitId);
      const before = await tx.rosterBatch.findUnique({ where: { id: batchId } });
      if (before && before.unitId !== unitId) return err({ code: "not_found" });
      if (before) return ok({ added: before.added, known: before.known, undecided: [], taken: [] });

      const { placed, undecided, taken } = await decide(tx, unitId, rows);
      await tx.person.createMany({
        data: placed
          .filter(({ added }) => added)
          .map(({ personId, row }) => ({
            id: personId,
            fullName: row.fullName,
            birthYear: row.birthYear,
            sex: row.sex,
            staffNumber: row.staffNumber,
            identityHash: row.hash,
          })),
      });
      await completeKnown(tx, placed);
      const employmentIds = await employ(tx, unitId, placed, now);
      const added = placed.filter((one) => one.added).length;
      const known = placed.length - added;
      if (placed.length > 0) {
        await tx.rosterBatch.create({
          data: {
            id: batchId,
            unitId,
            source,
            takenById: viewer.accountId,
            takenAt: now,
            added,
            known,
          },
        });
        await tx.rosterBatchEntry.createMany({
          data: placed.map((one) => ({
            batchId,
            personId: one.personId,
            employmentId: employmentIds.get(one.personId) ?? null,
            added: one.added,
          })),
        });
        await record(tx, viewer, {
          action: "person.enrol",
          subjectId: unitId,
          detail: { batchId, source, added, known, undecided: undecided.length },
          at: now,
        });
      }
      return ok({ added, known, undecided, taken });
    });
  } catch (thrown) {
    // Somebody else entered one of the same numbers at this very moment: read again, it is known then.
    if (!isUniqueViolation(thrown)) throw thrown;
    return err({ code: "conflict" });
  }
}

/** The unit with the one it belongs to, as the policy asks, and the unit with its own departments. */
async function placesOf(tx: Tx, unitId: string) {
  const unit = await tx.unit.findUnique({
    where: { id: unitId },
    select: { parentId: true, children: { select: { id: true } } },
  });
  if (!unit) return null;
  return {
    scope: [unitId, ...(unit.parentId ? [unit.parentId] : [])],
    own: new Set([unitId, ...unit.children.map(({ id }) => id)]),
  };
}

/** Who each row is: known for certain, chosen, new, to be chosen, or barred by a number that is somebody else's. */
async function decide(tx: Tx, unitId: string, rows: readonly Row[]) {
  const candidates = await candidatesForAll(tx, unitId, rows);
  const numbers = rows.flatMap(({ staffNumber }) => (staffNumber ? [staffNumber] : []));
  const holders = new Map(
    (
      await tx.person.findMany({
        where: { staffNumber: { in: numbers } },
        select: { id: true, staffNumber: true },
      })
    ).map((one) => [one.staffNumber ?? "", one.id]),
  );
  const placed: Placed[] = [];
  const undecided: { row: number; candidates: RosterCandidate[] }[] = [];
  const taken: number[] = [];
  const used = new Set<string>();
  for (const row of rows) {
    const offered = candidates.get(row.at) ?? [];
    const chosen =
      offered.find(({ certain }) => certain) ?? offered.find(({ id }) => id === row.match) ?? null;
    if (!chosen && offered.length > 0 && row.match !== "new") {
      undecided.push({ row: row.at, candidates: offered });
      continue;
    }
    const personId = chosen?.id ?? randomUUID();
    const number = row.staffNumber ?? "";
    // Of two rows with one number, or that are one person, the first stands.
    if (used.has(personId) || (number !== "" && (holders.get(number) ?? personId) !== personId)) {
      taken.push(row.at);
      continue;
    }
    used.add(personId);
    if (number !== "") holders.set(number, personId);
    placed.push({ row, personId, added: chosen === null });
  }
  return { placed, undecided, taken };
}

/** What the list knows of people on record and the record does not. */
const completeKnown = (tx: Tx, placed: readonly Placed[]) => {
  const known = placed.filter(({ added }) => !added);
  return tx.$executeRaw`
    update person p set
      identity_hash = coalesce(p.identity_hash, said.hash), staff_number = coalesce(p.staff_number, said.number),
      birth_year = coalesce(p.birth_year, said.year), sex = coalesce(p.sex, said.sex::sex)
    from unnest(
      ${known.map(({ personId }) => personId)}::uuid[], ${known.map(({ row }) => row.hash)}::text[],
      ${known.map(({ row }) => row.staffNumber)}::text[], ${known.map(({ row }) => row.birthYear)}::int[],
      ${known.map(({ row }) => row.sex)}::text[]) as said (id, hash, number, year, sex)
    where p.id = said.id`;
};

/** Places of work for those who do not work in the unit or a department of it yet; their ids by person. */
async function employ(
  tx: Tx,
  unitId: string,
  placed: readonly Placed[],
  now: Date,
): Promise<Map<string, string>> {
  const today = toDate(vietnamDay(now));
  const working = await tx.employment.findMany({
    where: {
      personId: { in: placed.filter(({ added }) => !added).map(({ personId }) => personId) },
      unit: { OR: [{ id: unitId }, { parentId: unitId }] },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
    },
    select: { personId: true },
  });
  const already = new Set(working.map(({ personId }) => personId));
  const fresh = placed
    .filter(({ personId }) => !already.has(personId))
    .map(({ personId, row, added }) => ({
      id: randomUUID(),
      personId,
      unitId: row.departmentId ?? unitId,
      position: row.position,
      startsOn: added ? null : today,
    }));
  await tx.employment.createMany({ data: fresh });
  return new Map(fresh.map(({ personId, id }) => [personId, id]));
}

/** How many people went, and how many stayed because something is told of them by now. */
export type RosterUndone = { readonly removed: number; readonly kept: number };

/**
 * Takes a list back: the people it added and of whom nothing else is told yet, and the places of work it gave to people
 * known before. Who has awards, titles registered or a later correction stays. Undone already is as good as undone.
 */
export async function undoRoster(
  viewer: Viewer,
  { unitId, batchId }: RosterBatchRef,
  now: Date,
): Promise<Result<RosterUndone, Failure>> {
  if (!keepsRosters(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const places = await placesOf(tx, unitId);
    if (!places || !inScope(viewer, places.scope)) return err({ code: "forbidden" });
    await holdUnit(tx, unitId);
    const batch = await tx.rosterBatch.findFirst({ where: { id: batchId, unitId } });
    if (!batch) return err({ code: "not_found" });
    if (batch.undoneAt) return ok({ removed: 0, kept: 0 });
    const untold = await tx.person.findMany({
      where: {
        rosterEntries: { some: { batchId, added: true } },
        version: 1,
        lines: { none: {} },
        authorships: { none: {} },
        awards: { none: {} },
        ledgerEntries: { none: {} },
        ratings: { none: {} },
        disciplines: { none: {} },
        absences: { none: {} },
        cases: { none: {} },
        recognitions: { none: {} },
        claims: { none: {} },
        councilSeats: { none: {} },
        employments: { every: { rosterEntries: { some: { batchId } } } },
      },
      select: { id: true },
    });
    const ids = untold.map(({ id }) => id);
    const all = await tx.rosterBatchEntry.findMany({ where: { batchId } });
    const given = all.flatMap(({ added, employmentId }) =>
      !added && employmentId ? [employmentId] : [],
    );
    await tx.employment.deleteMany({
      where: { OR: [{ id: { in: given } }, { personId: { in: ids } }] },
    });
    await tx.person.deleteMany({ where: { id: { in: ids } } });
    await tx.rosterBatch.update({ where: { id: batchId }, data: { undoneAt: now } });
    const removed = ids.length + given.length;
    const kept = batch.added - ids.length;
    await record(tx, viewer, {
      action: "person.undo_enrol",
      subjectId: unitId,
      detail: { batchId, removed, kept },
      at: now,
    });
    return ok({ removed, kept });
  });
}

/** Reads a table out of a file for who keeps a roster; nothing is kept of it, numbers least of all. */
export async function readRosterFile(
  viewer: Viewer,
  { file }: RosterFileInput,
): Promise<Result<ReadTable, Failure>> {
  if (!keepsRosters(viewer)) return err({ code: "forbidden" });
  const read = await readTableFile(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? ok(read.value) : err(invalid("file", TABLE_REFUSAL[read.error]));
}
