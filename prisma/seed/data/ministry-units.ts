import type { UnitSeed } from "./unit-shape";

type Row = Pick<UnitSeed, "code" | "name" | "kind"> &
  Partial<
    Pick<
      UnitSeed,
      | "shortName"
      | "symbol"
      | "symbolConfidence"
      | "legalPersonality"
      | "validTo"
      | "confidence"
      | "note"
    >
  >;

/** Signing date of Nghị định 36/2017/NĐ-CP, from which these units are recorded. */
const DECREE_36_SIGNED = "2017-04-04";

/** The 23 units of Điều 3, Nghị định 36/2017/NĐ-CP, in the order of the decree. */
const structuralUnits: readonly Row[] = [
  {
    code: "VU-HTQT",
    name: "Vụ Hợp tác quốc tế",
    shortName: "Vụ HTQT",
    symbol: "HTQT",
    kind: "department",
    legalPersonality: false,
  },
  {
    code: "VU-KHTC",
    name: "Vụ Kế hoạch - Tài chính",
    shortName: "Vụ KHTC",
    symbol: "KHTC",
    kind: "department",
    legalPersonality: false,
  },
  {
    code: "VU-KHCN",
    name: "Vụ Khoa học và Công nghệ",
    shortName: "Vụ KHCN",
    symbol: "KHCN",
    kind: "department",
    legalPersonality: false,
  },
  { code: "VU-PC", name: "Vụ Pháp chế", symbol: "PC", kind: "department", legalPersonality: false },
  {
    code: "VU-TDKTTT",
    name: "Vụ Thi đua, Khen thưởng và Tuyên truyền",
    shortName: "Vụ TĐKT&TT",
    symbol: "TĐKTTT",
    symbolConfidence: "confirmed",
    kind: "department",
    legalPersonality: false,
    note: "Cơ quan thường trực của Hội đồng Thi đua - Khen thưởng Bộ. Có nơi ghi là Vụ Thi đua, Khen thưởng và Truyền thông.",
  },
  {
    code: "VU-TCCB",
    name: "Vụ Tổ chức cán bộ",
    shortName: "Vụ TCCB",
    symbol: "TCCB",
    kind: "department",
    legalPersonality: false,
  },
  { code: "TTRA", name: "Thanh tra Bộ", symbol: "TTr", kind: "inspectorate" },
  {
    code: "VPB",
    name: "Văn phòng Bộ",
    symbol: "VP",
    kind: "office",
    note: "Nghị định 36/2017/NĐ-CP ghi là Văn phòng.",
  },
  {
    code: "TC-BHD",
    name: "Tổng cục Biển và Hải đảo Việt Nam",
    shortName: "TC Biển & Hải đảo",
    symbol: "TCBHĐVN",
    kind: "general_department",
    validTo: "2022-10-31",
    note: "Kết thúc hoạt động theo Nghị định 68/2022/NĐ-CP, có hiệu lực từ ngày 01/11/2022.",
  },
  {
    code: "TC-DCKS",
    name: "Tổng cục Địa chất và Khoáng sản Việt Nam",
    shortName: "TC Địa chất & KS",
    symbol: "ĐCKS",
    kind: "general_department",
    validTo: "2022-10-31",
    note: "Kết thúc hoạt động theo Nghị định 68/2022/NĐ-CP, có hiệu lực từ ngày 01/11/2022.",
  },
  {
    code: "TC-QLDD",
    name: "Tổng cục Quản lý đất đai",
    shortName: "TC QLĐĐ",
    symbol: "TCQLĐĐ",
    kind: "general_department",
    validTo: "2022-10-31",
    note: "Kết thúc hoạt động theo Nghị định 68/2022/NĐ-CP, có hiệu lực từ ngày 01/11/2022.",
  },
  {
    code: "TC-MT",
    name: "Tổng cục Môi trường",
    shortName: "TC Môi trường",
    symbol: "TCMT",
    kind: "general_department",
    validTo: "2022-10-31",
    confidence: "proposed",
    note: "Kết thúc hoạt động theo Nghị định 68/2022/NĐ-CP, có hiệu lực từ ngày 01/11/2022.",
  },
  {
    code: "TC-KTTV",
    name: "Tổng cục Khí tượng Thủy văn",
    shortName: "TC KTTV",
    symbol: "TCKTTV",
    kind: "general_department",
    note: "Tổng cục duy nhất được giữ lại theo Nghị định 68/2022/NĐ-CP.",
  },
  {
    code: "C-BDKH",
    name: "Cục Biến đổi khí hậu",
    shortName: "Cục BĐKH",
    symbol: "BĐKH",
    kind: "authority",
    confidence: "proposed",
  },
  {
    code: "C-CNTT",
    name: "Cục Công nghệ thông tin và Dữ liệu tài nguyên môi trường",
    shortName: "Cục CNTT&DLTNMT",
    symbol: "CNTT",
    kind: "authority",
    confidence: "proposed",
  },
  {
    code: "C-DDBD",
    name: "Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam",
    shortName: "Cục ĐĐBĐ&TTĐLVN",
    symbol: "ĐĐBĐVN",
    kind: "authority",
  },
  {
    code: "C-QLTNN",
    name: "Cục Quản lý tài nguyên nước",
    shortName: "Cục QLTNN",
    symbol: "TNN",
    kind: "authority",
  },
  {
    code: "C-VTQG",
    name: "Cục Viễn thám quốc gia",
    shortName: "Cục Viễn thám QG",
    symbol: "VTQG",
    kind: "authority",
  },
  {
    code: "V-CLCS",
    name: "Viện Chiến lược, Chính sách tài nguyên và môi trường",
    shortName: "Viện CLCSTNMT",
    symbol: "CLCSTNMT",
    kind: "institute",
  },
  {
    code: "TT-QHTNN",
    name: "Trung tâm Quy hoạch và Điều tra tài nguyên nước quốc gia",
    shortName: "TT QH&ĐT TNN QG",
    symbol: "TNNQG",
    kind: "centre",
  },
  { code: "BAO", name: "Báo Tài nguyên và Môi trường", shortName: "Báo TN&MT", kind: "newspaper" },
  {
    code: "TAPCHI",
    name: "Tạp chí Tài nguyên và Môi trường",
    shortName: "Tạp chí TN&MT",
    kind: "journal",
  },
  {
    code: "TR-DTBD",
    name: "Trường Đào tạo, bồi dưỡng cán bộ tài nguyên và môi trường",
    shortName: "Trường ĐTBDCB",
    symbol: "ĐTBD",
    kind: "school",
  },
];

