import { describe, expect, it } from "vitest";
import { bonusGround } from "@/lib/honours/award/labels";
import { bonusSheet, type Conferred } from "@/lib/honours/award/rules";
import {
  bonusDoubt,
  bonusReckoning,
  bonusWords,
  coefficientWords,
} from "@/lib/titles/bonus/labels";
import { baseSalaryOn, type Rewarded, salariesWith, withBonuses } from "@/lib/titles/bonus/rules";

const SALARIES = salariesWith([]);
const line = (over: Partial<Conferred>): Conferred => ({
  personId: "p1",
  unitId: "u1",
  honourCode: "CSTDCS",
  honourName: "Chiến sĩ thi đua cơ sở",
  achievement: "",
  ...over,
});
const LDTT = { honourCode: "LDTT", honourName: "Lao động tiên tiến" };
const BKB = { honourCode: "BKB", honourName: "Bằng khen của Bộ trưởng" };

describe("what a decision pays", () => {
  // 1.490.000 đ from 01/07/2019 on: 1,0 pays 1.490.000, 0,3 pays 447.000, Bằng khen to a collective twice 1.490.000.
  it("[D-31] is told honour by honour, persons and collectives apart, and in all", () => {
    const sheet = bonusSheet(
      [
        line({}),
        line({ personId: "p2" }),
        line({ personId: "p3", ...LDTT }),
        line({ personId: null, ...BKB }),
      ],
      "2021-12-15",
      SALARIES,
    );
    expect(
      sheet.rows.map(({ honourName, subject, count, bonus }) => [
        honourName,
        subject,
        count,
        bonus?.amount,
      ]),
    ).toEqual([
      ["Chiến sĩ thi đua cơ sở", "person", 2, 1_490_000],
      ["Lao động tiên tiến", "person", 1, 447_000],
      ["Bằng khen của Bộ trưởng", "collective", 1, 2_980_000],
    ]);
    expect(sheet).toMatchObject({ total: 6_407_000, unknown: 0, lowered: 0 });
    expect(bonusGround("2021-12-15", sheet)).toBe(
      "Ký ngày 15/12/2021 → Nghị định 91/2017/NĐ-CP, Điều 69, 70, 73 → mức lương cơ sở 1.490.000 đ (Nghị định 38/2019/NĐ-CP; đã xác nhận). Tiền thưởng = hệ số × mức lương cơ sở.",
    );
  });

  it("[D-31] pays the highest form of one achievement, and each of two", () => {
    const one = bonusSheet([line({}), line(LDTT)], "2021-12-15", SALARIES);
    expect(one).toMatchObject({ total: 1_490_000, lowered: 1 });
    const two = bonusSheet(
      [line({ achievement: "a" }), line({ achievement: "b", ...LDTT })],
      "2021-12-15",
      SALARIES,
    );
    expect(two).toMatchObject({ total: 1_937_000, lowered: 0 });
  });

  it("[D-31] is not made up where no coefficient or base salary is known", () => {
    const strange = bonusSheet([line({ honourCode: "LA" })], "2021-12-15", SALARIES);
    expect(strange).toMatchObject({ total: 0, unknown: 1, rows: [{ bonus: null }] });
    const old = bonusSheet([line({})], "2010-01-01", SALARIES);
    expect(old).toMatchObject({ total: 0, unknown: 1, baseSalary: null, article: null });
    expect(bonusGround("2010-01-01", old)).toBe(
      "Ký ngày 01/01/2010: Cổng chưa có hệ số hoặc mức lương cơ sở của ngày này nên chưa tính được tiền thưởng.",
    );
    expect(coefficientWords({ value: 0.6, upTo: true, confidence: "inferred" })).toBe(
      "không quá 0,6",
    );
  });

  it("[D-32] follows a base salary entered since: from its first day, and over one of the same day", () => {
    const salaries = salariesWith([
      { from: "2021-12-01", amount: 1_600_000, basis: "NĐ thử", confidence: "proposed" },
      { from: "2019-07-01", amount: 1_500_000, basis: "NĐ sửa", confidence: "confirmed" },
    ]);
    expect(baseSalaryOn("2021-11-30", salaries)?.amount).toBe(1_500_000);
    expect(baseSalaryOn("2021-12-01", salaries)?.amount).toBe(1_600_000);
    expect(baseSalaryOn("2019-06-30", salaries)?.amount).toBe(1_390_000);
    expect(bonusSheet([line({})], "2021-12-15", salaries).total).toBe(1_600_000);
  });
});

describe("what each award of a history pays", () => {
  const award = (over: Partial<Rewarded>): Rewarded => ({
    recipient: "person",
    recipientName: "Trần Thị Ví Dụ",
    honourCode: "CSTDCS",
    achievement: "",
    decisionId: "d1",
    decidedOn: "2020-01-15",
    ...over,
  });
  const told = (...awards: Rewarded[]) =>
    withBonuses(awards, SALARIES).map((row) => [bonusWords(row), bonusDoubt(row)]);

  it("[D-300] is told by the day of its decision, with how it is reckoned", () => {
    const [row] = withBonuses([award({})], SALARIES);
    expect(row?.bonus && bonusReckoning(row.bonus)).toBe(
      "Hệ số 1 × mức lương cơ sở 1.490.000 đ (Nghị định 38/2019/NĐ-CP)",
    );
    expect(told(award({}))).toEqual([["1.490.000 đ", null]]);
    expect(told(award({ recipient: "collective", honourCode: "BKB" }))).toEqual([
      ["2.980.000 đ", null],
    ]);
  });

  it("[D-300] says what of it is to be confirmed: base salary, coefficient or both, and what is not known", () => {
    expect(told(award({ decidedOn: "2019-01-18" }))).toEqual([
      ["1.390.000 đ", "mức lương cơ sở cần xác nhận"],
    ]);
    expect(told(award({ honourCode: "KNC" }))).toEqual([
      ["Không quá 894.000 đ", "hệ số cần xác nhận"],
    ]);
    expect(told(award({ honourCode: "KNC", decidedOn: "2019-01-18" }))).toEqual([
      ["Không quá 834.000 đ", "hệ số, mức lương cơ sở cần xác nhận"],
    ]);
    expect(told(award({ decidedOn: "2010-01-15" }))).toEqual([["Chưa có mức", "cần xác nhận"]]);
  });

  it("[D-300] of two forms for one achievement in one decision the higher alone pays; two achievements or decisions pay each", () => {
    expect(told(award(LDTT), award({}))).toEqual([
      ["Đã tính ở hình thức cao hơn", "việc tính mức cao nhất cần xác nhận"],
      ["1.490.000 đ", null],
    ]);
    expect(told(award({ ...LDTT, achievement: "b" }), award({}))).toEqual([
      ["447.000 đ", null],
      ["1.490.000 đ", null],
    ]);
    expect(told(award({ ...LDTT, decisionId: "d2" }), award({}))[0]).toEqual(["447.000 đ", null]);
  });
});
