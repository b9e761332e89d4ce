import type { Confidence } from "./confidence";

type BlocKind = "khoi" | "cum";

type BlocMemberSeed = {
  readonly unitCode: string;
  /** Trust in the membership for 2021. */
  readonly confidence: Confidence;
  /** Year of the source that shows the membership; null when it is only a proposal. */
  readonly evidenceYear: number | null;
};

export type BlocSeed = {
  readonly code: string;
  readonly kind: BlocKind;
  readonly name: string;
  readonly scope: string;
  /** Trust in the bloc's existence and number. */
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly members2021: readonly BlocMemberSeed[];
};

export type BlocLeadershipSeed = {
  readonly blocCode: string;
  readonly year: number;
  readonly office: "leader" | "deputy";
  readonly unitCode: string;
  readonly confidence: Confidence;
};

/** Seen in a source of another year: the decision that divides the blocs for 2021 was not found. */
const seen = (evidenceYear: number, ...unitCodes: readonly string[]): readonly BlocMemberSeed[] =>
  unitCodes.map((unitCode) => ({ unitCode, confidence: "inferred", evidenceYear }));

const proposed = (...unitCodes: readonly string[]): readonly BlocMemberSeed[] =>
  unitCodes.map((unitCode) => ({ unitCode, confidence: "proposed", evidenceYear: null }));

const departmentsOf = (...provinceCodes: readonly string[]): readonly string[] =>
  provinceCodes.map((code) => `STNMT-${code}`);

const UNNAMED_SEVENTH =
  "Nguồn năm 2022 cho biết có 7 khối nhưng không nêu khối thứ bảy; thành viên cần xác nhận.";
const REMAINDER = "Thành viên tạm xếp theo địa bàn còn lại, cần xác nhận.";

/** The seven Khối (units of the ministry). */
const ministryBlocs: readonly BlocSeed[] = [
  {
    code: "KHOI-I",
    kind: "khoi",
    name: "Khối thi đua số I",
    scope: "Các vụ, Thanh tra Bộ, Văn phòng Bộ",
    confidence: "confirmed",
    note: null,
    members2021: [
      ...seen(2022, "VU-PC", "VU-TCCB"),
      ...proposed("VU-HTQT", "VU-KHTC", "VU-KHCN", "VU-TDKTTT", "TTRA", "VPB"),
    ],
  },
  {
    code: "KHOI-II",
    kind: "khoi",
    name: "Khối thi đua số II",
    scope: "Các văn phòng hội đồng, ủy ban; quỹ; tổ chức đảng, đoàn thể",
    confidence: "confirmed",
    note: null,
    members2021: [
      ...seen(2022, "VP-MEKONG", "VP-HDTLKS"),
      ...proposed("QUY-BVMT", "DANGUY", "CD-BO", "DTN-BO"),
    ],
  },
  {
    code: "KHOI-III",
    kind: "khoi",
    name: "Khối thi đua số III",
    scope: "Các tổng cục",
    confidence: "confirmed",
    note: "Năm 2013 khối có 11 đơn vị, được phân bổ 2 Cờ thi đua của Chính phủ và 2 Cờ thi đua của Bộ.",
    members2021: [
      ...seen(2022, "TC-KTTV", "TC-QLDD"),
      ...seen(2013, "TC-DCKS"),
      ...proposed("TC-BHD", "TC-MT"),
    ],
  },
  {
    code: "KHOI-IV",
    kind: "khoi",
    name: "Khối thi đua số IV",
    scope: "Các cục",
    confidence: "confirmed",
    note: null,
    members2021: [...seen(2022, "C-QLTNN", "C-DDBD"), ...proposed("C-BDKH", "C-CNTT", "C-VTQG")],
  },
  {
    code: "KHOI-V",
    kind: "khoi",
    name: "Khối thi đua số V",
    scope: "Các viện, trung tâm điều tra",
    confidence: "confirmed",
    note: null,
    members2021: [
      ...seen(2022, "V-CLCS", "V-KHDDBD"),
      ...proposed("TT-QHTNN", "V-KHDCKS", "V-KTTVBDKH", "V-KHTNN"),
    ],
  },
  {
    code: "KHOI-VI",
    kind: "khoi",
    name: "Khối thi đua số VI",
    scope: "Doanh nghiệp, báo, tạp chí, nhà xuất bản, ban quản lý dự án",
    confidence: "confirmed",
    note: "Danh sách 8 đơn vị năm 2018 đã được xác nhận; năm 2021 suy ra từ danh sách đó.",
    members2021: [
      ...seen(2022, "DN-TNMTMN", "DN-TNMTVN"),
      ...seen(2018, "NXB", "BAO", "TAPCHI", "BQL-DA", "DN-TBKTTV", "DN-TVDVCN"),
    ],
  },
  {
    code: "KHOI-VII",
    kind: "khoi",
    name: "Khối thi đua số VII",
    scope: "Các trường, trung tâm truyền thông",
    confidence: "confirmed",
    note: UNNAMED_SEVENTH,
    members2021: proposed("TR-DTBD", "DH-TNMTHN", "DH-TNMTHCM", "TT-TTTNMT"),
  },
];

