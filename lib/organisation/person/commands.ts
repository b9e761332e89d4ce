import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";

type Enrolment = {
  fullName: string;
  birthYear: number | null;
  sex: "female" | "male" | null;
  jobTitle: string;
  unitId: string;
};

/**
 * The person of this name and year of birth on the unit's roster, enrolled there when there is none. Two people who
 * share both cannot be told apart by them: they are never merged across units, only within one.
 */
export async function findOrEnrol(tx: Tx, who: Enrolment, now: Date): Promise<string> {
  const known = await tx.$queryRaw<{ id: string }[]>`
    select p.id from person p
    join employment e on e.person_id = p.id and e.unit_id = ${who.unitId}::uuid
    where fold(p.full_name) = fold(${who.fullName}) and p.birth_year is not distinct from ${who.birthYear}::int
    order by p.id limit 1`;
  if (known[0]) return known[0].id;

  const person = await tx.person.create({
    data: {
      fullName: who.fullName,
      birthYear: who.birthYear,
      sex: who.sex,
      employments: {
        create: { unitId: who.unitId, position: who.jobTitle, startsOn: toDate(vietnamDay(now)) },
      },
    },
    select: { id: true },
  });
  return person.id;
}
