import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { removeLine, saveCollective, savePerson } from "@/lib/entry/registration/commands/lines";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { aCollective, aPerson, givenDesk } from "@/tests/factories/desk";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";

const saved = async (result: ReturnType<typeof savePerson>) => {
  const done = await result;
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};

describe("a person on the file", () => {
  it("[R-11] is added, changed and removed, each with its trace", async () => {
    const { file, officer } = await givenDesk();
    const { id, version } = await saved(savePerson(officer, aPerson(file.id), NOW));
    expect(version).toBe(1);
    expect(
      await savePerson(officer, aPerson(file.id, { id, version, jobTitle: "Phó phòng" }), NOW),
    ).toEqual({ ok: true, value: { id, version: 2 } });
    expect(await db.registrationLine.findUniqueOrThrow({ where: { id } })).toMatchObject({
      subject: "person",
      fullName: "Lê Văn Mới",
      birthYear: 1990,
      sex: "male",
      jobTitle: "Phó phòng",
      emulationTitleCode: "LDTT",
      commendationFormCode: null,
      partId: null,
    });
    const ref = { registrationId: file.id, id };
    expect(await removeLine(officer, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await removeLine(officer, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await db.registrationLine.count({ where: { id } })).toBe(0);
    expect(
      (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map((one) => one.action),
    ).toEqual(["registration.save_line", "registration.save_line", "registration.remove_line"]);
  });

  it("[R-12] is not added twice when the answer to the first save was lost", async () => {
    const { file, officer } = await givenDesk();
    const id = randomUUID();
    await saved(savePerson(officer, aPerson(file.id, { id }), NOW));
    expect(await savePerson(officer, aPerson(file.id, { id, jobTitle: "Kế toán" }), NOW)).toEqual({
      ok: true,
      value: { id, version: 2 },
    });
    expect(await db.registrationLine.count({ where: { fullName: "Lê Văn Mới" } })).toBe(1);
  });

  it("[R-13] is refused beside the name when already registered for the same title", async () => {
    const { file, officer } = await givenDesk();
    await saved(savePerson(officer, aPerson(file.id), NOW));
    const again = await savePerson(officer, aPerson(file.id, { fullName: "lê văn mới" }), NOW);
    expect(again).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { fullName: [expect.stringContaining("ở dòng khác")] } },
    });
    expect(await savePerson(officer, aPerson(file.id, { birthYear: 1991 }), NOW)).toMatchObject({
      ok: true,
    });
  });

  it("is another person under another diacritic: Hùng and Hưng", async () => {
    const { file, officer } = await givenDesk();
    await saved(savePerson(officer, aPerson(file.id, { fullName: "Lê Văn Hùng" }), NOW));
    await saved(savePerson(officer, aPerson(file.id, { fullName: "Lê Văn Hưng" }), NOW));
  });

  it("lets one of two who register the same person at once", async () => {
    const { file, officer } = await givenDesk();
    const results = await Promise.all([
      savePerson(officer, aPerson(file.id), NOW),
      savePerson(officer, aPerson(file.id), NOW),
    ]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
  });

  it("[R-09] is not overwritten by who saw an older version, nor brought back by one", async () => {
    const { file, officer } = await givenDesk();
    const row = await saved(savePerson(officer, aPerson(file.id), NOW));
    const results = await Promise.all([
      savePerson(officer, aPerson(file.id, { ...row, jobTitle: "Một" }), NOW),
      savePerson(officer, aPerson(file.id, { ...row, jobTitle: "Hai" }), NOW),
    ]);
    expect(results).toContainEqual({ ok: true, value: { id: row.id, version: 2 } });
    expect(results).toContainEqual({ ok: false, error: { code: "conflict" } });

    await removeLine(officer, { registrationId: file.id, id: row.id }, NOW);
    expect(await savePerson(officer, aPerson(file.id, { ...row, version: 2 }), NOW)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("[R-14] takes only what that kind of unit registers with the Ministry", async () => {
    const unit = await givenUnit({ kind: "provincial_department" });
    const file = await givenRegistration({ unitId: unit.id });
    const officer = await givenViewer("unit_officer", unit.id);
    const register = (honour: { kind: "title" | "form"; code: string }) =>
      savePerson(officer, aPerson(file.id, { honour }), NOW);
    const refusal = {
      ok: false,
      error: { code: "invalid", fields: { honour: [expect.any(String)] } },
    };
    expect(await register({ kind: "title", code: "LDTT" })).toMatchObject(refusal);
    expect(await register({ kind: "title", code: "TTLDXS" })).toMatchObject(refusal);
    expect(await register({ kind: "title", code: "KHONGCO" })).toMatchObject(refusal);
    expect(await register({ kind: "form", code: "BKB" })).toMatchObject({ ok: true });
  });
});

describe("a collective on the file", () => {
  it("[R-15] is the unit or one of its departments, once for each title", async () => {
    const { file, officer, unit, first, stranger } = await givenDesk();
    const strange = stranger.grants[0]?.unitId ?? "";
    expect(await saveCollective(officer, aCollective(file.id, unit.id), NOW)).toMatchObject({
      ok: true,
    });
    expect(await saveCollective(officer, aCollective(file.id, first.id), NOW)).toMatchObject({
      ok: true,
    });
    expect(await saveCollective(officer, aCollective(file.id, first.id), NOW)).toMatchObject({
      error: { code: "invalid", fields: { collectiveId: [expect.any(String)] } },
    });
    expect(await saveCollective(officer, aCollective(file.id, strange), NOW)).toMatchObject({
      error: { code: "invalid", fields: { collectiveId: [expect.any(String)] } },
    });
    expect(
      await saveCollective(
        officer,
        aCollective(file.id, unit.id, { honour: { kind: "title", code: "LDTT" } }),
        NOW,
      ),
    ).toMatchObject({ error: { code: "invalid", fields: { honour: [expect.any(String)] } } });
  });
});

describe("a department's officer", () => {
  it("[R-16] writes the department's own rows and no others", async () => {
    const { file, department, officer, first, second } = await givenDesk();
    const own = await saved(
      savePerson(department, aPerson(file.id, { departmentId: first.id }), NOW),
    );
    const others = await saved(
      savePerson(officer, aPerson(file.id, { departmentId: second.id, birthYear: 1970 }), NOW),
    );
    const units = await saved(savePerson(officer, aPerson(file.id, { birthYear: 1971 }), NOW));
    const forbidden = { ok: false, error: { code: "forbidden" } };

    for (const departmentId of [null, second.id]) {
      expect(
        await savePerson(department, aPerson(file.id, { departmentId, birthYear: 1972 }), NOW),
      ).toEqual(forbidden);
    }
    for (const row of [others, units]) {
      const grab = { ...row, departmentId: first.id, birthYear: 1973 };
      expect(await savePerson(department, aPerson(file.id, grab), NOW)).toEqual(forbidden);
      expect(await removeLine(department, { registrationId: file.id, id: row.id }, NOW)).toEqual(
        forbidden,
      );
    }
    expect(
      await saveCollective(
        department,
        aCollective(file.id, second.id, { departmentId: first.id }),
        NOW,
      ),
    ).toMatchObject({ error: { code: "invalid" } });
    expect(
      await removeLine(department, { registrationId: file.id, id: own.id }, NOW),
    ).toMatchObject({ ok: true });
  });

  it("gives way to the unit's officer, who writes everywhere and moves people between departments", async () => {
    const { file, department, officer, first, second } = await givenDesk();
    const row = await saved(
      savePerson(department, aPerson(file.id, { departmentId: first.id }), NOW),
    );
    await saved(savePerson(officer, aPerson(file.id, { ...row, departmentId: second.id }), NOW));
    expect(
      await db.registrationLine.findUniqueOrThrow({
        where: { id: row.id },
        include: { part: true },
      }),
    ).toMatchObject({ part: { departmentId: second.id } });
  });
});

describe("who does not write in the file", () => {
  it("[R-10] is everybody once it is on its way", async () => {
    const { file, officer, department, first } = await givenDesk({ status: "awaiting_bloc" });
    const [line] = file.lines;
    const wrong = { ok: false, error: { code: "wrong_status" } };
    expect(await savePerson(officer, aPerson(file.id), NOW)).toEqual(wrong);
    expect(await savePerson(department, aPerson(file.id, { departmentId: first.id }), NOW)).toEqual(
      wrong,
    );
    expect(await removeLine(officer, { registrationId: file.id, id: line?.id ?? "" }, NOW)).toEqual(
      wrong,
    );
  });

  it("[R-07] is anybody outside the unit, for whom the file does not exist", async () => {
    const { file, stranger, staff, head } = await givenDesk();
    const [line] = file.lines;
    for (const viewer of [stranger, staff]) {
      expect(await savePerson(viewer, aPerson(file.id), NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
      expect(
        await removeLine(viewer, { registrationId: file.id, id: line?.id ?? "" }, NOW),
      ).toEqual({ ok: false, error: { code: "not_found" } });
      expect(await removeLine(viewer, { registrationId: file.id, id: randomUUID() }, NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
    }
    expect(await savePerson(head, aPerson(file.id), NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });
});

it("[R-17] twice as many writers as the pool has connections all come through", async () => {
  const { file, officer } = await givenDesk();
  const results = await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      savePerson(officer, aPerson(file.id, { birthYear: 1960 + index }), NOW),
    ),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(24);
  expect(await db.registrationLine.count({ where: { fullName: "Lê Văn Mới" } })).toBe(24);
});