/** The nine Cụm (the 63 Sở). */
const provincialBlocs: readonly BlocSeed[] = [
  {
    code: "CUM-I",
    kind: "cum",
    name: "Cụm thi đua số I",
    scope: "Đồng bằng sông Hồng",
    confidence: "confirmed",
    note: null,
    members2021: seen(
      2022,
      ...departmentsOf("01", "26", "27", "30", "31", "33", "34", "35", "36", "37"),
    ),
  },
  {
    code: "CUM-II",
    kind: "cum",
    name: "Cụm thi đua số II",
    scope: "Đông Bắc và trung du",
    confidence: "confirmed",
    note: null,
    members2021: seen(2013, ...departmentsOf("02", "04", "06", "08", "19", "20", "22", "24", "25")),
  },
  {
    code: "CUM-III",
    kind: "cum",
    name: "Cụm thi đua số III",
    scope: "Tây Bắc",
    confidence: "confirmed",
    note: null,
    members2021: seen(2022, ...departmentsOf("10", "11", "12", "14", "15", "17")),
  },
  {
    code: "CUM-IV",
    kind: "cum",
    name: "Cụm thi đua số IV",
    scope: "Bắc Trung Bộ",
    confidence: "confirmed",
    note: "Cùng sáu thành viên trong các nguồn từ năm 2019 đến năm 2024.",
    members2021: departmentsOf("38", "40", "42", "44", "45", "46").map((unitCode) => ({
      unitCode,
      confidence: "confirmed",
      evidenceYear: 2019,
    })),
  },
  {
    code: "CUM-V",
    kind: "cum",
    name: "Cụm thi đua số V",
    scope: "Nam Trung Bộ",
    confidence: "inferred",
    note: REMAINDER,
    members2021: proposed(...departmentsOf("48", "49", "51", "52", "54", "56", "58", "60")),
  },
  {
    code: "CUM-VI",
    kind: "cum",
    name: "Cụm thi đua số VI",
    scope: "Tây Nguyên",
    confidence: "confirmed",
    note: null,
    members2021: seen(2022, ...departmentsOf("62", "64", "66", "67", "68")),
  },
  {
    code: "CUM-VII",
    kind: "cum",
    name: "Cụm thi đua số VII",
    scope: "Đông Nam Bộ",
    confidence: "inferred",
    note: REMAINDER,
    members2021: proposed(...departmentsOf("70", "72", "74", "75", "77", "79")),
  },
  {
    code: "CUM-VIII",
    kind: "cum",
    name: "Cụm thi đua số VIII",
    scope: "Đồng bằng sông Cửu Long - phía Đông",
    confidence: "confirmed",
    note: null,
    members2021: seen(2023, ...departmentsOf("80", "82", "83", "84", "87")),
  },
  {
    code: "CUM-IX",
    kind: "cum",
    name: "Cụm thi đua số IX",
    scope: "Đồng bằng sông Cửu Long - phía Tây",
    confidence: "inferred",
    note: REMAINDER,
    members2021: proposed(...departmentsOf("86", "89", "91", "92", "93", "94", "95", "96")),
  },
];

/** All sixteen blocs with their members for 2021. */
export const blocs: readonly BlocSeed[] = [...ministryBlocs, ...provincialBlocs];
