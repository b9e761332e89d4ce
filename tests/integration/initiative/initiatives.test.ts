import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { removeInitiative, saveInitiative } from "@/lib/entry/initiative/commands";
import type { InitiativeInput } from "@/lib/entry/initiative/schema";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";

const author = (fullName: string, share: string) => ({
  fullName,
  birthYear: null,
  jobTitle: "Chuyên viên",
  share,
});

/** What the form of a new initiative sends that lacks nothing. */
const typed = (registrationId: string, over: Partial<InitiativeInput> = {}): InitiativeInput => ({
  registrationId,
  id: randomUUID(),
  version: 0,
  departmentId: null,
  title: "Bản đồ trực tuyến nguồn nước dưới đất",
  field: "Tài nguyên nước",
  summary: "Gộp số liệu quan trắc của các trạm vào một bản đồ, ai cần cũng tra được ngay.",
  scope: "grassroots",
  appliedFrom: "2021-01-15",
  authors: [author("Trần Thị Ví Dụ", "60"), author("Nguyễn Văn Mẫu", "40")],
  ...over,
});

/** A file of a unit with two departments, their officers and the unit's. */
async function givenFile(over: Parameters<typeof givenRegistration>[0] = {}) {
  const unit = await givenUnit();
  const rivers = await givenUnit({
    parentId: unit.id,
    kind: "division",
    name: "Phòng Lưu vực sông",
  });
  const office = await givenUnit({ parentId: unit.id, kind: "division", name: "Văn phòng Cục" });
  const file = await givenRegistration({
    ...over,
    unitId: unit.id,
    departmentIds: [rivers.id, office.id],
  });
  const officer = await givenViewer("unit_officer", unit.id);
  const riversOfficer = await givenViewer("department_officer", rivers.id);
  return { unit, rivers, office, file, officer, riversOfficer };
}

const initiativesOf = (registrationId: string) =>
  db.initiative.findMany({
    where: { registrationId },
    orderBy: { title: "asc" },
    include: {
      authors: { orderBy: { position: "asc" } },
      part: { select: { departmentId: true } },
    },
  });

const sharesOf = async (initiativeId: string) =>
  (
    await db.initiativeAuthor.findMany({ where: { initiativeId }, orderBy: { position: "asc" } })
  ).map((row) => `${row.fullName}: ${row.share.toString()}`);

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

