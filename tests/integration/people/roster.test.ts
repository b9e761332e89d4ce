import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { enrolRoster, undoRoster } from "@/lib/organisation/person/commands/import";
import {
  addPerson,
  editPerson,
  movePerson,
  seekCandidates,
} from "@/lib/organisation/person/commands/roster";
import { canSeePerson } from "@/lib/organisation/person/policy";
import { findPerson, listRoster, unitIdsOf } from "@/lib/organisation/person/queries";
import {
  type AddPersonInput,
  addPersonInput,
  candidatesInput,
  type EnrolInput,
} from "@/lib/organisation/person/schema";
import { db } from "@/lib/platform/db/client";
import { historyOfPerson } from "@/lib/titles/ledger/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import { BKB, givenAward, givenDraft, must, publish } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

type Row = Omit<AddPersonInput, "unitId">;
type Listed = EnrolInput["rows"][number];

const DAY = "2021-03-01";
const NUMBER = "001 085 012345";
let desk: Awaited<ReturnType<typeof givenDesk>>;

beforeEach(async () => {
  vi.stubEnv("IDENTITY_SECRET", "khoa-cua-phep-thu-0123456789-0123456789");
  desk = await givenDesk();
});

const row = (over: Partial<Row> = {}): Row => ({
  fullName: "Nguyễn Thị Hồng",
  birthYear: 1985,
  sex: "female",
  position: "Chuyên viên",
  staffNumber: null,
  identityNumber: null,
  workingSince: null,
  sectorSince: null,
  transferredIn: null,
  match: null,
  ...over,
});
const add = (over: Partial<Row> = {}, unitId = desk.unit.id, viewer = desk.officer) =>
  addPerson(viewer, { unitId, ...row(over) }, NOW);

const listed = (over: Partial<Listed> = {}): Listed => {
  const { workingSince: _, sectorSince: __, transferredIn: ___, ...who } = row();
  return { ...who, departmentId: null, ...over };
};
const enrol = (rows: Listed[], batchId = randomUUID() as string) =>
  enrolRoster(desk.officer, { unitId: desk.unit.id, batchId, source: "danh-sach.xlsx", rows }, NOW);
const names = ["An", "Bình", "Châu", "Dũng", "Giang", "Hải", "Khánh", "Lâm", "Minh", "Nga"];

