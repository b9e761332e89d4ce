import "server-only";
import { checkHonours, savePerson } from "@/lib/entry/registration/commands/lines";
import { openParts } from "@/lib/entry/registration/commands/write";
import { type PersonInput, personInput } from "@/lib/entry/registration/schema";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { type Failure, type FieldMessages, messagesOf } from "@/lib/platform/shared/failure";
import { refuse } from "@/lib/platform/shared/messages";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type PersonCells, personCells } from "../queries";
import type { PeopleInput } from "../schema";

/** What became of one row of a saving. `theirs` is what somebody quicker wrote, null when the row is gone. */
export type RowOutcome =
  | { readonly id: string; readonly is: "saved"; readonly version: number }
  | { readonly id: string; readonly is: "conflict"; readonly theirs: PersonCells | null }
  | {
      readonly id: string;
      readonly is: "refused";
      readonly message: string;
      readonly fields: FieldMessages;
    };

type Row = PersonInput & { readonly id: string };

const judge = (registrationId: string, row: PeopleInput["rows"][number]) =>
  personInput.safeParse({
    ...row,
    registrationId,
    sex: row.sex === "" ? null : row.sex,
    // A year that does not read is refused by the schema, beside its box.
    birthYear: row.birthYear as number | null,
  });

/**
 * Saves many rows of a grid, each by its own version: what is wrong or was overtaken is told row by row and keeps no other
 * row from being saved. Refuses all of them where the file itself cannot be written.
 */
export async function savePeople(
  viewer: Viewer,
  { registrationId, rows }: PeopleInput,
  now: Date,
): Promise<Result<RowOutcome[], Failure>> {
  const judged = rows.map((row) => ({ id: row.id, parsed: judge(registrationId, row) }));
  const good = judged.flatMap(({ id, parsed }): Row[] =>
    parsed.success ? [{ ...parsed.data, id }] : [],
  );
  const wrong = judged.flatMap(({ id, parsed }) =>
    parsed.success ? [] : [refused(id, { code: "invalid", fields: messagesOf(parsed.error) })],
  );
  if (good.length === 0) return ok(wrong);
  const saved = await saveTogether(viewer, registrationId, good, now);
  return saved.ok ? ok([...saved.value, ...wrong]) : saved;
}

function refused(id: string, failure: Failure): RowOutcome {
  const reply = refuse(failure);
  return reply.ok
    ? { id, is: "refused", message: "", fields: {} }
    : { id, is: "refused", message: reply.message, fields: reply.fields };
}

/** In two statements; where one row is refused by what the database knows, one by one to find it. */
async function saveTogether(
  viewer: Viewer,
  registrationId: string,
  rows: readonly Row[],
  now: Date,
): Promise<Result<RowOutcome[], Failure>> {
  if (rows.length === 1) return saveApart(viewer, registrationId, rows, now);
  try {
    const result = await transact((tx) => write(tx, viewer, registrationId, rows, now));
    if (result.ok || result.error.code !== "invalid") return result;
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
  }
  return saveApart(viewer, registrationId, rows, now);
}

async function saveApart(
  viewer: Viewer,
  registrationId: string,
  rows: readonly Row[],
  now: Date,
): Promise<Result<RowOutcome[], Failure>> {
  const outcomes: RowOutcome[] = [];
  for (const row of rows) {
    const saved = await savePerson(viewer, row, now);
    if (saved.ok) {
      outcomes.push({ id: row.id, is: "saved", version: saved.value.version });
    } else if (saved.error.code === "conflict") {
      const [theirs = null] = await personCells(viewer, registrationId, [row.id]);
      outcomes.push({ id: row.id, is: "conflict", theirs });
    } else if (saved.error.code === "invalid") {
      outcomes.push(refused(row.id, saved.error));
    } else return saved;
  }
  return ok(outcomes);
}

async function write(
  tx: Tx,
  viewer: Viewer,
  registrationId: string,
  rows: readonly Row[],
  now: Date,
): Promise<Result<RowOutcome[], Failure>> {
  const departmentIds = rows.map(({ departmentId }) => departmentId);
  const desk = await openParts(tx, viewer, { registrationId, departmentIds }, now);
  if (!desk.ok) return desk;
  const { registration, pen, partIds } = desk.value;
  const honours = rows.map(({ honour }) => honour);
  const refusal = await checkHonours(tx, registration.unitId, honours, "person");
  if (refusal) return err(refusal);

  const known = await tx.registrationLine.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true, registrationId: true, partId: true, version: true },
  });
  const knownOf = new Map(known.map((line) => [line.id, line]));
  const overtaken = new Set<string>();
  for (const { id, version, departmentId } of rows) {
    const line = knownOf.get(id);
    if (line && line.registrationId !== registrationId) return err({ code: "not_found" });
    if (line && pen.kind === "part" && line.partId !== (partIds.get(departmentId) ?? null))
      return err({ code: "forbidden" });
    if (line ? version > 0 && line.version !== version : version > 0) overtaken.add(id);
  }
  const fresh = rows.filter(({ id }) => !overtaken.has(id));
  const written = await upsert(tx, registrationId, fresh, partIds);
  const theirs = new Map(
    (await personCells(viewer, registrationId, [...overtaken], tx)).map((one) => [one.id, one]),
  );
  if (written.length > 0) {
    await record(tx, viewer, {
      action: "registration.save_people",
      subjectId: registrationId,
      detail: { rows: written.length, first: written[0]?.id ?? "" },
      at: now,
    });
  }
  return ok([
    ...written.map(({ id, version }): RowOutcome => ({ id, is: "saved", version })),
    ...[...overtaken].map(
      (id): RowOutcome => ({ id, is: "conflict", theirs: theirs.get(id) ?? null }),
    ),
  ]);
}

async function upsert(
  tx: Tx,
  registrationId: string,
  rows: readonly Row[],
  partIds: ReadonlyMap<string | null, string | null>,
): Promise<{ id: string; version: number }[]> {
  if (rows.length === 0) return [];
  const codeOf = (kind: "title" | "form") =>
    rows.map(({ honour }) => (honour?.kind === kind ? honour.code : null));
  return tx.$queryRaw<{ id: string; version: number }[]>`
    insert into registration_line
      (id, registration_id, part_id, subject, full_name, birth_year, sex, job_title,
       emulation_title_code, commendation_form_code, note)
    select id, ${registrationId}::uuid, part_id, 'person', full_name, birth_year, sex::sex, job_title, title, form, note
    from unnest(
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ departmentId }) => partIds.get(departmentId) ?? null)}::uuid[],
      ${rows.map(({ fullName }) => fullName)}::text[],
      ${rows.map(({ birthYear }) => birthYear)}::int[],
      ${rows.map(({ sex }) => sex)}::text[],
      ${rows.map(({ jobTitle }) => jobTitle)}::text[],
      ${codeOf("title")}::text[],
      ${codeOf("form")}::text[],
      ${rows.map(({ note }) => note)}::text[]
    ) as person (id, part_id, full_name, birth_year, sex, job_title, title, form, note)
    on conflict (id) do update set
      part_id = excluded.part_id, person_id = null, full_name = excluded.full_name, birth_year = excluded.birth_year,
      sex = excluded.sex, job_title = excluded.job_title, emulation_title_code = excluded.emulation_title_code,
      commendation_form_code = excluded.commendation_form_code, note = excluded.note,
      version = registration_line.version + 1
    returning id, version`;
}
