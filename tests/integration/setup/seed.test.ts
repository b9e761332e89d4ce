import { expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { toDay } from "@/lib/platform/db/days";
import { seed } from "@/scripts/lib/seed.mjs";

/** Fills the database of these tests as `npm start` does beside a server of one's own. */
const seedOwnServer = () => seed(process.env.DATABASE_URL ?? "", { demonstration: false });

const count = (rows: readonly { confidence: string }[], confidence: string) =>
  rows.filter((row) => row.confidence === confidence).length;

it("[S-12] the reference data are whole, and what no source confirms is marked; [S-13] filled again nothing is doubled or rewritten, and nobody is invented", async () => {
  await seedOwnServer();

  const units = await db.unit.findMany({ include: { parent: { select: { code: true } } } });
  const departments = units.filter((unit) => unit.kind === "provincial_department");
  const ministry = units.filter((unit) => unit.kind === "ministry");
  const own = units.filter((unit) => !departments.includes(unit) && !ministry.includes(unit));
  expect(ministry.map((unit) => unit.code)).toEqual(["BTNMT"]);
  expect(own).toHaveLength(79);
  expect(own.filter((unit) => unit.parent === null)).toEqual([]);
  expect(departments).toHaveLength(63);
  expect(new Set(departments.map((unit) => unit.provinceCode)).size).toBe(63);
  expect(departments.filter((unit) => unit.parent !== null)).toEqual([]);
  expect(departments.map((unit) => unit.name)).toContain(
    "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa",
  );

  expect(await db.bloc.count({ where: { kind: "khoi" } })).toBe(7);
  expect(await db.bloc.count({ where: { kind: "cum" } })).toBe(9);
  const titles = await db.emulationTitle.count();
  expect(titles + (await db.commendationForm.count())).toBe(20);
  expect(await db.ruleset.count()).toBe(4);

  // No unit sits twice; a source names the six of Cụm IV alone.
  const seats = await db.blocMembership.findMany({ include: { bloc: { select: { code: true } } } });
  expect(new Set(seats.map((seat) => seat.unitId)).size).toBe(seats.length);
  const confirmed = seats.filter((seat) => seat.confidence === "confirmed");
  expect(confirmed.map((seat) => seat.bloc.code)).toEqual(Array(6).fill("CUM-IV"));

  const campaign = await db.campaign.findUniqueOrThrow({
    where: { year: 2021 },
    include: {
      announcement: true,
      contents: true,
      movements: { orderBy: { position: "asc" } },
      duties: true,
      milestones: true,
    },
  });
  expect(campaign).toMatchObject({
    theme: "Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển",
    launchedBy: "Bộ trưởng Bộ Tài nguyên và Môi trường Trần Hồng Hà",
    status: "draft",
    publishedAt: null,
    announcement: { status: "draft", number: null, signedOn: null },
  });
  expect(campaign.contents).toHaveLength(5);
  expect(campaign.duties).toHaveLength(3);
  expect(campaign.movements.map((movement) => movement.confidence)).toEqual([
    "confirmed",
    "proposed",
    "confirmed",
    "confirmed",
  ]);
  const window = campaign.milestones.find((milestone) => milestone.code === "registration");
  expect(window?.confidence).toBe("proposed");
  expect(window?.dueOn && toDay(window.dueOn)).toBe("2021-03-15");
  expect(count(campaign.milestones, "confirmed")).toBe(4);

  // The staff have edited since, and a unit is missing.
  await db.unit.update({ where: { code: "VU-HTQT" }, data: { name: "Vụ Hợp tác và Hội nhập" } });
  await db.milestone.updateMany({
    where: { code: "registration" },
    data: { dueOn: new Date("2021-03-20"), confidence: "confirmed" },
  });
  await db.blocMembership.deleteMany({ where: { unit: { code: "STNMT-96" } } });
  await db.unit.delete({ where: { code: "STNMT-96" } });
  const counts = async () => [
    await db.unit.count(),
    await db.bloc.count(),
    await db.emulationTitle.count(),
    await db.campaign.count(),
    await db.campaignContent.count(),
    await db.document.count(),
    await db.holiday.count(),
  ];
  const before = await counts();

  await db.seedStamp.deleteMany();
  await seedOwnServer();

  const [unitsBefore = 0, ...others] = before;
  expect(await counts()).toEqual([unitsBefore + 1, ...others]);
  expect(await db.unit.findUniqueOrThrow({ where: { code: "VU-HTQT" } })).toMatchObject({
    name: "Vụ Hợp tác và Hội nhập",
  });
  const moved = await db.milestone.findFirstOrThrow({ where: { code: "registration" } });
  expect([toDay(moved.dueOn ?? new Date(0)), moved.confidence]).toEqual([
    "2021-03-20",
    "confirmed",
  ]);
  for (const none of [
    db.account.count(),
    db.person.count(),
    db.registration.count(),
    db.decision.count(),
    db.demonstrationClock.count(),
  ])
    expect(await none).toBe(0);
}, 60_000);
