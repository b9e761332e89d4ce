import { expect, it } from "vitest";
import { STATUSES } from "@/lib/entry/registration/workflow";
import { listForReview } from "@/lib/judging/review/queries";
import { REVIEWED, readQueue } from "@/lib/judging/review/rules";
import { db } from "@/lib/platform/db/client";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";

const addUp = () => db.$executeRaw`select add_up_registration_tally()`;

it("[W-01] keeps the counts of a list where files move", async () => {
  const { campaign, bloc, otherBloc, staff, leader } = await givenReview();
  const agree = async () => {
    for (const viewer of [staff, leader]) {
      const { counts } = await listForReview(viewer, readQueue({}), NOW);
      const seen = viewer === staff ? {} : { blocId: bloc.id };
      for (const { status, total } of counts) {
        expect(await db.registration.count({ where: { status, ...seen } })).toBe(total);
      }
    }
  };
  const files = [];
  for (const status of STATUSES) {
    const unitId = (await givenUnit()).id;
    files.push(
      await givenRegistration({ campaignId: campaign.id, unitId, blocId: bloc.id, status }),
    );
  }
  await agree();

  // Several at once, to a status and to another bloc; and a change that moves nothing.
  await db.registration.updateMany({
    where: { status: { in: ["awaiting_bloc", "returned_by_bloc", "awaiting_ministry"] } },
    data: { status: "accepted" },
  });
  await db.registration.updateMany({
    where: { status: "returned_by_ministry" },
    data: { blocId: otherBloc.id },
  });
  await agree();
  const written = await db.registrationTally.count();
  await db.registration.updateMany({ data: { contactPhone: "024" } });
  expect(await db.registrationTally.count()).toBeLessThanOrEqual(written);

  await db.registration.deleteMany({ where: { status: "accepted" } });
  await agree();

  await addUp();
  expect(await db.registrationTally.count()).toBeLessThanOrEqual(STATUSES.length * 2);
  await agree();
});

it("[W-01] counts a crowd that moves while others add up", async () => {
  const { campaign, bloc, staff } = await givenReview();
  const files = await Promise.all(
    Array.from({ length: 24 }, async () =>
      givenRegistration({
        campaignId: campaign.id,
        unitId: (await givenUnit()).id,
        blocId: bloc.id,
        status: "awaiting_bloc",
      }),
    ),
  );
  await Promise.all(
    files.flatMap(({ id }, index) => [
      db.registration.update({
        where: { id },
        data: { status: REVIEWED[index % REVIEWED.length] ?? "accepted" },
      }),
      addUp(),
    ]),
  );
  const { counts, total } = await listForReview(staff, readQueue({}), NOW);
  expect(total).toBe(files.length);
  expect(counts.map((one) => one.total)).toEqual([5, 5, 5, 5, 4]);
});