describe("an initiative", () => {
  it("[I-01] is added with all its authors, complete, and leaves a trace", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    expect(await saveInitiative(officer, input, NOW)).toEqual({
      ok: true,
      value: { id: input.id, version: 1 },
    });
    const [row] = await initiativesOf(file.id);
    expect(row).toMatchObject({
      title: "Bản đồ trực tuyến nguồn nước dưới đất",
      scope: "grassroots",
      complete: true,
      part: null,
    });
    expect(row?.appliedFrom?.toISOString().slice(0, 10)).toBe("2021-01-15");
    expect(await sharesOf(input.id ?? "")).toEqual(["Trần Thị Ví Dụ: 60", "Nguyễn Văn Mẫu: 40"]);
    const trace = await db.auditEntry.findMany({ where: { subjectId: file.id } });
    expect(trace).toMatchObject([
      {
        action: "initiative.save",
        accountId: officer.accountId,
        detail: { initiativeId: input.id, departmentId: null, version: 1 },
        at: NOW,
      },
    ]);
  });

  it.each<[string, Partial<InitiativeInput>]>([
    ["nothing typed yet", { title: "", field: "", summary: "", scope: null, authors: [] }],
    ["shares that add to 90", { authors: [author("A", "50"), author("B", "40")] }],
    ["shares that add to 99,99", { authors: [author("A", "50"), author("B", "49.99")] }],
  ])("[I-02] with %s is kept as incomplete", async (_, over) => {
    const { file, officer } = await givenFile();
    expect(await saveInitiative(officer, typed(file.id, over), NOW)).toMatchObject({ ok: true });
    expect(await initiativesOf(file.id)).toMatchObject([{ complete: false }]);
  });

  it.each([
    ["in the same words", "Trần Thị Ví Dụ", null],
    [
      "in capitals, with more blanks and in decomposed letters",
      " TRẦN  THỊ VÍ DỤ".normalize("NFD"),
      null,
    ],
  ])(
    "[I-370] refuses an author who stands further up %s, beside the name, and keeps what stood",
    async (_, fullName, birthYear) => {
      const { file, officer } = await givenFile();
      const input = typed(file.id);
      await saveInitiative(officer, input, NOW);
      const twice = {
        ...input,
        version: 1,
        title: "Tên khác",
        authors: [author("Trần Thị Ví Dụ", "60"), { ...author("", "40"), fullName, birthYear }],
      };
      const beside = {
        ok: false,
        error: {
          code: "invalid",
          fields: { "authors.1.fullName": [expect.stringMatching(/đã có ở dòng trên/)] },
        },
      };
      // Two windows at once: neither gets past.
      expect(
        await Promise.all([
          saveInitiative(officer, twice, NOW),
          saveInitiative(officer, twice, NOW),
        ]),
      ).toEqual([beside, beside]);
      expect(await initiativesOf(file.id)).toMatchObject([{ title: input.title, version: 1 }]);
      expect(await sharesOf(input.id ?? "")).toEqual(["Trần Thị Ví Dụ: 60", "Nguyễn Văn Mẫu: 40"]);
    },
  );

  it("[I-370] takes two of one name whom the year of birth or a diacritic tells apart, and those not yet named", async () => {
    const { file, officer } = await givenFile();
    const authors = [
      author("Nguyễn Văn Hùng", "20"),
      { ...author("Nguyễn Văn Hùng", "20"), birthYear: 1990 },
      author("Nguyễn Văn Hưng", "20"),
      author("", "20"),
      author("", "20"),
    ];
    const input = typed(file.id, { authors });
    expect(await saveInitiative(officer, input, NOW)).toMatchObject({ ok: true });
    expect(await sharesOf(input.id ?? "")).toHaveLength(5);
  });

  it("has its authors replaced at every save, in the order typed", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    const id = input.id ?? "";
    await saveInitiative(officer, input, NOW);
    const thirds = [author("C", "33.33"), author("Nguyễn Văn Mẫu", "33.33"), author("A", "33.34")];
    const again = { ...input, version: 1, authors: thirds };
    expect(await saveInitiative(officer, again, NOW)).toEqual({
      ok: true,
      value: { id, version: 2 },
    });
    expect(await sharesOf(id)).toEqual(["C: 33.33", "Nguyễn Văn Mẫu: 33.33", "A: 33.34"]);
    expect(await initiativesOf(file.id)).toMatchObject([{ complete: true }]);
  });

  it("falls back to incomplete when an author leaves", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    await saveInitiative(officer, input, NOW);
    const alone = { ...input, version: 1, authors: [author("Trần Thị Ví Dụ", "60")] };
    expect(await saveInitiative(officer, alone, NOW)).toMatchObject({ ok: true });
    expect(await initiativesOf(file.id)).toMatchObject([{ complete: false }]);
  });

  it("[I-10] is removed with its authors and a trace; gone already is as good", async () => {
    const { file, officer, riversOfficer } = await givenFile();
    const input = typed(file.id);
    const ref = { registrationId: file.id, id: input.id ?? "" };
    await saveInitiative(officer, input, NOW);
    expect(await removeInitiative(officer, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await removeInitiative(riversOfficer, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await initiativesOf(file.id)).toEqual([]);
    expect(await db.initiativeAuthor.count()).toBe(0);
    const trace = await db.auditEntry.findMany({ where: { action: "initiative.remove" } });
    expect(trace).toMatchObject([
      { detail: { initiativeId: input.id, title: "Bản đồ trực tuyến nguồn nước dưới đất" } },
    ]);
  });
});

describe("a department's officer", () => {
  it("[I-07] writes and removes what is the department's own", async () => {
    const { file, rivers, riversOfficer } = await givenFile();
    const input = typed(file.id, { departmentId: rivers.id });
    expect(await saveInitiative(riversOfficer, input, NOW)).toMatchObject({ ok: true });
    expect(await initiativesOf(file.id)).toMatchObject([{ part: { departmentId: rivers.id } }]);
    const changed = { ...input, version: 1, title: "Tên mới" };
    expect(await saveInitiative(riversOfficer, changed, NOW)).toMatchObject({ ok: true });
    const ref = { registrationId: file.id, id: input.id ?? "" };
    expect(await removeInitiative(riversOfficer, ref, NOW)).toMatchObject({ ok: true });
  });

  it("[I-08] neither the unit's own nor another department's", async () => {
    const { file, rivers, office, officer, riversOfficer } = await givenFile();
    for (const departmentId of [null, office.id]) {
      const theirs = typed(file.id, { departmentId });
      const ref = { registrationId: file.id, id: theirs.id ?? "" };
      expect(await saveInitiative(riversOfficer, theirs, NOW)).toEqual(refused("forbidden"));
      await saveInitiative(officer, theirs, NOW);
      const taken = { ...theirs, version: 1, departmentId: rivers.id };
      expect(await saveInitiative(riversOfficer, taken, NOW)).toEqual(refused("forbidden"));
      expect(await removeInitiative(riversOfficer, ref, NOW)).toEqual(refused("forbidden"));
    }
    const rows = await initiativesOf(file.id);
    expect(new Set(rows.map((row) => row.part?.departmentId ?? null))).toEqual(
      new Set([null, office.id]),
    );
  });

  it("nothing once the part is handed in, while the unit's officer still may", async () => {
    const { file, rivers, officer, riversOfficer } = await givenFile();
    const input = typed(file.id, { departmentId: rivers.id });
    await saveInitiative(riversOfficer, input, NOW);
    await db.registrationPart.updateMany({
      where: { departmentId: rivers.id },
      data: { handedInAt: NOW },
    });
    const late = { ...input, version: 1, title: "Tên mới" };
    expect(await saveInitiative(riversOfficer, late, NOW)).toEqual(refused("wrong_status"));
    expect(await saveInitiative(officer, late, NOW)).toMatchObject({ ok: true });
  });
});

