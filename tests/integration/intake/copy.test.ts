import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { copyLastYear } from "@/lib/entry/intake/commands/copy";
import { undoBatch } from "@/lib/entry/intake/commands/undo";
import { yearToCopy } from "@/lib/entry/intake/queries";
import { db } from "@/lib/platform/db/client";
import { givenCampaign } from "@/tests/factories/campaign";
import { givenDesk } from "@/tests/factories/desk";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

async function givenLastYear() {
  const desk = await givenDesk();
  const campaign = await givenCampaign({ year: 2020 });
  const past = await givenRegistration({ campaignId: campaign.id, unitId: desk.unit.id });
  await db.registration.update({
    where: { id: past.id },
    data: {
      lines: {
        create: [
          {
            subject: "person",
            fullName: "Võ Thị Ước",
            birthYear: 1988,
            emulationTitleCode: "LDTT",
          },
          { subject: "collective", collectiveId: desk.unit.id, emulationTitleCode: "TTLDXS" },
        ],
      },
    },
  });
  await db.registration.update({ where: { id: desk.file.id }, data: { contactName: "" } });
  return desk;
}

describe("last year's file", () => {
  it("[B-31] is brought over once, without what stands already, and its lines can be undone", async () => {
    const { file, officer } = await givenLastYear();
    expect(await yearToCopy(officer, file.id)).toBe(2020);
    const input = { registrationId: file.id, batchId: randomUUID() };
    expect(await copyLastYear(officer, input, NOW)).toEqual({
      ok: true,
      value: {
        year: 2020,
        people: 1,
        collectives: 1,
        standing: 1,
        untitled: 0,
        gone: 0,
        targets: 0,
        contact: true,
      },
    });
    expect(await copyLastYear(officer, input, NOW)).toEqual({
      ok: true,
      value: { year: 2020, again: 2 },
    });
    expect(await db.registrationLine.count({ where: { registrationId: file.id } })).toBe(3);
    expect(await db.registration.findUniqueOrThrow({ where: { id: file.id } })).toMatchObject({
      contactName: "Nguyễn Văn Mẫu",
    });
    expect(await undoBatch(officer, input, NOW)).toEqual({
      ok: true,
      value: { removed: 2, kept: 0 },
    });
    expect(await trail("registration")).toEqual(["copy_last_year", "undo_batch"]);
  });

  it("[B-31] brings the targets of a content that has none yet, starting from last year's aim", async () => {
    const { file, officer } = await givenLastYear();
    await db.pledgeTarget.deleteMany({ where: { registrationId: file.id } });
    await copyLastYear(officer, { registrationId: file.id, batchId: randomUUID() }, NOW);
    const [target] = await db.pledgeTarget.findMany({ where: { registrationId: file.id } });
    expect(target).toMatchObject({
      indicator: "Văn bản trình đúng hạn",
      target: null,
      dueOn: null,
    });
    expect(target?.baseline?.toString()).toBe("100");
  });

  it("[B-42] asked for again after the page was loaded anew, brings nobody a second time, whatever title they have by now", async () => {
    const { file, officer, unit } = await givenLastYear();
    const past = await db.registration.findFirstOrThrow({
      where: { unitId: unit.id, campaign: { year: 2020 } },
    });
    const gone = await givenUnit({ parentId: unit.id, kind: "division" });
    await db.registrationLine.createMany({
      data: [
        { registrationId: past.id, subject: "person", fullName: "Lý Thị Chưa Chọn" },
        { registrationId: past.id, subject: "collective", collectiveId: gone.id },
      ],
    });
    const copy = () =>
      copyLastYear(officer, { registrationId: file.id, batchId: randomUUID() }, NOW);
    expect(await copy()).toMatchObject({ value: { people: 2, collectives: 1, gone: 1 } });
    await db.registrationLine.updateMany({
      where: { registrationId: file.id, fullName: "Võ Thị Ước" },
      data: { emulationTitleCode: null, commendationFormCode: "BKB", version: 2 },
    });
    expect(await copy()).toMatchObject({
      value: { people: 0, collectives: 0, standing: 4, contact: false },
    });
    expect(await db.registrationLine.count({ where: { registrationId: file.id } })).toBe(4);
    expect(await db.intakeBatch.count({ where: { registrationId: file.id } })).toBe(1);
  });

  it("[B-31] is refused where there is none, and to who does not write the whole file", async () => {
    const { file, officer, department, head, stranger } = await givenDesk();
    const input = { registrationId: file.id, batchId: randomUUID() };
    expect(await copyLastYear(officer, input, NOW)).toMatchObject({
      ok: false,
      error: { code: "invalid" },
    });
    for (const viewer of [department, head])
      expect(await copyLastYear(viewer, input, NOW)).toEqual({
        ok: false,
        error: { code: "forbidden" },
      });
    expect(await copyLastYear(stranger, input, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await yearToCopy(department, file.id)).toBeNull();
  });
});
