import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";

let file: Awaited<ReturnType<typeof givenRegistration>>;
beforeEach(async () => {
  file = await givenRegistration();
});

/** Writes a line that no command has looked at. */
const write = (over: Partial<Prisma.RegistrationLineUncheckedCreateInput>) =>
  db.registrationLine.create({
    data: {
      registrationId: file.id,
      subject: "person",
      fullName: "Lê Văn Mới",
      birthYear: 1990,
      emulationTitleCode: "LDTT",
      ...over,
    },
  });

describe("a line of the file, whatever code writes it", () => {
  it.each<[string, Partial<Prisma.RegistrationLineUncheckedCreateInput>, RegExp]>([
    ["a person without a name", { fullName: "  " }, /line_has_one_subject/],
    ["a collective that is no unit", { subject: "collective" }, /line_has_one_subject/],
    ["a title and a form at once", { commendationFormCode: "BKB" }, /line_title_or_form/],
    ["a birth in 1899", { birthYear: 1899 }, /line_birth_year/],
    ["a title that does not exist", { emulationTitleCode: "KHONGCO" }, /emulation_title_code_fkey/],
    ["a part of no file", { partId: randomUUID() }, /part_id_fkey/],
  ])("[R-29] is refused as %s", async (_, over, constraint) => {
    await expect(write(over)).rejects.toThrow(constraint);
    expect(await db.registrationLine.count()).toBe(1);
  });

  it("[R-29] is refused as a person who is a unit too", async () => {
    await expect(write({ collectiveId: file.unitId })).rejects.toThrow(/line_has_one_subject/);
  });

  it("[R-29] is refused the second time for the same person or collective, and for no other", async () => {
    await write({});
    await expect(write({ fullName: " lê văn MỚI " })).rejects.toThrow(/Unique constraint/);
    // The same letters, decomposed, are the same name; another diacritic is another person.
    await expect(write({ fullName: "Lê Văn Mới".normalize("NFD") })).rejects.toThrow(
      /Unique constraint/,
    );
    await write({ fullName: "Lê Văn Mơi" });
    await write({ birthYear: null });
    await expect(write({ birthYear: null })).rejects.toThrow(/Unique constraint/);
    await write({ emulationTitleCode: null, commendationFormCode: "BKB" });
    const collective = {
      subject: "collective",
      fullName: "",
      birthYear: null,
      collectiveId: file.unitId,
      emulationTitleCode: "TTLDXS",
    } as const;
    await write(collective);
    await expect(write(collective)).rejects.toThrow(/Unique constraint/);
  });
});

describe("the file itself", () => {
  const change = (data: Prisma.RegistrationUncheckedUpdateInput) =>
    db.registration.update({ where: { id: file.id }, data });

  it("[R-30] has no more women than people, and one file a unit and campaign", async () => {
    await expect(change({ womenCount: 41 })).rejects.toThrow(/registration_women/);
    await expect(change({ womenCount: -1 })).rejects.toThrow(/registration_women/);
    await expect(change({ headcount: 100_001 })).rejects.toThrow(/registration_headcount/);
    await change({ womenCount: 40 });
    await expect(
      givenRegistration({ unitId: file.unitId, campaignId: file.campaignId }),
    ).rejects.toThrow(/Unique constraint/);
  });

  it("[R-30] keeps its events as they were written, one of each number", async () => {
    const actor = await givenViewer("unit_officer", file.unitId);
    const event = {
      registrationId: file.id,
      sequence: 1,
      kind: "send",
      fromStatus: "draft",
      toStatus: "awaiting_head",
      actorId: actor.accountId,
      at: NOW,
    } as const;
    await db.registrationEvent.create({ data: event });
    await expect(db.registrationEvent.create({ data: event })).rejects.toThrow(/Unique constraint/);
    await expect(db.registrationEvent.updateMany({ data: { comment: "Khác" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(db.registrationEvent.deleteMany()).rejects.toThrow(/append-only/);
    // With its events the file stays too.
    await expect(db.registration.delete({ where: { id: file.id } })).rejects.toThrow(/append-only/);
  });

  it("[R-30] takes targets of 1 to 100 per cent, under a content that exists", async () => {
    const [target] = file.targets;
    if (!target) throw new Error("the factory's file has a target");
    const weigh = (data: Prisma.PledgeTargetUncheckedUpdateInput) =>
      db.pledgeTarget.update({ where: { id: target.id }, data });
    await expect(weigh({ weight: 0 })).rejects.toThrow(/target_weight/);
    await expect(weigh({ weight: 101 })).rejects.toThrow(/target_weight/);
    await expect(weigh({ contentId: randomUUID() })).rejects.toThrow(/content_id_fkey/);
    await weigh({ weight: 100 });
  });

  it("[R-30] has one part a department", async () => {
    const department = await givenUnit({ parentId: file.unitId, kind: "division" });
    const part = { registrationId: file.id, departmentId: department.id };
    await db.registrationPart.create({ data: part });
    await expect(db.registrationPart.create({ data: part })).rejects.toThrow(/Unique constraint/);
  });
});
