import { randomUUID } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/entry/intake/commands/read";
import { takeBatch } from "@/lib/entry/intake/commands/take";
import { undoBatch } from "@/lib/entry/intake/commands/undo";
import { listBatches, waitingOf } from "@/lib/entry/intake/queries";
import { type BatchInput, batchInput } from "@/lib/entry/intake/schema";
import { removeLine, savePerson } from "@/lib/entry/registration/commands/lines";
import { db } from "@/lib/platform/db/client";
import { aPerson, givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const aBatchPerson = (over: Record<string, unknown> = {}) => {
  const { registrationId: _, version: __, ...person } = aPerson("");
  return { ...person, id: randomUUID(), ...over };
};

const aBatch = (registrationId: string, over: Record<string, unknown> = {}) =>
  ({
    registrationId,
    batchId: randomUUID(),
    source: "danh-sach.xlsx",
    people: [
      aBatchPerson(),
      aBatchPerson({
        fullName: "Võ Thị Ước",
        sex: "female",
        honour: { kind: "form", code: "BKB" },
      }),
    ],
    waiting: [],
    mends: null,
    ...over,
  }) as BatchInput;

const WAITING = {
  line: 7,
  part: 0,
  cells: {
    fullName: "Người Chờ",
    birthYear: "85",
    sex: "",
    jobTitle: "",
    department: "",
    honour: "",
    note: "",
  },
};

describe("a list taken into the file", () => {
  it("[B-12] is written as one batch, with one trace, and its bad rows wait", async () => {
    const { file, officer, stranger } = await givenDesk();
    const batch = aBatch(file.id, { waiting: [WAITING] });
    expect(await takeBatch(officer, batch, NOW)).toEqual({
      ok: true,
      value: { taken: 2, twice: [] },
    });
    expect(
      await db.registrationLine.findMany({
        where: { batchId: batch.batchId },
        orderBy: { fullName: "asc" },
      }),
    ).toMatchObject([
      {
        fullName: "Lê Văn Mới",
        sex: "male",
        birthYear: 1990,
        emulationTitleCode: "LDTT",
        version: 1,
      },
      { fullName: "Võ Thị Ước", sex: "female", commendationFormCode: "BKB", partId: null },
    ]);
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        action: "registration.take_batch",
        detail: { people: 2, waiting: 1, source: "danh-sach.xlsx" },
      },
    ]);
    expect(await listBatches(officer, file.id)).toMatchObject([{ rowCount: 2, waitingCount: 1 }]);
    expect(await waitingOf(officer, { registrationId: file.id, batchId: batch.batchId })).toEqual([
      WAITING,
    ]);
    expect(await listBatches(stranger, file.id)).toEqual([]);
    expect(
      await waitingOf(stranger, { registrationId: file.id, batchId: batch.batchId }),
    ).toBeNull();
  });

  it("[B-12] is not taken twice when its answer was lost, nor when it is sent twice at the same moment", async () => {
    const { file, officer } = await givenDesk();
    const batch = aBatch(file.id);
    const twice = await Promise.all([
      takeBatch(officer, batch, NOW),
      takeBatch(officer, batch, NOW),
    ]);
    expect(twice).toEqual([
      { ok: true, value: { taken: 2, twice: [] } },
      { ok: true, value: { taken: 2, twice: [] } },
    ]);
    expect(await db.registrationLine.count({ where: { batchId: batch.batchId } })).toBe(2);
  });

  it("[B-10] leaves out who is registered for the same honour already, and names them", async () => {
    const { file, officer } = await givenDesk();
    await savePerson(officer, aPerson(file.id), NOW);
    const batch = aBatch(file.id);
    expect(await takeBatch(officer, batch, NOW)).toEqual({
      ok: true,
      value: { taken: 1, twice: [batch.people[0]?.id] },
    });
  });

  it("[B-13] is refused whole for a title the unit does not register, for others' files, and once the file is on its way", async () => {
    const { file, officer, stranger, head } = await givenDesk();
    const odd = aBatch(file.id, {
      people: [aBatchPerson(), aBatchPerson({ honour: { kind: "title", code: "TTLDXS" } })],
    });
    expect(await takeBatch(officer, odd, NOW)).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { honour: [expect.any(String)] } },
    });
    expect(await db.registrationLine.count({ where: { batchId: odd.batchId } })).toBe(0);
    expect(await takeBatch(stranger, aBatch(file.id), NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await takeBatch(head, aBatch(file.id), NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
    await db.registration.update({ where: { id: file.id }, data: { status: "awaiting_head" } });
    expect(await takeBatch(officer, aBatch(file.id), NOW)).toEqual({
      ok: false,
      error: { code: "wrong_status" },
    });
  });

  it("[B-13] goes into the departments of its rows, a department's officer's own only", async () => {
    const { file, officer, department, first, second } = await givenDesk();
    const own = aBatch(file.id, { people: [aBatchPerson({ departmentId: first.id })] });
    expect(await takeBatch(department, own, NOW)).toMatchObject({ ok: true });
    for (const departmentId of [null, second.id]) {
      const other = aBatch(file.id, { people: [aBatchPerson({ departmentId })] });
      expect(await takeBatch(department, other, NOW)).toEqual({
        ok: false,
        error: { code: "forbidden" },
      });
    }
    const whole = aBatch(file.id, {
      people: [
        aBatchPerson({ departmentId: second.id, birthYear: 1970 }),
        aBatchPerson({ birthYear: 1971 }),
      ],
    });
    expect(await takeBatch(officer, whole, NOW)).toMatchObject({ ok: true, value: { taken: 2 } });
    expect(await listBatches(department, file.id)).toHaveLength(1);
  });

  it("[B-14] of five thousand people is one statement; one more is refused by its schema", async () => {
    const { file, officer } = await givenDesk();
    const people = Array.from({ length: 5_000 }, (_, at) =>
      aBatchPerson({ fullName: `Người Thứ ${at}` }),
    );
    expect(await takeBatch(officer, aBatch(file.id, { people }), NOW)).toMatchObject({
      ok: true,
      value: { taken: 5_000 },
    });
    const keyed = [...people, aBatchPerson()].map((one) => ({ ...one, honour: "title:LDTT" }));
    expect(batchInput.safeParse(aBatch(file.id, { people: keyed })).success).toBe(false);
  });
});

