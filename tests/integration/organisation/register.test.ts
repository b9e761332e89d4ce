import { describe, expect, it } from "vitest";
import { findBloc, listBlocs, listCandidates } from "@/lib/organisation/bloc/queries";
import { findUnit, listParents, listUnits } from "@/lib/organisation/unit/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";

const ALL = { search: "", kind: null, unconfirmed: false, page: 1, day: "2021-03-01" } as const;

const named = (name: string) => givenUnit({ name });

describe("the register of units", () => {
  it("[O-01] stands in Vietnamese order: Đ after D, marks after plain letters", async () => {
    const staff = await givenViewer("ministry_staff");
    for (const name of ["Đài B", "Dự án A", "Ban C", "Cục D", "Ấn phẩm", "Án lệ", "Em"]) {
      await named(name);
    }
    const { rows } = await listUnits(staff, ALL);
    expect(rows.map((row) => row.name)).toEqual([
      "Án lệ",
      "Ấn phẩm",
      "Ban C",
      "Cục D",
      "Dự án A",
      "Đài B",
      "Em",
    ]);
  });

  it("[O-01] finds every word of the search without diacritics, in name, short name or code", async () => {
    const staff = await givenViewer("ministry_staff");
    await givenUnit({
      name: "Sở Tài nguyên và Môi trường tỉnh Đắk Lắk",
      shortName: "Sở Đắk Lắk",
      code: "ST-66",
    });
    await givenUnit({ name: "Cục 100% Ảo", shortName: "Ảo", code: "C_AO" });
    const found = async (search: string) =>
      (await listUnits(staff, { ...ALL, search })).rows.map((row) => row.code);

    expect(await found("dak lak")).toEqual(["ST-66"]);
    expect(await found("LAK so đăk")).toEqual(["ST-66"]);
    expect(await found("st-66")).toEqual(["ST-66"]);
    expect(await found("dak ao")).toEqual([]);
    expect(await found("%")).toEqual(["C_AO"]);
    expect(await found("_")).toEqual(["C_AO"]);
    expect(await found("\\")).toEqual([]);
  });

  it("[O-01] narrows by kind, and says parent and bloc of the day", async () => {
    const staff = await givenViewer("ministry_staff");
    const parent = await givenUnit({ name: "Tổng cục X", kind: "general_department" });
    const unit = await givenUnit({ name: "Cục Y", parentId: parent.id });
    const bloc = await givenBloc({ members: [unit.id], year: 2021 });
    const of = async (day: string) =>
      (await listUnits(staff, { ...ALL, kind: "authority", day })).rows;

    expect(await of("2021-01-01")).toMatchObject([
      { name: "Cục Y", parentName: "Tổng cục X", blocCode: bloc.code, blocName: bloc.name },
    ]);
    expect(await of("2020-12-31")).toMatchObject([{ name: "Cục Y", blocCode: null }]);
  });

  it("[O-02] narrows to what is not confirmed", async () => {
    const staff = await givenViewer("ministry_staff");
    await givenUnit({ name: "A", confidence: "confirmed" });
    await givenUnit({ name: "B", confidence: "inferred" });
    await givenUnit({ name: "C", confidence: "proposed" });
    const { rows, total } = await listUnits(staff, { ...ALL, unconfirmed: true });
    expect([rows.map((row) => [row.name, row.confidence]), total]).toEqual([
      [
        ["B", "inferred"],
        ["C", "proposed"],
      ],
      2,
    ]);
  });

  it("[O-01] shows thirty a page; a page past the end is the last", async () => {
    const staff = await givenViewer("ministry_staff");
    await db.unit.createMany({
      data: Array.from({ length: 61 }, (_, index) => ({
        code: `U${index}`,
        name: `Đơn vị ${String(index).padStart(2, "0")}`,
        shortName: `U${index}`,
        kind: "authority" as const,
        confidence: "confirmed" as const,
      })),
    });
    const second = await listUnits(staff, { ...ALL, page: 2 });
    expect([second.rows.length, second.rows[0]?.name, second.total]).toEqual([30, "Đơn vị 30", 61]);
    const far = await listUnits(staff, { ...ALL, page: 999 });
    expect([far.page, far.rows.map((row) => row.name)]).toEqual([3, ["Đơn vị 60"]]);
    expect(await listUnits(staff, { ...ALL, search: "không có", page: 4 })).toEqual({
      rows: [],
      total: 0,
      page: 1,
    });
  });

  it("opens a unit with its blocs and offices through time, latest first", async () => {
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit({ validTo: toDate("2022-10-31") });
    await givenBloc({ members: [unit.id], leaderId: unit.id, year: 2021 });
    await givenBloc({ deputyId: unit.id, year: 2019 });
    const found = await findUnit(staff, unit.id);
    expect(found?.validTo).toBe("2022-10-31");
    expect(found?.memberships.map((row) => [row.startsOn, row.endsOn])).toEqual([
      ["2021-01-01", null],
    ]);
    expect(found?.leaderships.map((row) => [row.office, row.startsOn, row.endsOn])).toEqual([
      ["leader", "2021-01-01", "2021-12-31"],
      ["deputy", "2019-01-01", "2019-12-31"],
    ]);
    expect(await findUnit(staff, "khong-phai-ma")).toBeNull();
  });
});