describe("the roster", () => {
  it("[N-01] the unit's officer enters a person by hand; the trace holds no identity number", async () => {
    const input = addPersonInput.parse({
      unitId: desk.unit.id,
      ...row(),
      sex: "female",
      staffNumber: "",
      identityNumber: NUMBER,
      transferredIn: "",
      match: "",
    });
    const { id } = must(await addPerson(desk.officer, input, NOW));
    const kept = await db.person.findUniqueOrThrow({ where: { id } });
    expect(kept.identityHash).toMatch(/^[0-9a-f]{64}$/);
    const seen = await findPerson(desk.officer, id, DAY);
    expect(seen).toMatchObject({ fullName: "Nguyễn Thị Hồng", hasIdentity: true });
    const everything = JSON.stringify([
      kept,
      seen,
      await db.auditEntry.findMany({ select: { detail: true } }),
    ]);
    expect(everything).not.toContain("001085012345");
    expect(everything).not.toContain(NUMBER);
    expect(JSON.stringify(seen)).not.toContain(kept.identityHash);
    await expect(
      db.person.update({ where: { id }, data: { identityHash: "001085012345" } }),
    ).rejects.toThrow();
  });

  it("[N-02] the same identity number is the same person, also in another unit and with another name", async () => {
    const { id } = must(await add({ identityNumber: "001085012345" }));
    const elsewhere = await givenUnit();
    const officer = await givenViewer("unit_officer", elsewhere.id);
    const again = { identityNumber: "001085012345", fullName: "Nguyễn Hồng" };
    expect(await add(again, elsewhere.id, officer)).toMatchObject({
      error: { fields: { match: expect.anything() } },
    });
    expect(await add({ ...again, match: "new" }, elsewhere.id, officer)).toMatchObject({
      error: { code: "invalid" },
    });
    expect(must(await add({ ...again, match: id }, elsewhere.id, officer))).toEqual({
      id,
      added: false,
    });
    expect(await db.person.count({ where: { identityHash: { not: null } } })).toBe(1);
  });

  it("[N-03] like names are offered, at most three, and never merged by the portal", async () => {
    for (const birthYear of [1983, 1984, 1985, 1986])
      must(await add({ birthYear, match: birthYear === 1983 ? null : "new" }));
    const sought = candidatesInput.parse({
      unitId: desk.unit.id,
      fullName: "Nguyen Thi Hong",
      birthYear: 1985,
      identityNumber: "",
    });
    const found = must(await seekCandidates(desk.officer, sought, NOW));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ birthYear: 1985, certain: false, unitName: desk.unit.name });
    expect(await add()).toMatchObject({ error: { fields: { match: expect.anything() } } });
    expect(must(await add({ match: found[0]?.id ?? "" }))).toMatchObject({ added: false });
    expect(await db.person.count({ where: { fullName: "Nguyễn Thị Hồng" } })).toBe(4);
    const nobody = { ...sought, fullName: "Trương Đình Quý" };
    expect(must(await seekCandidates(desk.officer, nobody, NOW))).toEqual([]);
  });

  it("[N-04] an imported roster enters what is certain and hands back what waits for a choice", async () => {
    const { id } = must(await add());
    const rows = [
      listed(),
      listed({ fullName: "Lê Quang Đạo", birthYear: 1979 }),
      listed({ fullName: "Phạm Minh Tuấn", departmentId: desk.first.id }),
    ];
    const batchId = randomUUID();
    const answer = must(await enrol(rows, batchId));
    expect(answer).toMatchObject({ added: 2, known: 0, undecided: [{ row: 0 }], taken: [] });
    expect(answer.undecided[0]?.candidates).toMatchObject([{ id, certain: false, here: true }]);
    // An answer that was lost: the same batch again changes nothing.
    expect(must(await enrol(rows, batchId))).toMatchObject({ added: 2, known: 0 });
    expect(await db.person.count()).toBe(3);
    expect(await db.employment.count({ where: { unitId: desk.first.id } })).toBe(1);

    expect(must(await enrol([listed({ match: id })]))).toMatchObject({ added: 0, known: 1 });
    expect(must(await enrol([listed({ match: "new" })]))).toMatchObject({ added: 1, known: 0 });
    expect(await db.person.count({ where: { fullName: "Nguyễn Thị Hồng" } })).toBe(2);
  });

  it("[N-30] knows by number who has moved or is spelt otherwise, and keeps no number in the clear", async () => {
    const elsewhere = await givenUnit();
    const officer = await givenViewer("unit_officer", elsewhere.id);
    const hong = must(await add({ identityNumber: "001085012345" }));
    const dao = must(await add({ fullName: "Lê Quang Đạo", staffNumber: "A-7", match: "new" }));
    const rows = [
      listed({ fullName: "Nguyễn Hồng", birthYear: 1958, identityNumber: "001085012345" }),
      listed({ fullName: "Le Quang Dao", birthYear: 1950, staffNumber: "A-7" }),
      listed({ fullName: "Trương Đình Quý", staffNumber: "A-7" }),
      listed({ fullName: "Nguyễn Thị Hồng", identityNumber: "001085099999" }),
    ];
    const answer = must(
      await enrolRoster(
        officer,
        { unitId: elsewhere.id, batchId: randomUUID(), source: "x", rows },
        NOW,
      ),
    );
    // A number of one's own makes a like name another person; somebody else's staff number bars the row.
    expect(answer).toEqual({ added: 1, known: 2, undecided: [], taken: [2] });
    for (const { id } of [hong, dao])
      expect(await db.employment.count({ where: { personId: id, unitId: elsewhere.id } })).toBe(1);
    const everything = JSON.stringify([
      await db.person.findMany(),
      await db.rosterBatch.findMany(),
      await db.auditEntry.findMany({ select: { detail: true } }),
    ]);
    for (const number of ["001085012345", "001085099999"]) expect(everything).not.toContain(number);
  });

  it("[N-31] is taken back, but for those of whom something is told by now", async () => {
    const known = must(await add({ identityNumber: "001085012345" }));
    await db.employment.deleteMany({ where: { personId: known.id } });
    const batchId = randomUUID();
    must(
      await enrol(
        [
          listed({ identityNumber: "001085012345" }),
          listed({ fullName: "Lê Quang Đạo" }),
          listed({ fullName: "Phạm Minh Tuấn" }),
        ],
        batchId,
      ),
    );
    const dao = await db.person.findFirstOrThrow({ where: { fullName: "Lê Quang Đạo" } });
    await db.yearlyRating.create({
      data: {
        personId: dao.id,
        year: 2020,
        rating: "good",
        source: "QĐ 1",
        recordedAt: NOW,
      },
    });
    const ref = { unitId: desk.unit.id, batchId };
    expect(await undoRoster(desk.stranger, ref, NOW)).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(must(await undoRoster(desk.officer, ref, NOW))).toEqual({ removed: 2, kept: 1 });
    expect(must(await undoRoster(desk.officer, ref, NOW))).toEqual({ removed: 0, kept: 0 });
    expect((await db.person.findMany({ select: { id: true } })).map(({ id }) => id).sort()).toEqual(
      [known.id, dao.id].sort(),
    );
    expect(await db.employment.count({ where: { personId: known.id } })).toBe(0);
    expect(await trail("person")).toEqual(["add", "enrol", "undo_enrol"]);
  });

  it("[N-32] of three thousand is read in a fixed number of statements", async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) =>
      listed({
        fullName: `Người ${names[at % 10]} Thứ ${at}`,
        birthYear: 1960 + (at % 40),
        match: "new",
      }),
    );
    const began = performance.now();
    expect(must(await enrol(rows))).toMatchObject({ added: 3_000, undecided: [] });
    expect(performance.now() - began).toBeLessThan(30_000);
  }, 60_000);

  it("[N-30] is its unit's keeper's alone, and takes no department of another unit", async () => {
    const input = { unitId: desk.unit.id, batchId: randomUUID(), source: "x", rows: [listed()] };
    for (const viewer of [desk.stranger, desk.department])
      expect(await enrolRoster(viewer, input, NOW)).toMatchObject({ error: { code: "forbidden" } });
    const foreign = listed({ departmentId: (await givenUnit()).id });
    expect(await enrol([foreign])).toMatchObject({
      error: { fields: { rows: expect.anything() } },
    });
  });

  it("[N-05] a number of somebody else is refused, a stale correction is a conflict", async () => {
    must(await add({ staffNumber: "A-1" }));
    expect(await add({ fullName: "Trần Đức Bình", staffNumber: "A-1" })).toMatchObject({
      error: { fields: { staffNumber: expect.anything() } },
    });
    const { id } = must(await add({ fullName: "Trần Đức Bình" }));
    const edit = { id, version: 1, ...row({ fullName: "Trần Đức Bình", birthYear: 1990 }) };
    expect(must(await editPerson(desk.officer, edit, NOW))).toEqual({ version: 2 });
    expect(await editPerson(desk.officer, edit, NOW)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await editPerson(desk.stranger, edit, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await trail("person")).toEqual(["add", "add", "edit"]);
  });

  it("[N-06] who moves to another unit takes the history along; papers keep the old unit's name", async () => {
    const other = await givenUnit();
    const { id } = must(await add());
    const draft = await givenDraft(desk.staff);
    await givenAward(desk.staff, draft.id, {
      unitId: desk.unit.id,
      fullName: "Nguyễn Thị Hồng",
      honour: BKB,
    });
    await publish(desk.staff, draft.id);
    must(
      await movePerson(
        desk.officer,
        { id, unitId: other.id, position: "Phó Trưởng phòng", on: DAY },
        NOW,
      ),
    );
    const officer = await givenViewer("unit_officer", other.id);
    expect(await findPerson(officer, id, DAY)).toMatchObject({
      employments: [
        { unit: { id: other.id } },
        { unit: { id: desk.unit.id }, endsOn: "2021-02-28" },
      ],
    });
    expect(await findPerson(desk.officer, id, DAY)).toBeNull();
    expect(await historyOfPerson(id)).toMatchObject([
      { unitName: desk.unit.name, honourName: "Bằng khen của Bộ trưởng" },
    ]);
  });

  it("[N-07] the list and the lens agree, for every role", async () => {
    const elsewhere = await givenUnit();
    for (const [unitId, fullName] of [
      [desk.unit.id, "Một Người Ở Cục"],
      [desk.first.id, "Hai Người Ở Phòng"],
      [elsewhere.id, "Ba Người Nơi Khác"],
    ] as const)
      must(await add({ fullName }, unitId, desk.staff));
    const everybody = await db.person.findMany({ where: { fullName: { contains: "Người" } } });
    const leader = await givenViewer("bloc_leader", elsewhere.id);
    for (const viewer of [
      desk.officer,
      desk.head,
      desk.department,
      desk.stranger,
      desk.staff,
      leader,
      await givenViewer("administrator"),
    ]) {
      const listed = await listRoster(viewer, { unitId: null, search: "nguoi", page: 1, day: DAY });
      for (const { id } of everybody) {
        const lens = canSeePerson(viewer, { unitIds: await unitIdsOf(db, id, DAY) });
        expect(listed.rows.some((one) => one.id === id)).toBe(lens);
        expect((await findPerson(viewer, id, DAY)) !== null).toBe(lens);
      }
    }
    expect(await add({}, elsewhere.id)).toEqual({ ok: false, error: { code: "forbidden" } });
    expect(await add({}, desk.unit.id, desk.department)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("[N-03] twenty who enter one person at once make no two with one number", async () => {
    await givenCatalogue().catch(() => null);
    const tries = await Promise.all(
      Array.from({ length: 20 }, () =>
        add({ identityNumber: "001085099999", fullName: "Vũ Thị Lan" }),
      ),
    );
    expect(tries.filter((one) => one.ok && one.value.added)).toHaveLength(1);
    expect(await db.person.count({ where: { fullName: "Vũ Thị Lan" } })).toBe(1);
  });
});
