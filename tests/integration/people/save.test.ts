import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { savePeople } from "@/lib/entry/people/commands/save";
import { peopleSince, personCells, standingPeople } from "@/lib/entry/people/queries";
import { removeLine } from "@/lib/entry/registration/commands/lines";
import { db } from "@/lib/platform/db/client";
import { givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";

const aRow = (over: Record<string, unknown> = {}) => ({
  id: randomUUID() as string,
  version: 0,
  departmentId: null as string | null,
  fullName: "Lê Văn Mới",
  birthYear: 1990 as number | string | null,
  sex: "male",
  jobTitle: "Chuyên viên",
  honour: "title:LDTT",
  note: "",
  ...over,
});

const outcome = async (result: ReturnType<typeof savePeople>) => {
  const done = await result;
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return new Map(done.value.map((one) => [one.id, one]));
};

describe("many rows of a grid", () => {
  it("[B-19] are saved together, each by its own version, with one trace", async () => {
    const { file, officer } = await givenDesk();
    const rows = [aRow(), aRow({ fullName: "Võ Thị Ước", sex: "female", honour: "form:BKB" })];
    const registrationId = file.id;
    const saved = await outcome(savePeople(officer, { registrationId, rows }, NOW));
    expect([...saved.values()].map((one) => one.is)).toEqual(["saved", "saved"]);
    const again = rows.map((row) => ({ ...row, version: 1, note: "đã sửa" }));
    const second = await outcome(savePeople(officer, { registrationId, rows: again }, NOW));
    expect([...second.values()]).toEqual(
      expect.arrayContaining(rows.map(({ id }) => ({ id, is: "saved", version: 2 }))),
    );
    expect(
      await db.registrationLine.count({ where: { registrationId, note: "đã sửa", version: 2 } }),
    ).toBe(2);
    expect(await db.auditEntry.count({ where: { action: "registration.save_people" } })).toBe(2);
  });

  it("[B-19] tell what is wrong with one row and what was overtaken, and save the others", async () => {
    const { file, officer } = await givenDesk();
    const registrationId = file.id;
    const [first, twice] = [aRow(), aRow({ fullName: "lê văn mới" })];
    const overtaken = aRow({ fullName: "Người Bị Vượt" });
    await outcome(savePeople(officer, { registrationId, rows: [overtaken] }, NOW));
    await outcome(
      savePeople(
        officer,
        { registrationId, rows: [{ ...overtaken, version: 1, note: "mới" }] },
        NOW,
      ),
    );
    const saved = await outcome(
      savePeople(
        officer,
        {
          registrationId,
          rows: [
            first,
            twice,
            aRow({ id: overtaken.id, version: 1, fullName: "Người Bị Vượt", jobTitle: "Lái xe" }),
            aRow({ fullName: "Người Sai Năm", birthYear: "19x" }),
            aRow({ fullName: "Người Sai Danh Hiệu", honour: "title:TTLDXS" }),
            aRow({ fullName: "Đã Mất", version: 3 }),
          ],
        },
        NOW,
      ),
    );
    expect([...saved.values()].map((one) => one.is).sort()).toEqual([
      "conflict",
      "conflict",
      "refused",
      "refused",
      "refused",
      "saved",
    ]);
    expect(saved.get(first.id)).toMatchObject({ is: "saved", version: 1 });
    expect(saved.get(twice.id)).toMatchObject({
      is: "refused",
      fields: { fullName: [expect.stringContaining("ở dòng khác")] },
    });
    expect(saved.get(overtaken.id)).toMatchObject({
      is: "conflict",
      theirs: { version: 2, note: "mới" },
    });
  });

  it("[B-19] are refused together to who may not write them", async () => {
    const { file, officer, department, first, stranger, head } = await givenDesk();
    const registrationId = file.id;
    const rows = [aRow(), aRow({ fullName: "Võ Thị Ước" })];
    expect(await savePeople(stranger, { registrationId, rows }, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    for (const viewer of [head, department])
      expect(await savePeople(viewer, { registrationId, rows }, NOW)).toEqual({
        ok: false,
        error: { code: "forbidden" },
      });
    const own = rows.map((row) => ({ ...row, departmentId: first.id }));
    expect(await savePeople(department, { registrationId, rows: own }, NOW)).toMatchObject({
      ok: true,
    });
    const moved = own.map((row) => ({ ...row, version: 1, departmentId: null }));
    expect(await savePeople(officer, { registrationId, rows: moved }, NOW)).toMatchObject({
      ok: true,
    });
    const back = own.map((row) => ({ ...row, version: 2 }));
    expect(await savePeople(department, { registrationId, rows: back }, NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("[B-21] are read by what was written since, each viewer's own sight only", async () => {
    const { file, officer, department, first, stranger } = await givenDesk();
    const registrationId = file.id;
    const start = await peopleSince(officer, registrationId, 0);
    expect(start?.changed).toHaveLength(1);
    const row = aRow({ departmentId: first.id });
    await savePeople(officer, { registrationId, rows: [row] }, NOW);
    const next = await peopleSince(officer, registrationId, start?.revision ?? 0);
    expect(next).toMatchObject({ changed: [{ id: row.id, departmentId: first.id }], standing: 2 });
    expect(await peopleSince(department, registrationId, 0)).toMatchObject({
      changed: [{ id: row.id }],
      standing: 1,
    });
    expect(await peopleSince(stranger, registrationId, 0)).toBeNull();
    expect(await standingPeople(stranger, registrationId)).toEqual([]);
    expect(await personCells(stranger, registrationId, [row.id])).toEqual([]);
    await removeLine(officer, { registrationId, id: row.id }, NOW);
    expect(await standingPeople(officer, registrationId)).toHaveLength(1);
  });
});
