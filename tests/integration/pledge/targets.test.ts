import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { adoptProposals, removeTarget, saveTarget } from "@/lib/entry/pledge/commands";
import { listContents } from "@/lib/entry/pledge/queries";
import type { TargetInput } from "@/lib/entry/pledge/schema";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCampaign, givenCatalogue } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

/** What the form of a new target sends; null where nothing is typed yet. */
const typed = (registrationId: string, over: Partial<TargetInput> = {}): TargetInput => ({
  registrationId,
  id: randomUUID(),
  version: 0,
  contentCode: "c1",
  indicator: "Tỷ lệ hồ sơ đúng hạn",
  measure: "%",
  baseline: "92.5",
  target: "1234.5",
  weight: 30,
  dueOn: "2021-11-30",
  responsible: "",
  ...over,
});

async function givenFile(over: Parameters<typeof givenRegistration>[0] = {}) {
  const file = await givenRegistration(over);
  const officer = await givenViewer("unit_officer", file.unitId);
  const [first] = file.targets;
  if (!first) throw new Error("the factory's file has a target");
  return { file, officer, first };
}

const targetsOf = (registrationId: string) =>
  db.pledgeTarget.findMany({ where: { registrationId }, orderBy: { indicator: "asc" } });

const auditOf = async (registrationId: string) =>
  (
    await db.auditEntry.findMany({ where: { subjectId: registrationId }, orderBy: { id: "asc" } })
  ).map(({ action, accountId, detail, at }) => ({ action, accountId, detail, at }));

describe("a target", () => {
  it("[G-01] is added under its content as it was typed, and leaves a trace", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    const saved = await saveTarget(officer, input, NOW);
    expect(saved).toEqual({ ok: true, value: { id: input.id, version: 1 } });

    const row = await db.pledgeTarget.findUniqueOrThrow({
      where: { id: input.id ?? "" },
      include: { content: true },
    });
    expect(row.content.code).toBe("c1");
    expect(row.baseline?.toString()).toBe("92.5");
    expect(row.target?.toString()).toBe("1234.5");
    expect(row.weight).toBe(30);
    expect(row.dueOn?.toISOString().slice(0, 10)).toBe("2021-11-30");
    expect(await auditOf(file.id)).toEqual([
      {
        action: "pledge.save_target",
        accountId: officer.accountId,
        detail: { targetId: input.id, version: 1 },
        at: NOW,
      },
    ]);
  });

  it("[G-02] is kept half-filled", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id, {
      indicator: "",
      measure: "",
      baseline: null,
      target: null,
      weight: null,
      dueOn: null,
    });
    expect(await saveTarget(officer, input, NOW)).toMatchObject({ ok: true });
    expect(await targetsOf(file.id)).toHaveLength(2);
  });

  it("is changed by who has seen its last version", async () => {
    const { file, officer, first } = await givenFile();
    const input = typed(file.id, { id: first.id, version: first.version, indicator: "Tên mới" });
    expect(await saveTarget(officer, input, NOW)).toEqual({
      ok: true,
      value: { id: first.id, version: first.version + 1 },
    });
    expect((await targetsOf(file.id)).map((row) => row.indicator)).toEqual(["Tên mới"]);
  });

  it("sent twice because the answer was lost is one row", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    await saveTarget(officer, input, NOW);
    expect(await saveTarget(officer, { ...input, measure: "hồ sơ" }, NOW)).toMatchObject({
      ok: true,
    });
    expect((await targetsOf(file.id)).map((row) => row.measure)).toEqual(["hồ sơ", "%"]);
  });

  it.each(["draft", "returned_by_head", "returned_by_bloc", "returned_by_ministry"] as const)(
    "is taken while the file is %s",
    async (status) => {
      const { file, officer } = await givenFile({ status });
      expect(await saveTarget(officer, typed(file.id), NOW)).toMatchObject({ ok: true });
    },
  );

  it("[G-06] is removed with a trace of what it was; gone already is as good", async () => {
    const { file, officer, first } = await givenFile();
    const ref = { registrationId: file.id, id: first.id };
    expect(await removeTarget(officer, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await removeTarget(officer, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await targetsOf(file.id)).toEqual([]);
    expect(await auditOf(file.id)).toEqual([
      {
        action: "pledge.remove_target",
        accountId: officer.accountId,
        detail: { targetId: first.id, indicator: "Văn bản trình đúng hạn" },
        at: NOW,
      },
    ]);
  });
});

