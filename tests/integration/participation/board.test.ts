import { describe, expect, it } from "vitest";
import { participation, pledgeStanding } from "@/lib/entry/participation/queries";
import { saveReport } from "@/lib/entry/progress/commands/write";
import { STATUSES } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { givenCampaign, givenCatalogue } from "@/tests/factories/campaign";
import { givenOpenCovenant, sign } from "@/tests/factories/covenant";
import { givenUnit } from "@/tests/factories/organisation";
import { aReport, givenReportYear, givenSentReport } from "@/tests/factories/progress";
import { givenRegistration, NOW } from "@/tests/factories/registration";

/** A bloc named as given, with so many members since 01/01/2021. */
async function givenNumberedBloc(code: string, kind: "khoi" | "cum", members: string[]) {
  return db.bloc.create({
    data: {
      code,
      kind,
      name: code,
      memberships: {
        create: members.map((unitId) => ({
          unitId,
          startsOn: new Date("2021-01-01"),
          confidence: "proposed" as const,
        })),
      },
    },
  });
}

const units = (count: number) =>
  Promise.all(Array.from({ length: count }, async () => (await givenUnit()).id));

describe("participation by bloc", () => {
  it("[P-06] counts members, files that left the unit, accepted ones, and what they hold", async () => {
    await givenCatalogue();
    const campaign = await givenCampaign();
    const members = await units(STATUSES.length + 1);
    await givenNumberedBloc("KHOI-I", "khoi", members);
    for (const [index, status] of STATUSES.entries()) {
      const unitId = members[index];
      if (unitId) await givenRegistration({ campaignId: campaign.id, unitId, status });
    }
    const accepted = await db.registration.findFirstOrThrow({ where: { status: "accepted" } });
    await db.initiative.create({ data: { registrationId: accepted.id, title: "Số hóa" } });

    // Five of the eight statuses come after the head's approval; each file has one target.
    expect(await participation(campaign.id, NOW)).toEqual([
      {
        code: "KHOI-I",
        kind: "khoi",
        name: "KHOI-I",
        scope: null,
        members: 9,
        sent: 5,
        accepted: 1,
        signed: 0,
        targets: 5,
        initiatives: 1,
      },
    ]);
  });

  it("[P-06] puts Khối before Cụm, each by its number, and follows membership by date", async () => {
    const campaign = await givenCampaign();
    const [early, late, ninth, first] = await units(4);
    if (!early || !late || !ninth || !first) throw new Error("four units");
    await givenNumberedBloc("CUM-IX", "cum", [ninth]);
    await givenNumberedBloc("CUM-V", "cum", [first]);
    const khoi = await givenNumberedBloc("KHOI-II", "khoi", [early]);
    await db.blocMembership.create({
      data: {
        blocId: khoi.id,
        unitId: late,
        startsOn: new Date("2021-07-01"),
        confidence: "proposed",
      },
    });
    const seen = async (now: Date) =>
      (await participation(campaign.id, now)).map(({ code, members }) => [code, members]);
    expect(await seen(NOW)).toEqual([
      ["KHOI-II", 1],
      ["CUM-V", 1],
      ["CUM-IX", 1],
    ]);
    expect((await seen(new Date("2021-07-01T02:00:00Z")))[0]).toEqual(["KHOI-II", 2]);
  });

  it("leaves out the files of another campaign", async () => {
    await givenCatalogue();
    const [last, campaign] = [await givenCampaign({ year: 2020 }), await givenCampaign()];
    const [unitId] = await units(1);
    if (!unitId) throw new Error("one unit");
    await givenNumberedBloc("KHOI-I", "khoi", [unitId]);
    await givenRegistration({ campaignId: last.id, unitId, status: "accepted" });
    expect(await participation(campaign.id, NOW)).toMatchObject([{ sent: 0, accepted: 0 }]);
  });
});

describe("pledges by bloc", () => {
  it("[P-30] counts who signed once the pledge is sealed, and targets by the reports that were sent", async () => {
    const year = await givenReportYear();
    const { id } = await db.campaign.findFirstOrThrow();
    const seen = async () => {
      const { code } = year.bloc;
      return {
        signed: (await participation(id, NOW)).find((bloc) => bloc.code === code)?.signed,
        standing: (await pledgeStanding(id, NOW)).get(code),
      };
    };
    const covenant = await givenOpenCovenant(year);
    const [first, ...others] = year.heads;
    if (!first) throw new Error("a head");
    await sign(covenant, first);
    expect(await seen()).toEqual({
      signed: 0,
      standing: { done: 0, on_track: 0, behind: 0, unknown: 3 },
    });
    for (const head of others) await sign(covenant, head);
    await givenSentReport(year, { value: "100" });
    await saveReport(year.officer, await aReport(year, { code: "T02", value: "91" }), NOW);
    expect(await seen()).toEqual({
      signed: 3,
      standing: { done: 1, on_track: 0, behind: 0, unknown: 2 },
    });
  });
});
