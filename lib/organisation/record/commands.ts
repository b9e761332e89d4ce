import "server-only";
import { holdEither } from "@/lib/organisation/person/commands/hold";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { keepsRecordsOf } from "./queries";
import {
  type About,
  type AbsenceInput,
  aboutOf,
  type CaseInput,
  type DisciplineInput,
  type EndRecordInput,
  idOf,
  type Kind,
  type RatingInput,
  type RecognitionInput,
  type RemoveRecordInput,
} from "./schema";

type Done = Result<null, Failure>;

/** Null when the viewer keeps the records of this person or unit. */
async function refusalFor(
  tx: Tx,
  viewer: Viewer,
  about: About,
  now: Date,
): Promise<Failure | null> {
  return (await keepsRecordsOf(tx, viewer, about, vietnamDay(now))) ? null : { code: "not_found" };
}

const FUTURE = "Ngày không thể ở tương lai. Kiểm tra lại.";

/** Writes one record in one transaction: sight first, then the day, then the row and its trace. */
async function enter(
  viewer: Viewer,
  kind: Kind,
  about: About,
  day: { readonly field: string; readonly on: string | null },
  now: Date,
  write: (tx: Tx) => Promise<unknown>,
): Promise<Done> {
  return transact(async (tx) => {
    const refusal = await refusalFor(tx, viewer, about, now);
    if (refusal) return err(refusal);
    if (day.on !== null && day.on > vietnamDay(now)) return err(invalid(day.field, FUTURE));
    await write(tx);
    await record(tx, viewer, {
      action: "record.add",
      subjectId: idOf(about),
      detail: { kind },
      at: now,
    });
    return ok(null);
  });
}

/** Enters the rating of a year; a second one for the same year replaces the first. */
export const rate = (viewer: Viewer, input: RatingInput, now: Date): Promise<Done> =>
  enter(viewer, "rating", input, { field: "decidedOn", on: input.decidedOn }, now, async (tx) => {
    const { personId, unitId, year, rating, source } = input;
    const subject = personId === null ? { unitId } : { personId };
    await holdEither(tx, input);
    await tx.yearlyRating.deleteMany({ where: { ...subject, year } });
    await tx.yearlyRating.create({
      data: {
        ...subject,
        year,
        rating,
        source,
        decidedOn: toDateOrNull(input.decidedOn),
        recordedAt: now,
      },
    });
  });

/** Enters a discipline. */
export const discipline = (viewer: Viewer, input: DisciplineInput, now: Date): Promise<Done> =>
  enter(
    viewer,
    "discipline",
    { personId: input.personId, unitId: null },
    { field: "decidedOn", on: input.decidedOn },
    now,
    (tx) =>
      tx.discipline.create({
        data: {
          ...input,
          decidedOn: toDate(input.decidedOn),
          erasedOn: toDateOrNull(input.erasedOn),
          recordedAt: now,
        },
      }),
  );

/** Enters a leave or a training; one that is still to come may be entered ahead. */
export const absent = (viewer: Viewer, input: AbsenceInput, now: Date): Promise<Done> =>
  enter(
    viewer,
    "absence",
    { personId: input.personId, unitId: null },
    { field: "startsOn", on: null },
    now,
    (tx) =>
      tx.absence.create({
        data: {
          ...input,
          startsOn: toDate(input.startsOn),
          endsOn: toDate(input.endsOn),
          recordedAt: now,
        },
      }),
  );

/** Enters an open case: proposals for its subject are held until it is closed. */
export const openCase = (viewer: Viewer, input: CaseInput, now: Date): Promise<Done> =>
  enter(viewer, "case", input, { field: "openedOn", on: input.openedOn }, now, (tx) =>
    tx.openCase.create({
      data: {
        ...input,
        openedOn: toDate(input.openedOn),
        closedOn: toDateOrNull(input.closedOn),
        recordedAt: now,
      },
    }),
  );

/** Enters a recognised initiative or an accepted topic. */
export const recognise = (viewer: Viewer, input: RecognitionInput, now: Date): Promise<Done> =>
  enter(
    viewer,
    "recognition",
    { personId: input.personId, unitId: null },
    { field: "decidedOn", on: input.decidedOn },
    now,
    (tx) =>
      tx.recognition.create({
        data: { ...input, decidedOn: toDateOrNull(input.decidedOn), recordedAt: now },
      }),
  );

async function loadAbout(tx: Tx, kind: Kind, id: string): Promise<About | null> {
  const where = { where: { id } };
  switch (kind) {
    case "rating": {
      const rating = await tx.yearlyRating.findUnique(where);
      return rating && aboutOf(rating);
    }
    case "case": {
      const open = await tx.openCase.findUnique(where);
      return open && aboutOf(open);
    }
    case "discipline":
    case "absence":
    case "recognition": {
      const row =
        kind === "discipline"
          ? await tx.discipline.findUnique(where)
          : kind === "absence"
            ? await tx.absence.findUnique(where)
            : await tx.recognition.findUnique(where);
      return row && { personId: row.personId, unitId: null };
    }
  }
}

/** A discipline is erased, or a case concluded, on a day from its own first day on. */
export async function endRecord(viewer: Viewer, input: EndRecordInput, now: Date): Promise<Done> {
  return transact(async (tx) => {
    const about = await loadAbout(tx, input.kind, input.id);
    if (!about || (await refusalFor(tx, viewer, about, now))) return err({ code: "not_found" });
    const on = toDate(input.on);
    const { count } =
      input.kind === "discipline"
        ? await tx.discipline.updateMany({
            where: { id: input.id, decidedOn: { lte: on } },
            data: { erasedOn: on },
          })
        : await tx.openCase.updateMany({
            where: { id: input.id, openedOn: { lte: on } },
            data: { closedOn: on },
          });
    if (count === 0) return err(invalid("on", "Ngày này phải từ ngày bắt đầu trở đi."));
    await record(tx, viewer, {
      action: "record.end",
      subjectId: idOf(about),
      detail: { kind: input.kind, on: input.on },
      at: now,
    });
    return ok(null);
  });
}

/** Takes away a record entered by mistake; the trace says so. */
export async function removeRecord(
  viewer: Viewer,
  input: RemoveRecordInput,
  now: Date,
): Promise<Done> {
  return transact(async (tx) => {
    const about = await loadAbout(tx, input.kind, input.id);
    if (!about || (await refusalFor(tx, viewer, about, now))) return err({ code: "not_found" });
    const where = { where: { id: input.id } };
    switch (input.kind) {
      case "rating":
        await tx.yearlyRating.deleteMany(where);
        break;
      case "discipline":
        await tx.discipline.deleteMany(where);
        break;
      case "absence":
        await tx.absence.deleteMany(where);
        break;
      case "case":
        await tx.openCase.deleteMany(where);
        break;
      case "recognition":
        await tx.recognition.deleteMany(where);
        break;
    }
    await record(tx, viewer, {
      action: "record.remove",
      subjectId: idOf(about),
      detail: { kind: input.kind },
      at: now,
    });
    return ok(null);
  });
}
