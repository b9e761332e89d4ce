import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";

export type Enrolment = {
  fullName: string;
  birthYear: number | null;
  sex: "female" | "male" | null;
  jobTitle: string;
};

/** What two mentions of one person share. Diacritics count: Hùng is not Hưng. */
const keyOf = (who: Enrolment): string =>
  `${who.fullName.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/g, " ").trim()}|${who.birthYear ?? ""}`;

/**
 * The people of these names and years of birth on the roster of the unit and its departments, in the order asked for;
 * who is not there yet is enrolled with the unit. Two people who share both cannot be told apart by them: they are
 * never merged across units, only within one.
 */
export async function findOrEnrol(
  tx: Tx,
  unitId: string,
  people: readonly Enrolment[],
  now: Date,
): Promise<string[]> {
  const unique = new Map(people.map((who) => [keyOf(who), who]));
  const ids = await idsOnRoster(tx, unitId, unique);
  const strangers = [...unique].flatMap(([key, who]) =>
    ids.has(key) ? [] : [{ key, who, id: randomUUID() }],
  );
  await tx.person.createMany({
    data: strangers.map(({ id, who: { fullName, birthYear, sex } }) => ({
      id,
      fullName,
      birthYear,
      sex,
    })),
  });
  await tx.employment.createMany({
    data: strangers.map(({ id, who }) => ({
      personId: id,
      unitId,
      position: who.jobTitle,
      startsOn: toDate(vietnamDay(now)),
    })),
  });
  for (const { key, id } of strangers) ids.set(key, id);
  return people.map((who) => ids.get(keyOf(who)) ?? "");
}

async function idsOnRoster(
  tx: Tx,
  unitId: string,
  people: ReadonlyMap<string, Enrolment>,
): Promise<Map<string, string>> {
  const keys = [...people.keys()];
  const known = await tx.$queryRaw<{ key: string; id: string }[]>`
    select distinct on (k.key) k.key, p.id
    from employment e
    join unit u on u.id = e.unit_id and (u.id = ${unitId}::uuid or u.parent_id = ${unitId}::uuid)
    join person p on p.id = e.person_id
    join unnest(${keys}::text[]) as k(key)
      on k.key = lower(regexp_replace(btrim(normalize(p.full_name, NFC)), '\s+', ' ', 'g')) || '|' || coalesce(p.birth_year::text, '')
    order by k.key, p.id`;
  return new Map(known.map(({ key, id }) => [key, id]));
}
