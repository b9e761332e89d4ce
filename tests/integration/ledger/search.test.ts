import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { rewardsOf } from "@/lib/titles/bonus/queries";
import {
  findEntry,
  historyOfPerson,
  historyOfUnit,
  latestAwards,
  ledgerYears,
  searchLedger,
} from "@/lib/titles/ledger/queries";
import type { LedgerSearch } from "@/lib/titles/ledger/rules";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import {
  BKB,
  givenAward,
  givenDraft,
  LDTT,
  must,
  publish,
  TTLDXS,
} from "@/tests/factories/decision";
import { givenUnit } from "@/tests/factories/organisation";

const find = (over: Partial<LedgerSearch> = {}) =>
  searchLedger({ text: "", year: null, honour: null, recipient: null, page: 1, ...over });
const names = async (over: Partial<LedgerSearch> = {}) =>
  (await find(over)).rows.map((row) => row.recipientName);

/** Two years of awards: 2020 one person and one unit, 2021 two people and one department. */
beforeEach(async () => {
  await givenCatalogue();
  const staff = await givenViewer("ministry_staff");
  const water = await givenUnit({ name: "Cục Quản lý tài nguyên nước" });
  const basin = await givenUnit({
    name: "Phòng Lưu vực sông",
    parentId: water.id,
    kind: "division",
  });
  const province = await givenUnit({ name: "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa" });

  const old = await givenDraft(staff, { number: "1/QĐ-BTNMT", year: 2020, signedOn: "2020-12-15" });
  await givenAward(staff, old.id, { unitId: province.id, honour: BKB });
  await givenAward(staff, old.id, { unitId: water.id, fullName: "Đặng Thị Ước Lệ", honour: LDTT });
  must(await publish(staff, old.id));

  const fresh = await givenDraft(staff, { number: "2/QĐ-BTNMT" });
  await givenAward(staff, fresh.id, {
    unitId: water.id,
    fullName: "Đặng Thị Ước Lệ",
    honour: LDTT,
  });
  await givenAward(staff, fresh.id, { unitId: province.id, fullName: "Lê Văn Ân", honour: LDTT });
  await givenAward(staff, fresh.id, { unitId: basin.id, honour: TTLDXS });
  must(await publish(staff, fresh.id));

  const draft = await givenDraft(staff, { number: "3/QĐ-BTNMT" });
  await givenAward(staff, draft.id, {
    unitId: water.id,
    fullName: "Người Chưa Công Bố",
    honour: LDTT,
  });
});

describe("searching the honour roll", () => {
  it("[D-13] lists the latest year first, then by title, then by tên", async () => {
    expect((await find()).rows.map((row) => [row.year, row.honourName, row.recipientName])).toEqual(
      [
        [2021, "Lao động tiên tiến", "Lê Văn Ân"],
        [2021, "Lao động tiên tiến", "Đặng Thị Ước Lệ"],
        [2021, "Tập thể lao động xuất sắc", "Phòng Lưu vực sông"],
        [2020, "Lao động tiên tiến", "Đặng Thị Ước Lệ"],
        [2020, "Bằng khen của Bộ trưởng", "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa"],
      ],
    );
    expect(await ledgerYears()).toEqual([2021, 2020]);
  });

  it.each([
    ["đặng thị ước lệ", ["Đặng Thị Ước Lệ", "Đặng Thị Ước Lệ"]],
    ["DANG thi uoc le", ["Đặng Thị Ước Lệ", "Đặng Thị Ước Lệ"]],
    ["le dang", ["Đặng Thị Ước Lệ", "Đặng Thị Ước Lệ"]],
    ["đặng 2020", ["Đặng Thị Ước Lệ"]],
    ["luu vuc song", ["Phòng Lưu vực sông"]],
    ["an", ["Lê Văn Ân"]],
    ["thanh hoa", ["Lê Văn Ân", "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa"]],
    ["quan ly nuoc song", ["Phòng Lưu vực sông"]],
    ["chua cong bo", []],
  ])(
    "[D-13] finds people and units without diacritics, words in any order: %s",
    async (text, found) => {
      expect(await names({ text })).toEqual(found);
    },
  );

  it("[D-13] narrows by year, by honour and by kind of recipient", async () => {
    expect(await names({ year: 2020 })).toHaveLength(2);
    expect(await names({ honour: BKB })).toEqual(["Sở Tài nguyên và Môi trường tỉnh Thanh Hóa"]);
    expect(await names({ honour: LDTT, year: 2021 })).toEqual(["Lê Văn Ân", "Đặng Thị Ước Lệ"]);
    expect(await names({ recipient: "collective" })).toEqual([
      "Phòng Lưu vực sông",
      "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa",
    ]);
    expect(await names({ text: "dang", year: 1999 })).toEqual([]);
  });

  it("[D-14] offers what is spelt nearly so when nothing is spelt so, and says it", async () => {
    const guessed = await find({ text: "dang thi uwoc le" });
    expect(guessed).toMatchObject({ approximate: true, total: 2 });
    expect(guessed.rows[0]?.recipientName).toBe("Đặng Thị Ước Lệ");
    expect(await find({ text: "dang thi uoc le" })).toMatchObject({ approximate: false, total: 2 });
    expect(await find({ text: "zzzz qqqq" })).toEqual({ rows: [], total: 0, approximate: false });
  });

  it("takes marks of patterns for plain letters", async () => {
    for (const text of [".*", "(dang", "dang|le", "\\", "%", "d[a]ng"]) await find({ text });
    expect(await names({ text: "d.ng" })).toEqual([]);
  });

  it("pages by twenty", async () => {
    expect(await find({ page: 2 })).toEqual({ rows: [], total: 5, approximate: false });
  });
});

