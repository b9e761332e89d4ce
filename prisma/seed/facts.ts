import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import {
  demoAnswers,
  demoCases,
  demoDisciplines,
  demoRatings,
  demoRecognitions,
} from "./data/demo-facts";

const RATED_YEARS = [2018, 2019, 2020];
const ENTERED = new Date("2021-01-25T02:00:00Z");

/** Ratings, recognitions, a discipline and a case of the demonstration's people, before its files are judged. */
export async function seedFacts(): Promise<void> {
  const people = await db.person.findMany({
    select: { id: true, staffNumber: true, birthYear: true },
  });
  const idOf = new Map(people.map((person) => [person.staffNumber, person.id]));
  const id = (staffNo: string) => {
    const found = idOf.get(staffNo);
    if (!found) throw new Error(`${staffNo} is not on the roster`);
    return found;
  };
  // At work, and in the sector, since the autumn of the year in which they were 24.
  await db.$executeRaw`
    update person set working_since = make_date(birth_year + 24, 9, 1), sector_since = make_date(birth_year + 24, 9, 1)
    where birth_year is not null and staff_number like 'DEMO-%'`;
  const other = new Map(
    demoRatings.map(([staffNo, year, rating]) => [`${id(staffNo)} ${year}`, rating]),
  );
  await db.yearlyRating.createMany({
    data: people.flatMap((person) =>
      RATED_YEARS.map((year) => ({
        personId: person.id,
        year,
        rating: other.get(`${person.id} ${year}`) ?? ("good" as const),
        source: `Thông báo xếp loại năm ${year} (trình diễn)`,
        decidedOn: toDate(`${year}-12-28`),
        recordedAt: ENTERED,
      })),
    ),
  });
  await db.recognition.createMany({
    data: demoRecognitions.map(({ staffNo, decidedOn, ...row }) => ({
      ...row,
      personId: id(staffNo),
      kind: "initiative" as const,
      decidedOn: toDate(decidedOn),
      recordedAt: ENTERED,
    })),
  });
  await db.discipline.createMany({
    data: demoDisciplines.map(({ staffNo, decidedOn, ...row }) => ({
      ...row,
      personId: id(staffNo),
      decidedOn: toDate(decidedOn),
      recordedAt: ENTERED,
    })),
  });
  await db.openCase.createMany({
    data: demoCases.map(({ staffNo, openedOn, ...row }) => ({
      ...row,
      personId: id(staffNo),
      openedOn: toDate(openedOn),
      recordedAt: ENTERED,
    })),
  });
}

/** What councils said about lines of the demonstration's files. */
export async function seedAnswers(): Promise<void> {
  const actor = await db.account.findFirstOrThrow({
    where: { email: "tu-lieu@trinh-dien.example" },
  });
  for (const { staffNo, form, name } of demoAnswers) {
    const lines = await db.registrationLine.findMany({
      where: { person: { staffNumber: staffNo }, commendationFormCode: form },
      select: { id: true },
    });
    await db.judgementAnswer.createMany({
      data: lines.map((line) => ({
        lineId: line.id,
        name,
        said: true,
        reason: "Biên bản họp Hội đồng ngày 20/02/2021 (trình diễn)",
        actorId: actor.id,
        at: new Date("2021-02-22T02:00:00Z"),
      })),
    });
  }
}
