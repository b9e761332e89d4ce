import { ministryUnits } from "./ministry-units";
import { type ProvinceSeed, provinces } from "./provinces";
import { subordinateUnits } from "./subordinate-units";
import type { UnitSeed } from "./unit-shape";

/** The ministry itself: the root of its units. */
const ministry: UnitSeed = {
  code: "BTNMT",
  name: "Bộ Tài nguyên và Môi trường",
  shortName: "Bộ TN&MT",
  symbol: "BTNMT",
  symbolConfidence: "confirmed",
  kind: "ministry",
  parentCode: null,
  legalPersonality: true,
  validFrom: null,
  validTo: null,
  provinceCode: null,
  confidence: "confirmed",
  note: "Về sau hợp nhất vào Bộ Nông nghiệp và Môi trường; ngày hợp nhất (01/03/2025) cần xác nhận.",
};

function placeName(province: ProvinceSeed): string {
  if (province.code === "79") return "Thành phố Hồ Chí Minh";
  return province.type === "city" ? `thành phố ${province.name}` : `tỉnh ${province.name}`;
}

function provincialDepartment(province: ProvinceSeed): UnitSeed {
  const shortPlace = province.code === "79" ? "TP. Hồ Chí Minh" : province.name;
  return {
    code: `STNMT-${province.code}`,
    name: `Sở Tài nguyên và Môi trường ${placeName(province)}`,
    shortName: `Sở TN&MT ${shortPlace}`,
    symbol: null,
    symbolConfidence: null,
    kind: "provincial_department",
    parentCode: null,
    legalPersonality: true,
    validFrom: null,
    validTo: null,
    provinceCode: province.code,
    confidence: "confirmed",
    note: null,
  };
}

/** The 63 Sở: specialised agencies of the provincial People's Committees, outside the ministry's tree. */
const provincialDepartments: readonly UnitSeed[] = provinces.map(provincialDepartment);

/**
 * The ministry, its 79 units and the 63 Sở of 2021; a parent always comes before its children. No source lists which
 * of them are legal persons: every `legalPersonality` is a default to confirm.
 */
export const units: readonly UnitSeed[] = [
  ministry,
  ...ministryUnits,
  ...subordinateUnits,
  ...provincialDepartments,
];
