import { db } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import { blocLeadership, demoLeadership } from "./data/bloc-leadership";
import { type BlocLeadershipSeed, blocs } from "./data/blocs";
import { demoDivisions } from "./data/demo-divisions";
import { demoPeople } from "./data/demo-people";
import type { UnitSeed } from "./data/unit-shape";
import { units } from "./data/units";

/** The year whose memberships the sources let us propose. */
const MEMBERSHIP_YEAR = 2021;

/** Ids by code, for rows that name a unit. */
export async function unitIds(): Promise<(code: string) => string> {
  const ids = new Map(
    (await db.unit.findMany({ select: { id: true, code: true } })).map((unit) => [
      unit.code,
      unit.id,
    ]),
  );
  return (code) => {
    const id = ids.get(code);
    if (!id) throw new Error(`The seed names a unit that does not exist: ${code}`);
    return id;
  };
}

async function addUnits(seeds: readonly UnitSeed[]): Promise<void> {
  const known = new Set(
    (await db.unit.findMany({ select: { code: true } })).map((unit) => unit.code),
  );
  const missing = seeds.filter((unit) => !known.has(unit.code));
  if (missing.length === 0) return;
  await db.unit.createMany({
    data: missing.map((unit) => ({
      code: unit.code,
      name: unit.name,
      shortName: unit.shortName,
      symbol: unit.symbol,
      kind: unit.kind,
      legalPersonality: unit.legalPersonality,
      provinceCode: unit.provinceCode,
      validFrom: toDateOrNull(unit.validFrom),
      validTo: toDateOrNull(unit.validTo),
      confidence: unit.confidence,
      note: unit.note,
    })),
  });
  const idOf = await unitIds();
  for (const unit of missing) {
    if (unit.parentCode) {
      await db.unit.update({
        where: { code: unit.code },
        data: { parentId: idOf(unit.parentCode) },
      });
    }
  }
}

async function addLeadership(seeds: readonly BlocLeadershipSeed[]): Promise<void> {
  const idOf = await unitIds();
  const blocIds = new Map((await db.bloc.findMany()).map((bloc) => [bloc.code, bloc.id]));
  await db.blocLeadership.createMany({
    data: seeds.flatMap((held) => {
      const blocId = blocIds.get(held.blocCode);
      if (!blocId) return [];
      return {
        blocId,
        unitId: idOf(held.unitCode),
        office: held.office,
        startsOn: toDate(`${held.year}-01-01`),
        endsOn: toDate(`${held.year}-12-31`),
        confidence: held.confidence,
      };
    }),
  });
}

/** The ministry, its units and the Sở; the blocs with what is known of their members and leaders. */
export async function seedOrganisation(): Promise<void> {
  await addUnits(units);
  if ((await db.bloc.count()) > 0) return;

  await db.bloc.createMany({
    data: blocs.map(({ code, kind, name, scope }, index) => ({
      code,
      kind,
      name,
      scope,
      position: index + 1,
    })),
  });
  const idOf = await unitIds();
  const blocIds = new Map((await db.bloc.findMany()).map((bloc) => [bloc.code, bloc.id]));
  const lastDayOf = new Map(units.map(({ code, validTo }) => [code, validTo]));
  await db.blocMembership.createMany({
    data: blocs.flatMap((bloc) => {
      const blocId = blocIds.get(bloc.code);
      if (!blocId) return [];
      return bloc.members2021.map((member) => ({
        blocId,
        unitId: idOf(member.unitCode),
        startsOn: toDate(`${MEMBERSHIP_YEAR}-01-01`),
        // A unit that is no more is a member no more.
        endsOn: toDateOrNull(lastDayOf.get(member.unitCode) ?? null),
        confidence: member.confidence,
      }));
    }),
  });
  await addLeadership(blocLeadership);
}

/** Divisions, leaders of 2021 and people that exist only in the demonstration. */
export async function seedDemonstrationOrganisation(): Promise<void> {
  await addUnits(demoDivisions);
  await addLeadership(demoLeadership);
  const idOf = await unitIds();
  await db.person.createMany({
    data: demoPeople.map(({ staffNo, fullName, birthYear, sex }) => ({
      staffNumber: staffNo,
      fullName,
      birthYear,
      sex,
    })),
  });
  const people = new Map(
    (await db.person.findMany()).map((person) => [person.staffNumber, person.id]),
  );
  await db.employment.createMany({
    data: demoPeople.flatMap(({ staffNo, position, unitCode }) => {
      const personId = people.get(staffNo);
      return personId
        ? [{ personId, unitId: idOf(unitCode), position, startsOn: toDate("2018-01-01") }]
        : [];
    }),
  });
}