it("the unit's officer hands an initiative to another department", async () => {
  const { file, rivers, officer } = await givenFile();
  const input = typed(file.id);
  await saveInitiative(officer, input, NOW);
  const moved = { ...input, version: 1, departmentId: rivers.id };
  expect(await saveInitiative(officer, moved, NOW)).toMatchObject({ ok: true });
  expect(await initiativesOf(file.id)).toMatchObject([{ part: { departmentId: rivers.id } }]);
});

describe("an initiative is refused", () => {
  it.each(["awaiting_head", "awaiting_bloc", "awaiting_ministry", "accepted"] as const)(
    "[I-11] while the file is %s, and nothing is written",
    async (status) => {
      const { file, officer } = await givenFile();
      const input = typed(file.id);
      await saveInitiative(officer, input, NOW);
      await db.registration.update({ where: { id: file.id }, data: { status } });
      const ref = { registrationId: file.id, id: input.id ?? "" };
      const late = { ...input, version: 1, authors: [] };
      expect(await saveInitiative(officer, late, NOW)).toEqual(refused("wrong_status"));
      expect(await removeInitiative(officer, ref, NOW)).toEqual(refused("wrong_status"));
      expect(await sharesOf(ref.id)).toHaveLength(2);
    },
  );

  it("[I-12] to an officer of another unit, who cannot tell that the file exists", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    await saveInitiative(officer, input, NOW);
    const stranger = await givenViewer("unit_officer", (await givenUnit()).id);
    const ref = { registrationId: file.id, id: input.id ?? "" };
    expect(await saveInitiative(stranger, typed(file.id), NOW)).toEqual(refused("not_found"));
    expect(await removeInitiative(stranger, ref, NOW)).toEqual(refused("not_found"));
    const unknown = { registrationId: file.id, id: randomUUID() };
    expect(await removeInitiative(stranger, unknown, NOW)).toEqual(refused("not_found"));
    expect(await initiativesOf(file.id)).toHaveLength(1);
  });

  it("to the unit's head, who sees but does not write", async () => {
    const { file, unit } = await givenFile();
    const head = await givenViewer("unit_head", unit.id);
    expect(await saveInitiative(head, typed(file.id), NOW)).toEqual(refused("forbidden"));
  });

  it("through another file than its own", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    await saveInitiative(officer, input, NOW);
    const mine = await givenRegistration({ campaignId: file.campaignId });
    const me = await givenViewer("unit_officer", mine.unitId);
    const taken = { ...input, registrationId: mine.id, version: 1, authors: [] };
    expect(await saveInitiative(me, taken, NOW)).toEqual(refused("not_found"));
    expect(
      await removeInitiative(me, { registrationId: mine.id, id: input.id ?? "" }, NOW),
    ).toEqual({ ok: true, value: null });
    expect(await sharesOf(input.id ?? "")).toHaveLength(2);
  });

  it("[I-09] to whoever comes second with the same version; the first one's authors stand", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    await saveInitiative(officer, input, NOW);
    const save = (name: string) =>
      saveInitiative(officer, { ...input, version: 1, authors: [author(name, "100")] }, NOW);
    const results = await Promise.all([save("Người thứ nhất"), save("Người thứ hai")]);
    expect(results.filter((result) => !result.ok)).toEqual([refused("conflict")]);
    const won = results[0]?.ok ? "Người thứ nhất" : "Người thứ hai";
    expect(await sharesOf(input.id ?? "")).toEqual([`${won}: 100`]);
  });

  it("when it was removed meanwhile", async () => {
    const { file, officer } = await givenFile();
    const input = typed(file.id);
    await saveInitiative(officer, input, NOW);
    await removeInitiative(officer, { registrationId: file.id, id: input.id ?? "" }, NOW);
    expect(await saveInitiative(officer, { ...input, version: 1 }, NOW)).toEqual(
      refused("conflict"),
    );
  });
});

it("takes twice as many writers at once as the pool has connections", async () => {
  const { file, officer } = await givenFile();
  const inputs = Array.from({ length: 20 }, () => typed(file.id));
  const results = await Promise.all(inputs.map((input) => saveInitiative(officer, input, NOW)));
  expect(results.every((result) => result.ok)).toBe(true);
  expect(await initiativesOf(file.id)).toHaveLength(20);
});