/** Public-service units, enterprises and party or mass organisations directly under the ministry. */
const otherUnits: readonly Row[] = [
  {
    code: "V-KHDCKS",
    name: "Viện Khoa học Địa chất và Khoáng sản",
    shortName: "Viện KHĐC&KS",
    kind: "institute",
    confidence: "proposed",
  },
  {
    code: "V-KHDDBD",
    name: "Viện Khoa học Đo đạc và Bản đồ",
    shortName: "Viện KHĐĐBĐ",
    symbol: "VĐĐBĐ",
    symbolConfidence: "confirmed",
    kind: "institute",
  },
  {
    code: "V-KTTVBDKH",
    name: "Viện Khoa học Khí tượng Thủy văn và Biến đổi khí hậu",
    shortName: "Viện KHKTTV&BĐKH",
    kind: "institute",
    confidence: "proposed",
  },
  {
    code: "V-KHTNN",
    name: "Viện Khoa học tài nguyên nước",
    shortName: "Viện KHTNN",
    kind: "institute",
  },
  {
    code: "DH-TNMTHN",
    name: "Trường Đại học Tài nguyên và Môi trường Hà Nội",
    shortName: "ĐH TN&MT Hà Nội",
    kind: "school",
    confidence: "proposed",
  },
  {
    code: "DH-TNMTHCM",
    name: "Trường Đại học Tài nguyên và Môi trường Thành phố Hồ Chí Minh",
    shortName: "ĐH TN&MT TP.HCM",
    kind: "school",
    confidence: "proposed",
  },
  {
    code: "TT-TTTNMT",
    name: "Trung tâm Truyền thông tài nguyên và môi trường",
    shortName: "TT Truyền thông TN&MT",
    symbol: "TTTNMT",
    symbolConfidence: "confirmed",
    kind: "centre",
  },
  {
    code: "QUY-BVMT",
    name: "Quỹ Bảo vệ môi trường Việt Nam",
    shortName: "Quỹ BVMT VN",
    kind: "fund",
  },
  {
    code: "VP-HDTLKS",
    name: "Văn phòng Hội đồng đánh giá trữ lượng khoáng sản quốc gia",
    shortName: "VP HĐĐGTLKSQG",
    kind: "council_office",
  },
  {
    code: "VP-MEKONG",
    name: "Văn phòng Thường trực Ủy ban sông Mê Công Việt Nam",
    shortName: "VPTT UBSMCVN",
    kind: "council_office",
  },
  {
    code: "BQL-DA",
    name: "Ban Quản lý các dự án đầu tư và xây dựng",
    shortName: "BQL các dự án ĐT&XD",
    kind: "project_board",
  },
  {
    code: "NXB",
    name: "Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam",
    shortName: "NXB TN-MT&BĐ VN",
    kind: "publisher",
  },
  {
    code: "DN-TNMTVN",
    name: "Công ty TNHH một thành viên Tài nguyên và Môi trường Việt Nam",
    shortName: "Cty TNMT VN",
    kind: "enterprise",
    note: "Năm 2018 mang tên Tổng công ty Tài nguyên và Môi trường Việt Nam.",
  },
  {
    code: "DN-TNMTMN",
    name: "Công ty TNHH một thành viên Tài nguyên và Môi trường miền Nam",
    shortName: "Cty TNMT miền Nam",
    kind: "enterprise",
  },
  {
    code: "DN-TBKTTV",
    name: "Công ty cổ phần Thiết bị khí tượng thủy văn và môi trường Việt Nam",
    shortName: "CTCP Thiết bị KTTV&MT",
    kind: "enterprise",
    note: "Là thành viên khối thi đua năm 2018; năm 2021 cần xác nhận.",
  },
  {
    code: "DN-TVDVCN",
    name: "Công ty cổ phần Tư vấn, dịch vụ công nghệ tài nguyên môi trường",
    shortName: "CTCP TV-DV-CN TNMT",
    kind: "enterprise",
    note: "Là thành viên khối thi đua năm 2018; năm 2021 cần xác nhận.",
  },
  {
    code: "DANGUY",
    name: "Đảng ủy Bộ (Văn phòng Đảng - Đoàn thể)",
    shortName: "Đảng ủy Bộ",
    kind: "party_union",
    legalPersonality: false,
    confidence: "proposed",
  },
  {
    code: "CD-BO",
    name: "Công đoàn Bộ Tài nguyên và Môi trường",
    shortName: "Công đoàn Bộ",
    kind: "party_union",
  },
  {
    code: "DTN-BO",
    name: "Đoàn Thanh niên Cộng sản Hồ Chí Minh Bộ Tài nguyên và Môi trường",
    shortName: "Đoàn TN Bộ",
    kind: "party_union",
    legalPersonality: false,
    confidence: "proposed",
  },
];

function unit(row: Row, validFrom: string | null): UnitSeed {
  const symbol = row.symbol ?? null;
  return {
    code: row.code,
    name: row.name,
    shortName: row.shortName ?? row.name,
    symbol,
    symbolConfidence: symbol === null ? null : (row.symbolConfidence ?? "proposed"),
    kind: row.kind,
    parentCode: "BTNMT",
    legalPersonality: row.legalPersonality ?? true,
    validFrom,
    validTo: row.validTo ?? null,
    provinceCode: null,
    confidence: row.confidence ?? "confirmed",
    note: row.note ?? null,
  };
}

/** The units directly under the ministry as of 2021. */
export const ministryUnits: readonly UnitSeed[] = [
  ...structuralUnits.map((row) => unit(row, DECREE_36_SIGNED)),
  ...otherUnits.map((row) => unit(row, null)),
];