describe("a target is refused", () => {
  const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

  it("[G-07] under a content of another campaign", async () => {
    const { file, officer } = await givenFile();
    const other = await givenCampaign({ year: 2020 });
    await db.campaignContent.update({
      where: { id: other.contents[0]?.id ?? "" },
      data: { code: "c9" },
    });
    expect(await saveTarget(officer, typed(file.id, { contentCode: "c9" }), NOW)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { contentCode: ["Chọn một trong các nội dung thi đua của phong trào này."] },
      },
    });
    expect(await targetsOf(file.id)).toHaveLength(1);
  });

  it.each(["awaiting_head", "awaiting_bloc", "awaiting_ministry", "accepted"] as const)(
    "[G-08] while the file is %s, and nothing is written",
    async (status) => {
      const { file, officer, first } = await givenFile({ status });
      const ref = { registrationId: file.id, id: first.id };
      expect(await saveTarget(officer, typed(file.id), NOW)).toEqual(refused("wrong_status"));
      expect(await removeTarget(officer, ref, NOW)).toEqual(refused("wrong_status"));
      expect(await targetsOf(file.id)).toHaveLength(1);
      expect(await auditOf(file.id)).toEqual([]);
    },
  );

  it("[G-09] to an officer of another unit, who cannot tell that the file exists", async () => {
    const { file, first } = await givenFile();
    const stranger = await givenViewer("unit_officer", (await givenUnit()).id);
    const ref = { registrationId: file.id, id: first.id };
    expect(await saveTarget(stranger, typed(file.id), NOW)).toEqual(refused("not_found"));
    expect(await removeTarget(stranger, ref, NOW)).toEqual(refused("not_found"));
    expect(await saveTarget(stranger, typed(randomUUID()), NOW)).toEqual(refused("not_found"));
  });

  it("[G-10] to a department's officer and to the unit's head, who see the pledge but do not write it", async () => {
    const unit = await givenUnit();
    const department = await givenUnit({ parentId: unit.id, kind: "division" });
    const { file, first } = await givenFile({ unitId: unit.id, departmentIds: [department.id] });
    const ref = { registrationId: file.id, id: first.id };
    for (const viewer of [
      await givenViewer("department_officer", department.id),
      await givenViewer("unit_head", unit.id),
    ]) {
      expect(await saveTarget(viewer, typed(file.id), NOW)).toEqual(refused("forbidden"));
      expect(await removeTarget(viewer, ref, NOW)).toEqual(refused("forbidden"));
    }
    expect(await targetsOf(file.id)).toHaveLength(1);
  });

  it("[G-11] to whoever comes second with the same version, and the first one's words stand", async () => {
    const { file, officer, first } = await givenFile();
    const save = (indicator: string) =>
      saveTarget(officer, typed(file.id, { id: first.id, version: first.version, indicator }), NOW);
    const results = await Promise.all([save("Của người thứ nhất"), save("Của người thứ hai")]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok)).toEqual([refused("conflict")]);
    const won = results[0]?.ok ? "Của người thứ nhất" : "Của người thứ hai";
    expect((await targetsOf(file.id)).map((row) => row.indicator)).toEqual([won]);
  });

  it("when it was removed meanwhile", async () => {
    const { file, officer, first } = await givenFile();
    await removeTarget(officer, { registrationId: file.id, id: first.id }, NOW);
    const late = typed(file.id, { id: first.id, version: first.version });
    expect(await saveTarget(officer, late, NOW)).toEqual(refused("conflict"));
    expect(await targetsOf(file.id)).toEqual([]);
  });

  it("through another file than its own", async () => {
    const { file, officer, first } = await givenFile();
    const mine = await givenRegistration({ campaignId: file.campaignId });
    const me = await givenViewer("unit_officer", mine.unitId);
    const input = typed(mine.id, { id: first.id, version: first.version });
    expect(await saveTarget(me, input, NOW)).toEqual(refused("not_found"));
    await removeTarget(me, { registrationId: mine.id, id: first.id }, NOW);
    expect((await targetsOf(file.id)).map((row) => row.id)).toEqual([first.id]);
    expect(await saveTarget(officer, typed(file.id), NOW)).toMatchObject({ ok: true });
  });
});

it("takes twice as many writers at once as the pool has connections", async () => {
  const { file, officer } = await givenFile();
  const inputs = Array.from({ length: 20 }, () => typed(file.id));
  const results = await Promise.all(inputs.map((input) => saveTarget(officer, input, NOW)));
  expect(results.every((result) => result.ok)).toBe(true);
  expect(await targetsOf(file.id)).toHaveLength(21);
});

it("lists a campaign's contents in their order to who sees the file, and to nobody else", async () => {
  const campaign = await givenCampaign();
  await db.campaignContent.create({
    data: { campaignId: campaign.id, code: "c0", position: 0, title: "Đứng đầu", body: "Một câu." },
  });
  await givenCampaign({ year: 2020 });

  await givenCatalogue();
  const file = await givenRegistration({ campaignId: campaign.id });
  const officer = await givenViewer("unit_officer", file.unitId);
  const stranger = await givenViewer("unit_officer", (await givenUnit()).id);
  expect(await listContents(officer, file.id)).toEqual([
    { code: "c0", title: "Đứng đầu", body: "Một câu." },
    { code: "c1", title: "Xây dựng thể chế", body: "" },
  ]);
  expect(await listContents(stranger, file.id)).toEqual([]);
});

describe("the wizard", () => {
  it("[K-12] puts ticked proposals on the pledge without figures, and none twice", async () => {
    const file = await givenRegistration();
    const officer = await givenViewer("unit_officer", file.unitId);
    const adopt = (picks: string[]) =>
      adoptProposals(officer, { registrationId: file.id, picks }, NOW);
    expect(await adopt(["c1:0", "c1:1", "c9:0"])).toEqual({ ok: true, value: { added: 2 } });
    expect(await adopt(["c1:0"])).toEqual({ ok: true, value: { added: 0 } });
    const rows = await db.pledgeTarget.findMany({ where: { registrationId: file.id } });
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)).toMatchObject({ target: null, weight: null });
    const stranger = await givenViewer("unit_officer", (await givenUnit()).id);
    expect(
      await adoptProposals(stranger, { registrationId: file.id, picks: ["c1:0"] }, NOW),
    ).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await trail("pledge")).toEqual(["adopt_proposals", "adopt_proposals"]);
  });
});
