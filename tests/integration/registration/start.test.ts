import { describe, expect, it } from "vitest";
import { startRegistration } from "@/lib/entry/registration/commands/start";
import { listUnitsWithoutFile } from "@/lib/entry/registration/queries";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCampaign } from "@/tests/factories/campaign";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";

async function givenUnitWithDepartments() {
  const unit = await givenUnit();
  const standing = await givenUnit({ parentId: unit.id, kind: "division" });
  await givenUnit({ parentId: unit.id, kind: "division", validTo: new Date("2020-12-31") });
  await givenUnit({ parentId: unit.id, kind: "division", validFrom: new Date("2021-07-01") });
  const officer = await givenViewer("unit_officer", unit.id);
  return { unit, standing, officer };
}

describe("an officer opens the unit's file", () => {
  it("[R-04] with a part for each department in force, in the unit's bloc, and leaves a trace", async () => {
    const campaign = await givenCampaign();
    const { unit, standing, officer } = await givenUnitWithDepartments();
    const bloc = await givenBloc({ members: [unit.id] });
    expect(await listUnitsWithoutFile(officer, campaign.id)).toEqual([
      { id: unit.id, name: unit.name },
    ]);

    const result = await startRegistration(
      officer,
      { campaignId: campaign.id, unitId: unit.id },
      NOW,
    );

    if (!result.ok) throw new Error(result.error.code);
    expect(
      await db.registration.findUniqueOrThrow({
        where: { id: result.value.id },
        include: { parts: true },
      }),
    ).toMatchObject({
      status: "draft",
      unitName: unit.name,
      blocId: bloc.id,
      rulesetCode: "R2017",
      version: 1,
      parts: [{ departmentId: standing.id, handedInAt: null }],
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        action: "registration.start",
        subjectId: result.value.id,
        accountId: officer.accountId,
        at: NOW,
      },
    ]);
    expect(await listUnitsWithoutFile(officer, campaign.id)).toEqual([]);
  });

  it("[R-05] once: a second start, even at the same moment, answers with the first file", async () => {
    const campaign = await givenCampaign();
    const { unit, officer } = await givenUnitWithDepartments();
    const start = () =>
      startRegistration(officer, { campaignId: campaign.id, unitId: unit.id }, NOW);

    const [one, two] = await Promise.all([start(), start()]);
    const three = await start();

    expect(one.ok).toBe(true);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(await db.registration.count()).toBe(1);
    expect(await db.auditEntry.count()).toBe(1);
  });

  it.each([
    [
      "[R-06] before the window opens",
      { opensOn: "2021-03-02" },
      { code: "window_not_open", opensOn: "2021-03-02" },
    ],
    [
      "[R-06] after the window has closed",
      { dueOn: "2021-02-28" },
      { code: "window_closed", closedOn: "2021-02-28" },
    ],
    ["while the campaign is not published", { status: "draft" as const }, { code: "not_found" }],
  ])("is refused %s", async (_, over, error) => {
    const campaign = await givenCampaign(over);
    const { unit, officer } = await givenUnitWithDepartments();
    expect(
      await startRegistration(officer, { campaignId: campaign.id, unitId: unit.id }, NOW),
    ).toEqual({ ok: false, error });
    expect(await db.registration.count()).toBe(0);
  });

  it("[R-07] but not another unit's, and nobody else's role will do", async () => {
    const campaign = await givenCampaign();
    const { unit } = await givenUnitWithDepartments();
    const other = await givenUnit();
    const people = [
      await givenViewer("unit_officer", other.id),
      await givenViewer("unit_head", unit.id),
      await givenViewer("department_officer", unit.id),
      await givenViewer("ministry_staff"),
      await givenViewer("administrator"),
    ];
    for (const viewer of people) {
      expect(
        await startRegistration(viewer, { campaignId: campaign.id, unitId: unit.id }, NOW),
      ).toEqual({ ok: false, error: { code: "forbidden" } });
    }
    expect(await db.registration.count()).toBe(0);
  });
});
