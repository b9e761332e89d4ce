import type { Confidence } from "./confidence";

export type HolidaySeed = {
  readonly date: string;
  readonly name: string;
  /** `compensatory`: a working day given off because a holiday falls on a weekend. */
  readonly kind: "statutory" | "compensatory";
  readonly basis: string;
  readonly confidence: Confidence;
};

const LABOUR_CODE = "Bộ luật Lao động năm 2019, Điều 112";

const day = (date: string, name: string, kind: HolidaySeed["kind"] = "statutory"): HolidaySeed => ({
  date,
  name,
  kind,
  basis: LABOUR_CODE,
  confidence: "proposed",
});

/**
 * Days off in 2021, for counting working days. The holidays stand in the Labour Code; their dates of 2021
 * (lunar days, days in lieu, the day beside Quốc khánh) are to be confirmed by the yearly notice.
 */
export const holidays2021: readonly HolidaySeed[] = [
  day("2021-01-01", "Tết Dương lịch"),
  day("2021-02-10", "Tết Âm lịch"),
  day("2021-02-11", "Tết Âm lịch"),
  day("2021-02-12", "Tết Âm lịch"),
  day("2021-02-13", "Tết Âm lịch"),
  day("2021-02-14", "Tết Âm lịch"),
  day("2021-02-15", "Nghỉ bù Tết Âm lịch", "compensatory"),
  day("2021-02-16", "Nghỉ bù Tết Âm lịch", "compensatory"),
  day("2021-04-21", "Giỗ Tổ Hùng Vương (10/3 âm lịch)"),
  day("2021-04-30", "Ngày Chiến thắng"),
  day("2021-05-01", "Ngày Quốc tế lao động"),
  day("2021-05-03", "Nghỉ bù ngày Quốc tế lao động", "compensatory"),
  day("2021-09-02", "Quốc khánh"),
  day("2021-09-03", "Quốc khánh (ngày liền sau)"),
];