describe("the register of blocs", () => {
  it("[O-07] says members, leader, deputy and what is unconfirmed on a day", async () => {
    const staff = await givenViewer("ministry_staff");
    const [first, second] = [await named("Cục Một"), await named("Cục Hai")];
    const bloc = await givenBloc({
      members: [first.id, second.id],
      leaderId: first.id,
      deputyId: second.id,
      year: 2021,
    });
    await db.blocMembership.updateMany({
      where: { unitId: second.id },
      data: { confidence: "proposed" },
    });
    await db.blocLeadership.updateMany({
      where: { unitId: second.id },
      data: { confidence: "inferred" },
    });

    expect(await listBlocs(staff, "2021-12-31")).toEqual([
      {
        code: bloc.code,
        kind: "khoi",
        name: bloc.name,
        scope: null,
        members: 2,
        leader: { name: "Cục Một", confidence: "confirmed" },
        deputy: { name: "Cục Hai", confidence: "inferred" },
        unconfirmed: 2,
      },
    ]);
    expect(await listBlocs(staff, "2022-01-01")).toMatchObject([
      { members: 2, leader: null, deputy: null, unconfirmed: 1 },
    ]);
    expect(await listBlocs(staff, "2020-12-31")).toMatchObject([{ members: 0, unconfirmed: 0 }]);
  });

  it("[O-09] offers each kind of bloc the units that may join it, with where they sit", async () => {
    const staff = await givenViewer("ministry_staff");
    const ministry = await givenUnit({ kind: "ministry", name: "Bộ" });
    const authority = await givenUnit({ name: "Cục", parentId: ministry.id });
    await givenUnit({ name: "Phòng", kind: "division", parentId: authority.id });
    await givenUnit({ name: "Sở", kind: "provincial_department" });
    const bloc = await givenBloc({ members: [authority.id] });
    const offered = async (kind: "khoi" | "cum") =>
      (await listCandidates(staff, kind, "2021-03-01")).map((unit) => [unit.name, unit.blocName]);
    expect(await offered("khoi")).toEqual([["Cục", bloc.name]]);
    expect(await offered("cum")).toEqual([["Sở", null]]);
  });
});

describe("who sees the registers: the list and the lens agree", () => {
  it.each(ROLES)("[O-06] %s", async (role) => {
    const unit = await givenUnit();
    const bloc = await givenBloc({ members: [unit.id], leaderId: unit.id });
    const keeps = role === "ministry_staff" || role === "administrator";
    const viewer = await givenViewer(role, keeps ? null : unit.id);

    const seen = [
      (await listUnits(viewer, ALL)).rows.length === 1,
      (await listUnits(viewer, ALL)).total === 1,
      (await findUnit(viewer, unit.id)) !== null,
      (await listParents(viewer)).length === 1,
      (await listBlocs(viewer, "2021-03-01")).length === 1,
      (await findBloc(viewer, bloc.code)) !== null,
      (await listCandidates(viewer, "khoi", "2021-03-01")).length === 1,
    ];
    expect(seen).toEqual(seen.map(() => keeps));
  });
});