describe("one line of the ledger", () => {
  it("[D-18] tells the decision, who signed it and the scan", async () => {
    const [row] = (await find({ text: "Lê Văn Ân" })).rows;
    expect(await findEntry(row?.id ?? "")).toMatchObject({
      recipient: "person",
      recipientName: "Lê Văn Ân",
      decisionNumber: "2/QĐ-BTNMT",
      decidedOn: "2021-12-15",
      decision: { signerTitle: "Bộ trưởng", file: { contentType: "application/pdf" } },
    });
    expect(await findEntry("01a20a63-0a81-7488-998d-ae087a851198")).toBeNull();
  });

  it("leads to what else the same person or unit holds", async () => {
    const { personId } = await db.ledgerEntry.findFirstOrThrow({
      where: { recipientName: "Đặng Thị Ước Lệ" },
    });
    const person = await historyOfPerson(personId ?? "");
    expect(person.map((row) => row.year)).toEqual([2021, 2020]);
    const { id } = await db.unit.findFirstOrThrow({ where: { name: { startsWith: "Sở" } } });
    expect((await historyOfUnit(id)).map((row) => row.honourName)).toEqual([
      "Bằng khen của Bộ trưởng",
    ]);
  });
});

it("[D-300] a history knows what each award pays, by the base salary that staff entered for its day", async () => {
  const { personId } = await db.ledgerEntry.findFirstOrThrow({
    where: { recipientName: "Đặng Thị Ước Lệ", year: 2021 },
  });
  const paid = async () =>
    (await rewardsOf(historyOfPerson(personId ?? ""))).map(({ bonus }) => bonus?.amount);
  expect(await paid()).toEqual([447_000, 447_000]);
  await db.baseSalary.create({
    data: {
      startsOn: new Date("2021-12-01"),
      amount: 2_000_000,
      basis: "Nghị định thử nghiệm",
      confidence: "proposed",
      enteredById: (await db.account.findFirstOrThrow()).id,
      enteredAt: new Date("2021-12-02"),
    },
  });
  expect(await paid()).toEqual([600_000, 447_000]);
});

it("the latest awards are those of the decision last signed, as it prints them", async () => {
  const later = new Date("2022-01-01T00:00:00Z");
  expect((await latestAwards(later, 4)).map((row) => row.recipientName)).toEqual([
    "Đặng Thị Ước Lệ",
    "Lê Văn Ân",
    "Phòng Lưu vực sông",
    "Sở Tài nguyên và Môi trường tỉnh Thanh Hóa",
  ]);
  expect(await latestAwards(new Date("2021-01-01T00:00:00Z"), 4)).toEqual([]);
});
