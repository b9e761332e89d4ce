import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  addPerson,
  editPerson,
  enrolRoster,
  movePerson,
  seekCandidates,
} from "@/lib/organisation/person/commands/roster";
import { canSeePerson } from "@/lib/organisation/person/policy";
import { findPerson, listRoster, unitIdsOf } from "@/lib/organisation/person/queries";
import { addPersonInput, candidatesInput, type RosterRow } from "@/lib/organisation/person/schema";
import { db } from "@/lib/platform/db/client";
import { historyOfPerson } from "@/lib/titles/ledger/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import { BKB, givenAward, givenDraft, must, publish } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";

const DAY = "2021-03-01";
const NUMBER = "001 085 012345";
let desk: Awaited<ReturnType<typeof givenDesk>>;

beforeEach(async () => {
  vi.stubEnv("IDENTITY_SECRET", "khoa-cua-phep-thu-0123456789-0123456789");
  desk = await givenDesk();
});

const row = (over: Partial<RosterRow> = {}): RosterRow => ({
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
const add = (over: Partial<RosterRow> = {}, unitId = desk.unit.id, viewer = desk.officer) =>
  addPerson(viewer, { unitId, ...row(over) }, NOW);

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
    must(await add());
    const rows = [
      row(),
      row({ fullName: "Lê Quang Đạo", birthYear: 1979 }),
      row({ fullName: "Phạm Minh Tuấn" }),
    ];
    const answer = must(await enrolRoster(desk.officer, { unitId: desk.unit.id, rows }, NOW));
    expect(answer).toMatchObject({ added: 2, known: 0, undecided: [{ row: 0 }] });
    expect(answer.undecided[0]?.candidates).toHaveLength(1);
    const many = Array.from({ length: 5_001 }, () => row());
    expect(
      await enrolRoster(desk.officer, { unitId: desk.unit.id, rows: many }, NOW),
    ).toMatchObject({ error: { code: "invalid" } });
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
