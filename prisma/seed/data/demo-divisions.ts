import type { UnitSeed } from "./unit-shape";

function division(
  parentCode: string,
  suffix: string,
  name: string,
  provinceCode: string | null,
): UnitSeed {
  return {
    code: `${parentCode}.${suffix}`,
    name,
    shortName: name,
    symbol: null,
    symbolConfidence: null,
    kind: "division",
    parentCode,
    legalPersonality: false,
    validFrom: null,
    validTo: null,
    provinceCode,
    confidence: "proposed",
    note: "Dữ liệu trình diễn: tên phòng, ban chỉ để minh họa.",
  };
}

/**
 * DEMONSTRATION DATA. Divisions of the two units whose officers walk through the portal.
 * Generic names: not the official organisation of either unit.
 */
export const demoDivisions: readonly UnitSeed[] = [
  division("C-QLTNN", "VP", "Văn phòng Cục", null),
  division("C-QLTNN", "KHTC", "Phòng Kế hoạch - Tài chính", null),
  division("C-QLTNN", "KTTNN", "Phòng Khai thác tài nguyên nước", null),
  division("C-QLTNN", "LVS", "Phòng Lưu vực sông", null),
  division("STNMT-38", "VP", "Văn phòng Sở", "38"),
  division("STNMT-38", "TTRA", "Thanh tra Sở", "38"),
  division("STNMT-38", "QLDD", "Phòng Quản lý đất đai", "38"),
  division("STNMT-38", "QLMT", "Phòng Quản lý môi trường", "38"),
];
