import type { UnitSeed } from "./unit-shape";

type Row = Pick<UnitSeed, "code" | "name" | "kind"> &
  Partial<Pick<UnitSeed, "shortName" | "legalPersonality">>;

/** Tổng cục Địa chất và Khoáng sản Việt Nam, by Quyết định 48/2017/QĐ-TTg; the wording is spelt out from a page of abbreviations. */
const geologyUnits: readonly Row[] = [
  { code: "TC-DCKS.01", name: "Vụ Địa chất", kind: "department", legalPersonality: false },
  { code: "TC-DCKS.02", name: "Vụ Khoáng sản", kind: "department", legalPersonality: false },
  {
    code: "TC-DCKS.03",
    name: "Vụ Chính sách và Pháp chế",
    kind: "department",
    legalPersonality: false,
  },
  {
    code: "TC-DCKS.04",
    name: "Vụ Khoa học, Công nghệ và Hợp tác quốc tế",
    kind: "department",
    legalPersonality: false,
  },
  {
    code: "TC-DCKS.05",
    name: "Vụ Kế hoạch - Tài chính",
    kind: "department",
    legalPersonality: false,
  },
  { code: "TC-DCKS.06", name: "Vụ Tổ chức cán bộ", kind: "department", legalPersonality: false },
  { code: "TC-DCKS.07", name: "Văn phòng Tổng cục", kind: "office" },
  { code: "TC-DCKS.08", name: "Cục Kinh tế địa chất và khoáng sản", kind: "authority" },
  { code: "TC-DCKS.09", name: "Cục Kiểm soát hoạt động khoáng sản miền Bắc", kind: "authority" },
  { code: "TC-DCKS.10", name: "Cục Kiểm soát hoạt động khoáng sản miền Trung", kind: "authority" },
  { code: "TC-DCKS.11", name: "Cục Kiểm soát hoạt động khoáng sản miền Nam", kind: "authority" },
  { code: "TC-DCKS.12", name: "Liên đoàn Bản đồ địa chất miền Bắc", kind: "federation" },
  { code: "TC-DCKS.13", name: "Liên đoàn Bản đồ địa chất miền Nam", kind: "federation" },
  { code: "TC-DCKS.14", name: "Liên đoàn Địa chất Đông Bắc", kind: "federation" },
  { code: "TC-DCKS.15", name: "Liên đoàn Địa chất Tây Bắc", kind: "federation" },
  { code: "TC-DCKS.16", name: "Liên đoàn Địa chất Bắc Trung Bộ", kind: "federation" },
  { code: "TC-DCKS.17", name: "Liên đoàn Địa chất Trung Trung Bộ", kind: "federation" },
  { code: "TC-DCKS.18", name: "Liên đoàn Địa chất Xạ - Hiếm", kind: "federation" },
  { code: "TC-DCKS.19", name: "Liên đoàn Vật lý địa chất", kind: "federation" },
  { code: "TC-DCKS.20", name: "Liên đoàn INTERGEO", kind: "federation" },
  {
    code: "TC-DCKS.21",
    name: "Trung tâm Điều tra tài nguyên - môi trường biển (Địa chất và khoáng sản biển)",
    kind: "centre",
  },
  { code: "TC-DCKS.22", name: "Trung tâm Kiểm định và Công nghệ địa chất", kind: "centre" },
  { code: "TC-DCKS.23", name: "Trung tâm Phân tích thí nghiệm địa chất", kind: "centre" },
  { code: "TC-DCKS.24", name: "Trung tâm Thông tin, Lưu trữ và Tạp chí địa chất", kind: "centre" },
  { code: "TC-DCKS.25", name: "Bảo tàng Địa chất", kind: "museum" },
];

/** The nine regional stations of Tổng cục Khí tượng Thủy văn: their list is general knowledge. */
const stationUnits: readonly Row[] = [
  {
    code: "TC-KTTV.D1",
    name: "Đài Khí tượng Thủy văn khu vực Tây Bắc",
    shortName: "Đài KTTV Tây Bắc",
    kind: "station",
  },
  {
    code: "TC-KTTV.D2",
    name: "Đài Khí tượng Thủy văn khu vực Việt Bắc",
    shortName: "Đài KTTV Việt Bắc",
    kind: "station",
  },
  {
    code: "TC-KTTV.D3",
    name: "Đài Khí tượng Thủy văn khu vực Đông Bắc",
    shortName: "Đài KTTV Đông Bắc",
    kind: "station",
  },
  {
    code: "TC-KTTV.D4",
    name: "Đài Khí tượng Thủy văn khu vực Đồng bằng Bắc Bộ",
    shortName: "Đài KTTV Đồng bằng Bắc Bộ",
    kind: "station",
  },
  {
    code: "TC-KTTV.D5",
    name: "Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ",
    shortName: "Đài KTTV Bắc Trung Bộ",
    kind: "station",
  },
  {
    code: "TC-KTTV.D6",
    name: "Đài Khí tượng Thủy văn khu vực Trung Trung Bộ",
    shortName: "Đài KTTV Trung Trung Bộ",
    kind: "station",
  },
  {
    code: "TC-KTTV.D7",
    name: "Đài Khí tượng Thủy văn khu vực Nam Trung Bộ",
    shortName: "Đài KTTV Nam Trung Bộ",
    kind: "station",
  },
  {
    code: "TC-KTTV.D8",
    name: "Đài Khí tượng Thủy văn khu vực Tây Nguyên",
    shortName: "Đài KTTV Tây Nguyên",
    kind: "station",
  },
  {
    code: "TC-KTTV.D9",
    name: "Đài Khí tượng Thủy văn khu vực Nam Bộ",
    shortName: "Đài KTTV Nam Bộ",
    kind: "station",
  },
];

function unit(
  row: Row,
  parentCode: string,
  confidence: UnitSeed["confidence"],
  note: string | null,
): UnitSeed {
  return {
    code: row.code,
    name: row.name,
    shortName: row.shortName ?? row.name,
    symbol: null,
    symbolConfidence: null,
    kind: row.kind,
    parentCode,
    legalPersonality: row.legalPersonality === undefined ? true : row.legalPersonality,
    validFrom: null,
    validTo: null,
    provinceCode: null,
    confidence,
    note,
  };
}

const GEOLOGY_NOTE = "Tên gọi được viết đầy đủ từ chữ viết tắt trên trang thông tin của Tổng cục.";

/** Second-level units, each with its parent. */
export const subordinateUnits: readonly UnitSeed[] = [
  ...geologyUnits.map((row) => unit(row, "TC-DCKS", "confirmed", GEOLOGY_NOTE)),
  ...stationUnits.map((row) => unit(row, "TC-KTTV", "proposed", null)),
  unit(
    { code: "TC-QLDD.DTQH", name: "Trung tâm Điều tra và Quy hoạch đất đai", kind: "centre" },
    "TC-QLDD",
    "confirmed",
    null,
  ),
  unit(
    {
      code: "TT-QHTNN.DL",
      name: "Trung tâm Dữ liệu tài nguyên nước",
      shortName: "TT Dữ liệu TNN",
      kind: "centre",
    },
    "TT-QHTNN",
    "confirmed",
    null,
  ),
  unit(
    {
      code: "DN-TNMTVN.XN3",
      name: "Xí nghiệp Tài nguyên Môi trường 3",
      shortName: "XN TNMT 3",
      kind: "factory",
      legalPersonality: null,
    },
    "DN-TNMTVN",
    "confirmed",
    null,
  ),
];
