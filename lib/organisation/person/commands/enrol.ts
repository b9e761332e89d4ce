import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { idsOnRoster } from "../queries";
import { mentionOf } from "../rules";
import { holdUnit } from "./hold";

export type Enrolment = {
  fullName: string;
  birthYear: number | null;
  sex: "female" | "male" | null;
  jobTitle: string;
};

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
  await holdUnit(tx, unitId);
  const unique = new Map(people.map((who) => [mentionOf(who), who]));
  const ids = await idsOnRoster(tx, unitId, [...unique.keys()]);
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
  return people.map((who) => ids.get(mentionOf(who)) ?? "");
}