describe("a batch undone", () => {
  it("[B-15] takes its rows back, but for those somebody has changed since; undone twice is undone once", async () => {
    const { file, officer, stranger } = await givenDesk();
    const batch = aBatch(file.id, { waiting: [WAITING] });
    await takeBatch(officer, batch, NOW);
    const [changed] = batch.people;
    if (!changed) throw new Error("no person");
    await savePerson(
      officer,
      { ...changed, registrationId: file.id, version: 1, jobTitle: "Phó phòng" },
      NOW,
    );
    const ref = { registrationId: file.id, batchId: batch.batchId };
    expect(await undoBatch(stranger, ref, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await undoBatch(officer, ref, NOW)).toEqual({
      ok: true,
      value: { removed: 1, kept: 1 },
    });
    expect(await undoBatch(officer, ref, NOW)).toEqual({
      ok: true,
      value: { removed: 0, kept: 0 },
    });
    expect(await db.registrationLine.findMany({ where: { batchId: batch.batchId } })).toMatchObject(
      [{ jobTitle: "Phó phòng" }],
    );
    expect(await listBatches(officer, file.id)).toEqual([]);
    expect(await trail("registration")).toEqual(["take_batch", "save_line", "undo_batch"]);
  });

  it("[B-15] of somebody else is not a department's officer's to undo", async () => {
    const { file, officer, department, first } = await givenDesk();
    const batch = aBatch(file.id, { people: [aBatchPerson({ departmentId: first.id })] });
    await takeBatch(officer, batch, NOW);
    const ref = { registrationId: file.id, batchId: batch.batchId };
    expect(await undoBatch(department, ref, NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("[B-16] mended rows replace those that waited", async () => {
    const { file, officer } = await givenDesk();
    const first = aBatch(file.id, { people: [], waiting: [WAITING] });
    expect(await takeBatch(officer, first, NOW)).toMatchObject({ ok: true, value: { taken: 0 } });
    const mended = aBatch(file.id, { people: [aBatchPerson()], mends: first.batchId });
    await takeBatch(officer, mended, NOW);
    expect(await waitingOf(officer, { registrationId: file.id, batchId: first.batchId })).toEqual(
      [],
    );
  });
});

describe("a table's file", () => {
  it("[B-06] is read for who may write, and refused beside its box with what to do instead", async () => {
    const { file, officer, stranger, head } = await givenDesk();
    const csv = new File(["Họ tên;Năm sinh\nLê Văn Thử;1990"], "a.csv");
    expect(await readTable(officer, { registrationId: file.id, file: csv })).toMatchObject({
      ok: true,
      value: {
        table: [
          ["Họ tên", "Năm sinh"],
          ["Lê Văn Thử", "1990"],
        ],
      },
    });
    const program = new File(["MZ\u0090"], "danh-sach.xlsx");
    expect(await readTable(officer, { registrationId: file.id, file: program })).toMatchObject({
      ok: false,
      error: { fields: { file: [expect.stringContaining("chương trình")] } },
    });
    expect(await readTable(stranger, { registrationId: file.id, file: csv })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await readTable(head, { registrationId: file.id, file: csv })).toMatchObject({
      error: { code: "forbidden" },
    });
  });
});

describe("a hostile file", () => {
  const ole = (inside: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(inside, "utf16le")]);
  const zip = (...names: string[]) =>
    Uint8Array.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")]))));
  const list = `Họ tên;Năm sinh\n${"Lê Văn Thử;1990\n".repeat(60_000)}`;

  it.each<[string, BlobPart, string]>([
    ["of 60,000 rows", list, "Bảng có hơn 5.000 dòng. Xóa các dòng trống ở cuối bảng"],
    ["with macros", zip("xl/workbook.xml", "xl/vbaProject.bin"), "chọn Lưu thành (Save As)"],
    ["that is a program renamed", "MZ\u0090", "Đây là tệp chương trình được đổi tên"],
    ["under a password", ole("EncryptedPackage"), "bỏ mật khẩu rồi lưu và chọn lại"],
    ["of the Excel of 1997", ole("Workbook"), "Tệp theo kiểu Excel cũ (.xls)"],
    ["cut off half-way", zip("xl/workbook.xml").slice(0, 60), "tải lên dở dang"],
    ["with nothing in it", "", "Tệp này trống"],
  ])(
    "[B-44] %s is refused in a sentence that says what to do, and leaves nothing behind",
    async (_, content, words) => {
      const { file, officer } = await givenDesk();
      const sent = { registrationId: file.id, file: new File([content], "danh-sach.xlsx") };
      expect(await readTable(officer, sent)).toMatchObject({
        ok: false,
        error: { code: "invalid", fields: { file: [expect.stringContaining(words)] } },
      });
      expect(await db.intakeBatch.count()).toBe(0);
      expect(await db.registrationLine.count({ where: { registrationId: file.id } })).toBe(1);
    },
  );
});

describe("the number of a line's last write", () => {
  it("[B-17] grows with every write, whoever writes", async () => {
    const { file, officer } = await givenDesk();
    const revisions = async () => {
      const { _max } = await db.registrationLine.aggregate({ _max: { revision: true } });
      return _max.revision ?? 0n;
    };
    const seen = [await revisions()];
    const saved = await savePerson(officer, aPerson(file.id), NOW);
    if (!saved.ok) throw new Error("not saved");
    seen.push(await revisions());
    await savePerson(officer, aPerson(file.id, { ...saved.value, jobTitle: "Kế toán" }), NOW);
    seen.push(await revisions());
    await takeBatch(officer, aBatch(file.id, { people: [aBatchPerson({ birthYear: 1970 })] }), NOW);
    seen.push(await revisions());
    expect(seen).toEqual([...seen].sort((a, b) => (a < b ? -1 : 1)));
    expect(new Set(seen).size).toBe(4);
    await removeLine(officer, { registrationId: file.id, id: saved.value.id }, NOW);
  });
});
