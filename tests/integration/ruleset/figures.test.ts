import { beforeEach, describe, expect, it } from "vitest";
import { findVerdicts, tryFigure } from "@/lib/entry/verdict/queries";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { tuneFigure } from "@/lib/titles/ruleset/commands";
import { flagsAllotted, listFigureChanges, rulesetAsOn } from "@/lib/titles/ruleset/queries";
import { quotaOf } from "@/lib/titles/ruleset/rules/figures";
import type { TuneInput } from "@/lib/titles/ruleset/schema";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { givenBloc } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";

const DAY = "2021-03-01";
/** An unconfirmed threshold of the Minister's certificate: two excellent years. */
const YEARS = "BKB.person.ratingYearsExcellent.2";
let desk: Awaited<ReturnType<typeof givenDesk>>;

beforeEach(async () => {
  desk = await givenDesk();
});

const tune = (over: Partial<TuneInput> = {}, viewer = desk.staff) =>
  tuneFigure(
    viewer,
    {
      ruleset: "R2017",
      key: "quota.CSTDCS.percent",
      value: "10",
      validFrom: DAY,
      reason: "Theo hướng dẫn mới của Bộ",
      ...over,
    },
    NOW,
  );

const quotaOn = async (day: string) => {
  const { ruleset, figures } = await rulesetAsOn("R2017", day);
  return quotaOf(ruleset, "CSTDCS", figures);
};

describe("figures of a ruleset", () => {
  it("[L-18] staff tune a figure from a day on, with the reason; before that day the old one holds", async () => {
    must(await tune());
    must(await tune({ key: "quota.CSTDCS.rounding", value: "ceiling", validFrom: "2021-06-01" }));
    expect(await quotaOn("2021-02-28")).toMatchObject({ percent: 15, rounding: "nearest" });
    expect(await quotaOn(DAY)).toMatchObject({ percent: 10, rounding: "nearest" });
    expect(await quotaOn("2021-06-01")).toMatchObject({ percent: 10, rounding: "ceiling" });
    expect(await listFigureChanges("R2017")).toMatchObject([
      { validFrom: "2021-06-01", value: "ceiling" },
      { validFrom: DAY, value: 10, reason: "Theo hướng dẫn mới của Bộ" },
    ]);
    await expect(db.rulesetFigure.deleteMany()).rejects.toThrow();
    expect(await db.auditEntry.count({ where: { action: "ruleset.tune" } })).toBe(2);
  });

  it("[L-18] what a text confirms, and what is no value, is refused; others than staff tune nothing", async () => {
    expect(await tune({ key: "LDTT.person.monthsEmployed.10", value: "3" })).toMatchObject({
      error: { fields: { key: expect.anything() } },
    });
    expect(await tune({ value: "nhiều" })).toMatchObject({
      error: { fields: { value: expect.anything() } },
    });
    expect(await tune({ key: "quota.CSTDCS.rounding", value: "5" })).toMatchObject({
      error: { fields: { value: expect.anything() } },
    });
    for (const viewer of [desk.officer, desk.head, await givenViewer("administrator")])
      expect(await tune({}, viewer)).toEqual({ ok: false, error: { code: "forbidden" } });
  });

  it("[L-32] staff allot flags of the Ministry bloc by bloc, in whole numbers, from a day on", async () => {
    const [first, second] = [
      await givenBloc({ members: [desk.unit.id] }),
      await givenBloc({ members: [] }),
    ];
    const allot = (value: string, code = first.code) =>
      tune({ key: `allotment.CTDB.${code}`, value, reason: "Công văn phân bổ cờ" });
    expect(await flagsAllotted(first.code, DAY)).toBeNull();
    must(await allot("2"));
    expect(await flagsAllotted(first.code, "2021-02-28")).toBeNull();
    expect(await flagsAllotted(first.code, DAY)).toBe(2);
    expect(await flagsAllotted(second.code, DAY)).toBeNull();
    expect(await allot("1,5")).toMatchObject({ error: { fields: { value: expect.anything() } } });
    expect(await allot("1", "KHOI-KHONG-CO")).toMatchObject({
      error: { fields: { key: expect.anything() } },
    });
    expect(await flagsAllotted(first.code, DAY)).toBe(2);
  });

  it("[L-19] a change is tried on the files there are before it counts: who would stand otherwise", async () => {
    const line = await db.registrationLine.findFirstOrThrow({
      where: { registrationId: desk.file.id },
    });
    const person = await db.person.create({
      data: {
        fullName: "Trần Thị Ví Dụ",
        birthYear: 1985,
        employments: { create: { unitId: desk.unit.id, position: "" } },
        ratings: {
          create: [
            { year: 2021, rating: "excellent", source: "QĐ", recordedAt: NOW },
            { year: 2020, rating: "good", source: "QĐ", recordedAt: NOW },
          ],
        },
        recognitions: {
          create: [1, 2].map((n) => ({
            year: 2021,
            kind: "initiative" as const,
            scope: "grassroots" as const,
            title: `Sáng kiến ${n}`,
            source: "QĐ",
            decidedOn: toDate("2021-02-01"),
            recordedAt: NOW,
          })),
        },
      },
    });
    await db.judgementAnswer.createMany({
      data: (["exemplary", "annual_campaign", "ad_hoc"] as const).map((name) => ({
        lineId: line.id,
        name,
        said: name === "exemplary",
        reason: "Biên bản",
        actorId: desk.staff.accountId,
        at: NOW,
      })),
    });
    const trial = await tryFigure(desk.staff, { ruleset: "R2017", key: YEARS, value: "1" }, DAY);
    expect(trial).toMatchObject({ year: 2021, files: 1, lines: 1 });
    expect(trial?.changes).toMatchObject([
      { name: "Trần Thị Ví Dụ", before: "fail", after: "pass" },
    ]);
    expect(await db.rulesetFigure.count()).toBe(0);
    expect(person.id).toBeTruthy();
    expect(
      await tryFigure(desk.officer, { ruleset: "R2017", key: YEARS, value: "1" }, DAY),
    ).toBeNull();

    must(await tune({ key: YEARS, value: "1" }));
    const live = (await findVerdicts(desk.officer, desk.file.id, NOW))?.live;
    expect(live?.lines[0]?.verdict.outcome).toBe("pass");
  });
});
