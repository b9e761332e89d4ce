import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDay, toDayOrNull } from "@/lib/platform/db/days";
import { formatDay } from "@/lib/platform/shared/dates";
import type { DisciplineLevel } from "@/lib/titles/ruleset/rules/facts";
import type {
  Away,
  Case,
  HeldAward,
  PersonRecord,
  Rated,
  Recognised,
  UnitRecord,
} from "./rules/reckon";

/** Khiển trách 1 … buộc thôi việc 5, as the law orders them. */
const LEVEL: Record<
  "reprimand" | "warning" | "demotion" | "dismissal" | "expulsion",
  DisciplineLevel
> = {
  reprimand: 1,
  warning: 2,
  demotion: 3,
  dismissal: 4,
  expulsion: 5,
};

const NO_AWARDS: readonly HeldAward[] = [];

type LedgerLine = {
  holder: string;
  code: string;
  year: number;
  meritType: HeldAward["meritType"];
  decisionNumber: string;
  decidedOn: string;
};

const grouped = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

const ratedOf = (row: { year: number; rating: Rated["rating"]; source: string }): Rated => ({
  year: row.year,
  rating: row.rating,
  source: `Nhân sự: ${row.source}`,
});

const caseOf = (row: { openedOn: Date; closedOn: Date | null; source: string }): Case => ({
  openedOn: toDay(row.openedOn),
  closedOn: toDayOrNull(row.closedOn),
  source: `Nhân sự: ${row.source}`,
});

/**
 * What is on record of many people, in seven statements however many they are. For commands and for queries that have
 * asked their own policy: nothing here is for whoever comes by.
 */
export async function recordsOfPersons(
  personIds: readonly string[],
  client: Tx = db,
): Promise<Map<string, PersonRecord>> {
  if (personIds.length === 0) return new Map();
  const ids = [...new Set(personIds)];
  const about = { where: { personId: { in: ids } } };
  const people = await client.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, sex: true, sectorSince: true, workingSince: true, transferredIn: true },
  });
  const awards = await client.$queryRaw<LedgerLine[]>`
    select person_id as holder, coalesce(emulation_title_code, commendation_form_code) as code, year,
      merit_type::text as "meritType", decision_number as "decisionNumber", to_char(decided_on, 'YYYY-MM-DD') as "decidedOn"
    from ledger_entry where person_id = any(${ids}::uuid[])`;
  const ratings = grouped(await client.yearlyRating.findMany(about), (row) => row.personId);
  const disciplines = grouped(await client.discipline.findMany(about), (row) => row.personId);
  const absences = grouped(await client.absence.findMany(about), (row) => row.personId);
  const cases = grouped(await client.openCase.findMany(about), (row) => row.personId);
  const recognitions = grouped(await client.recognition.findMany(about), (row) => row.personId);
  const held = grouped(awards, (row) => row.holder);
  return new Map(
    people.map((person) => [
      person.id,
      {
        sex: person.sex,
        sectorSince: toDayOrNull(person.sectorSince),
        workingSince: toDayOrNull(person.workingSince),
        transferredIn: person.transferredIn,
        awards: held.get(person.id) ?? NO_AWARDS,
        ratings: (ratings.get(person.id) ?? []).map(ratedOf),
        disciplines: (disciplines.get(person.id) ?? []).map((row) => ({
          level: LEVEL[row.kind],
          decidedOn: toDay(row.decidedOn),
          erasedOn: toDayOrNull(row.erasedOn),
          source: `Nhân sự: ${row.source}`,
        })),
        absences: (absences.get(person.id) ?? []).map(
          (row): Away => ({
            kind: row.kind,
            startsOn: toDay(row.startsOn),
            endsOn: toDay(row.endsOn),
            goodResult: row.goodResult,
            source: `Nhân sự: ${row.source}`,
          }),
        ),
        cases: (cases.get(person.id) ?? []).map(caseOf),
        recognitions: (recognitions.get(person.id) ?? []).map(
          (row): Recognised => ({
            year: row.year,
            kind: row.kind,
            scope: row.scope,
            source: `${row.source}${row.decidedOn ? ` ngày ${formatDay(toDay(row.decidedOn))}` : ""}`,
          }),
        ),
      },
    ]),
  );
}

/** The same of units as collectives, each with the awards of every unit that it carries on, in three statements. */
export async function recordsOfUnits(
  unitIds: readonly string[],
  client: Tx = db,
): Promise<Map<string, UnitRecord>> {
  if (unitIds.length === 0) return new Map();
  const ids = [...new Set(unitIds)];
  const about = { where: { unitId: { in: ids } } };
  const awards = await client.$queryRaw<LedgerLine[]>`
    with recursive line(heir, unit_id) as (
      select id, id from unit where id = any(${ids}::uuid[])
      union
      select line.heir, s.from_id from line join unit_succession s on s.to_id = line.unit_id)
    select line.heir as holder, coalesce(l.emulation_title_code, l.commendation_form_code) as code, l.year,
      l.merit_type::text as "meritType", l.decision_number as "decisionNumber",
      to_char(l.decided_on, 'YYYY-MM-DD') as "decidedOn"
    from line join ledger_entry l on l.unit_id = line.unit_id and l.person_id is null`;
  const ratings = grouped(await client.yearlyRating.findMany(about), (row) => row.unitId);
  const cases = grouped(await client.openCase.findMany(about), (row) => row.unitId);
  const held = grouped(awards, (row) => row.holder);
  return new Map(
    ids.map((id) => [
      id,
      {
        awards: held.get(id) ?? NO_AWARDS,
        ratings: (ratings.get(id) ?? []).map(ratedOf),
        cases: (cases.get(id) ?? []).map(caseOf),
      },
    ]),
  );
}
