import "server-only";
import { checkHonours } from "@/lib/entry/registration/commands/lines";
import { openParts } from "@/lib/entry/registration/commands/write";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { BatchInput } from "../schema";

/** How many people were taken, and the ids of those who stood on the file for the same honour already. */
export type Taken = { readonly taken: number; readonly twice: readonly string[] };

/**
 * Takes a list of people into the file: all of them in one statement, the rows that wait kept beside. Who is registered
 * for the same honour already is left out and named. Refuses the whole list for a title that the unit does not register,
 * and for a department out of the writer's reach. The same batch sent again changes nothing.
 */
export async function takeBatch(
  viewer: Viewer,
  input: BatchInput,
  now: Date,
): Promise<Result<Taken, Failure>> {
  return transact(async (tx) => {
    const { registrationId, batchId, people, waiting, source, mends } = input;
    const desk = await openParts(
      tx,
      viewer,
      { registrationId, departmentIds: people.map(({ departmentId }) => departmentId) },
      now,
    );
    if (!desk.ok) return desk;
    const { registration, partIds } = desk.value;

    const known = await tx.intakeBatch.findUnique({
      where: { id: batchId },
      select: { registrationId: true, rowCount: true },
    });
    if (known && known.registrationId !== registrationId) return err({ code: "not_found" });
    if (known) return ok({ taken: known.rowCount, twice: [] });

    const honours = people.map(({ honour }) => honour);
    const refused = await checkHonours(tx, registration.unitId, honours, "person");
    if (refused) return err(refused);

    await tx.intakeBatch.create({
      data: {
        id: batchId,
        registrationId,
        source,
        takenById: viewer.accountId,
        takenAt: now,
        rowCount: 0,
        waiting,
        waitingCount: waiting.length,
      },
    });
    const inserted = await insertPeople(tx, input, partIds);
    await tx.intakeBatch.update({ where: { id: batchId }, data: { rowCount: inserted.size } });
    if (mends)
      await tx.intakeBatch.updateMany({
        where: { id: mends, registrationId },
        data: { waiting: [], waitingCount: 0 },
      });
    await record(tx, viewer, {
      action: "registration.take_batch",
      subjectId: registrationId,
      detail: { batchId, source, people: inserted.size, waiting: waiting.length },
      at: now,
    });
    return ok({
      taken: inserted.size,
      twice: people.flatMap(({ id }) => (inserted.has(id) ? [] : [id])),
    });
  });
}

/** The ids that were written. */
async function insertPeople(
  tx: Tx,
  { registrationId, batchId, people }: BatchInput,
  partIds: ReadonlyMap<string | null, string | null>,
): Promise<Set<string>> {
  const codeOf = (kind: "title" | "form") =>
    people.map(({ honour }) => (honour?.kind === kind ? honour.code : null));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into registration_line
      (id, registration_id, part_id, subject, full_name, birth_year, sex, job_title,
       emulation_title_code, commendation_form_code, note, batch_id)
    select id, ${registrationId}::uuid, part_id, 'person', full_name, birth_year, sex::sex, job_title, title, form, note,
           ${batchId}::uuid
    from unnest(
      ${people.map(({ id }) => id)}::uuid[],
      ${people.map(({ departmentId }) => partIds.get(departmentId) ?? null)}::uuid[],
      ${people.map(({ fullName }) => fullName)}::text[],
      ${people.map(({ birthYear }) => birthYear)}::int[],
      ${people.map(({ sex }) => sex)}::text[],
      ${people.map(({ jobTitle }) => jobTitle)}::text[],
      ${codeOf("title")}::text[],
      ${codeOf("form")}::text[],
      ${people.map(({ note }) => note)}::text[]
    ) as person (id, part_id, full_name, birth_year, sex, job_title, title, form, note)
    on conflict do nothing
    returning id`;
  return new Set(rows.map(({ id }) => id));
}
